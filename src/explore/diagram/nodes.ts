import type { DemarcheError } from '../../model/index.ts';
import { beyondLimit, isStopped, stopped, type Watch } from '../watch.ts';

/** Where the row of a node begins: after its depth and the next node in its bucket. */
export const HEAD = 2;

/** How many pieces of work lie between two looks at whether to stop, and how many such looks between two reports. */
const LOOK = 1 << 12;
const REPORT = 8;

/** Below this many new nodes nothing is reclaimed: it would cost more than it gives. */
const CROWD = 1 << 18;

/**
 * The nodes of a diagram, each row of a depth once: two nodes are equal exactly when their numbers are. A node's number is
 * its place in `cells`; 0 and 1 are the two ends of every way down and no nodes.
 *
 * Nodes that are no longer needed are reclaimed in generations: between `begin` and `settle` only one operation makes
 * nodes and it alone knows those made since, so that everything older is safe. A dead node keeps its place, with its
 * depth turned round, until a node of that depth takes it.
 */
export class Nodes {
  readonly depths: number;
  cells: Int32Array = new Int32Array(1 << 14);
  /** Nodes kept, and the most that were kept at once. */
  count = 0;
  peak = 0;
  /** Cells written so far, those of nodes given back since among them, and how many may be. */
  spent = 0;
  effort: number;
  /** For how many cells a piece of work counts that writes none. */
  toll = 0;
  #end = 2;
  #buckets: Int32Array = new Int32Array(1 << 11);
  #free: Int32Array;
  #base = -1;
  #crowd = CROWD;
  /** Pieces of work done: operations on nodes that were not remembered. */
  work = 0;
  readonly #widths: readonly number[];
  readonly #first: number;
  readonly #stride: number;
  readonly #watch: Watch;
  readonly #limit: number;

  /** `widths` says how many cells a row has at each depth, `first` and `stride` which of them are children. */
  constructor(widths: readonly number[], watch: Watch, first = 0, stride = 1) {
    this.depths = widths.length;
    this.#widths = widths;
    this.#first = first;
    this.#stride = stride;
    this.#watch = watch;
    this.#limit = watch.limit ?? 20_000_000;
    this.effort = watch.effort ?? Number.POSITIVE_INFINITY;
    this.#free = new Int32Array(widths.length);
  }

  depthOf(node: number): number {
    return node <= 1 ? this.depths : (this.cells[node] ?? 0);
  }

  /** Whether it was the effort or the limit that ended the work. */
  isSpent = false;

