import { beyondLimit, isStopped, stopped, type Watch } from '../watch.ts';

/** Where the row of a node begins: after its depth and the next node in its bucket. */
export const HEAD = 2;

/**
 * The nodes of a diagram, each row of a depth once: two nodes are equal exactly when their numbers are. A node's number is
 * its place in `cells`; 0 and 1 are the two ends of every way down and no nodes.
 */
export class Nodes {
  readonly depths: number;
  cells: Int32Array = new Int32Array(1 << 14);
  /** Nodes made so far. */
  count = 0;
  #end = 2;
  #buckets: Int32Array = new Int32Array(1 << 11);
  readonly #widths: readonly number[];
  readonly #watch: Watch;
  readonly #limit: number;

  /** `widths` says how many cells the row of a node has at each depth. */
  constructor(widths: readonly number[], watch: Watch) {
    this.depths = widths.length;
    this.#widths = widths;
    this.#watch = watch;
    this.#limit = watch.limit ?? 20_000_000;
  }

  depthOf(node: number): number {
    return node <= 1 ? this.depths : (this.cells[node] ?? 0);
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

  #add(depth: number, row: Int32Array, width: number, bucket: number): number {
    if (++this.count > this.#limit) throw beyondLimit('nodes', this.#limit);
    if ((this.count & 0xffff) === 0) {
      if (isStopped(this.#watch)) throw stopped();
      this.#watch.onProgress?.({ found: this.count });
    }
    const node = this.#end;
    this.#end += HEAD + width;
    if (this.#end > this.cells.length) {
      const grown = new Int32Array(Math.max(this.cells.length * 2, this.#end));
      grown.set(this.cells);
      this.cells = grown;
    }
    this.cells[node] = depth;
    for (let at = 0; at < width; at++) this.cells[node + HEAD + at] = row[at] ?? 0;
    this.cells[node + 1] = this.#buckets[bucket] ?? 0;
    this.#buckets[bucket] = node;
    if (this.count > this.#buckets.length) this.#rehash();
    return node;
  }

  #rehash(): void {
    const buckets = new Int32Array(this.#buckets.length * 4);
    for (let node = 2; node < this.#end; ) {
      const depth = this.cells[node] ?? 0;
      const width = this.#widths[depth] ?? 0;
      let hash = depth * 0x9e3779b1;
      for (let at = 0; at < width; at++) hash = mix(hash, this.cells[node + HEAD + at] ?? 0);
      const bucket = hash & (buckets.length - 1);
      this.cells[node + 1] = buckets[bucket] ?? 0;
      buckets[bucket] = node;
      node += HEAD + width;
    }
    this.#buckets = buckets;
  }
}

function mix(hash: number, cell: number): number {
  const mixed = Math.imul(hash ^ cell, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