  /** Memory that the nodes take, in bytes. */
  get bytes(): number {
    return (this.cells.length + this.#buckets.length) * 4;
  }

  /** Counts a piece of work, and looks now and then at whether it is to go on. */
  tick(): void {
    this.spent += this.toll;
    if (++this.work % LOOK !== 0) return;
    if (this.spent > this.effort) throw this.#spend();
    if (isStopped(this.#watch)) throw stopped();
    if (this.work % (LOOK * REPORT) === 0) this.#watch.onProgress?.({ found: this.count });
  }

  /** The node with this row; 0 where every cell of the row is. */
  protected node(depth: number, row: Int32Array): number {
    const width = this.#widths[depth] ?? 0;
    let hash = depth * 0x9e3779b1;
    let any = 0;
    for (let at = 0; at < width; at++) {
      const cell = row[at] ?? 0;
      any |= cell;
      hash = mix(hash, cell);
    }
    if (any === 0) return 0;
    const { cells } = this;
    const bucket = hash & (this.#buckets.length - 1);
    search: for (let node = this.#buckets[bucket] ?? 0; node !== 0; node = cells[node + 1] ?? 0) {
      if (cells[node] !== depth) continue;
      for (let at = 0; at < width; at++) {
        if (cells[node + HEAD + at] !== row[at]) continue search;
      }
      return node;
    }
    return this.#add(depth, row, width, bucket);
  }

  /** Whether so many nodes were made since the generation began that looking for dead ones pays. */
  get isCrowded(): boolean {
    return this.#base >= 0 && this.count > this.#crowd;
  }

  /** The count at which to look for dead nodes again: after so many more, and before the limit is met. */
  #crowdFrom(more: number): number {
    return Math.min(this.count + more, (this.count + this.#limit) >> 1);
  }

  /** Begins a generation; false where one is under way, which then reclaims for both. */
  begin(): boolean {
    if (this.#base >= 0) return false;
    this.#base = this.#end;
    this.#crowd = this.#crowdFrom(CROWD);
    return true;
  }

  /** Gives back the nodes of this generation that none of the roots leads to; true where a node is kept. */
  reclaim(roots: Iterable<number>): (node: number) => boolean {
    const base = this.#base;
    const kept = new Uint8Array(this.#end - base);
    const open: number[] = [];
    const keep = (node: number): void => {
      if (node < base || kept[node - base] === 1) return;
      kept[node - base] = 1;
      open.push(node);
    };
    for (const root of roots) keep(root);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const width = this.#widths[this.cells[node] ?? 0] ?? 0;
      for (let at = this.#first; at < width; at += this.#stride) keep(this.cells[node + HEAD + at] ?? 0);
    }
    this.#free.fill(0);
    for (let node = base; node < this.#end; ) {
      const mark = this.cells[node] ?? 0;
      const depth = mark < 0 ? ~mark : mark;
      if (kept[node - base] === 0) {
        if (mark >= 0) this.count--;
        this.cells[node] = ~depth;
        this.cells[node + 1] = this.#free[depth] ?? 0;
        this.#free[depth] = node;
      }
      node += HEAD + (this.#widths[depth] ?? 0);
    }
    this.#rehash(this.#buckets.length);
    this.#crowd = this.#crowdFrom(Math.max(this.count, CROWD));
    return (node) => node < base || kept[node - base] === 1;
  }

  /**
   * Ends the generation. Where it left many nodes behind, only those under the result are kept, moved together, and the
   * result has a new number; whoever remembers nodes of the generation forgets them by `forget`, given the first of them.
   */
  settle(result: number, forget: (base: number) => void): number {
    const base = this.#base;
    this.#base = -1;
    this.#free.fill(0);
    if (this.#end - base < CROWD) return result;
    const moved = new Map<number, number>();
    const order: number[] = [];
    // Children before parents, without recursion: a node is written when its last child has been.
    const stack: number[] = [result];
    while (stack.length > 0) {
      const node = stack.at(-1) ?? 0;
      if (node < base || moved.has(node)) {
        stack.pop();
        continue;
      }
      const width = this.#widths[this.cells[node] ?? 0] ?? 0;
      const before = stack.length;
      for (let at = this.#first; at < width; at += this.#stride) {
        const child = this.cells[node + HEAD + at] ?? 0;
        if (child >= base && !moved.has(child)) stack.push(child);
      }
      if (stack.length > before) continue;
      stack.pop();
      moved.set(node, 0);
      order.push(node);
    }
    const rows = order.map((node) => this.cells.slice(node, node + HEAD + (this.#widths[this.cells[node] ?? 0] ?? 0)));
    let live = 0;
    for (let node = base; node < this.#end; ) {
      const mark = this.cells[node] ?? 0;
      if (mark >= 0) live++;
      node += HEAD + (this.#widths[mark < 0 ? ~mark : mark] ?? 0);
    }
    this.count += order.length - live;
    this.#end = base;
    order.forEach((old, index) => {
      const row = rows[index] ?? new Int32Array();
      for (let at = this.#first + HEAD; at < row.length; at += this.#stride) {
        const child = row[at] ?? 0;
        if (child >= base) row[at] = moved.get(child) ?? 0;
      }
      moved.set(old, this.#end);
      this.cells.set(row, this.#end);
      this.#end += row.length;
    });
    if (this.#end * 4 < this.cells.length) this.cells = this.cells.slice(0, this.#end * 2);
    this.#rehash(this.#buckets.length);
    forget(base);
    return moved.get(result) ?? result;
  }

  #spend(): DemarcheError {
    this.isSpent = true;
    return beyondLimit(Math.min(this.#limit, this.count));
  }

  #add(depth: number, row: Int32Array, width: number, bucket: number): number {
    this.spent += HEAD + width;
    if (this.count >= this.#limit || this.spent > this.effort) throw this.#spend();
    this.count++;
    if (this.count > this.peak) this.peak = this.count;
    let node = this.#free[depth] ?? 0;
    if (node !== 0) this.#free[depth] = this.cells[node + 1] ?? 0;
    else {
      node = this.#end;
      this.#end += HEAD + width;
      if (this.#end > this.cells.length) {
        const grown = new Int32Array(Math.max(this.cells.length * 2, this.#end));
        grown.set(this.cells);
        this.cells = grown;
      }
    }
    this.cells[node] = depth;
    for (let at = 0; at < width; at++) this.cells[node + HEAD + at] = row[at] ?? 0;
    this.cells[node + 1] = this.#buckets[bucket] ?? 0;
    this.#buckets[bucket] = node;
    if (this.count > this.#buckets.length) this.#rehash(this.#buckets.length * 4);
    return node;
  }

  #rehash(size: number): void {
    const buckets = new Int32Array(size);
    for (let node = 2; node < this.#end; ) {
      const mark = this.cells[node] ?? 0;
      const depth = mark < 0 ? ~mark : mark;
      const width = this.#widths[depth] ?? 0;
      if (mark >= 0) {
        let hash = depth * 0x9e3779b1;
        for (let at = 0; at < width; at++) hash = mix(hash, this.cells[node + HEAD + at] ?? 0);
        const bucket = hash & (buckets.length - 1);
        this.cells[node + 1] = buckets[bucket] ?? 0;
        buckets[bucket] = node;
      }
      node += HEAD + width;
    }
    this.#buckets = buckets;
  }
}

function mix(hash: number, cell: number): number {
  const mixed = Math.imul(hash ^ cell, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
