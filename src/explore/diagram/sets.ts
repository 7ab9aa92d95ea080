import { Cache } from './cache.ts';
import { type Forest, none, unit } from './forest.ts';
import type { Predicates } from './predicates.ts';

/** Sets of positions as diagrams in which every region has its level, and what can be asked of them. */
export class Sets {
  readonly forest: Forest;
  readonly #predicates: Predicates;
  readonly #rows: readonly Int32Array[];
  readonly #unionRows: readonly Int32Array[];
  readonly #union = new Cache();
  readonly #within = new Cache();
  readonly #both = new Cache();
  readonly #minus = new Cache();
  readonly #whole = new Map<number, number>();
  readonly #counts = new Map<number, bigint>([
    [none, 0n],
    [unit, 1n],
  ]);

  constructor(predicates: Predicates) {
    this.forest = predicates.forest;
    this.#predicates = predicates;
    this.#rows = this.forest.rows();
    this.#unionRows = this.forest.rows();
  }

  union(a: number, b: number): number {
    if (a === none || a === b) return b;
    if (b === none) return a;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = this.#union.get(low, high);
    if (known >= 0) return known;
    const { forest } = this;
    forest.tick();
    const depth = forest.depthOf(a);
    const row = this.#unionRows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++)
      row[value] = this.union(forest.child(a, value), forest.child(b, value));
    const made = forest.make(depth, row);
    this.#union.set(low, high, made);
    return made;
  }

  /** Forgets what was found of unions of nodes that are not kept. */
  retain(isKept: (node: number) => boolean): void {
    this.#union.retain(isKept, true);
  }

  /** The positions of the set where the condition holds. */
  within(set: number, predicate: number): number {
    if (set === none || predicate === none) return none;
    if (predicate === unit) return set;
    const known = this.#within.get(set, predicate);
    if (known >= 0) return known;
    const { forest } = this;
    forest.tick();
    const depth = forest.depthOf(set);
    const row = this.#rows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++)
      row[value] = this.within(forest.child(set, value), this.#predicates.at(predicate, depth, value));
    const made = forest.make(depth, row);
    this.#within.set(set, predicate, made);
    return made;
  }

  /** The positions that both sets have. */
  intersection(a: number, b: number): number {
    if (a === none || b === none) return none;
    if (a === b) return a;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = this.#both.get(low, high);
    if (known >= 0) return known;
    const { forest } = this;
    forest.tick();
    const depth = forest.depthOf(a);
    const row = this.#rows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++)
      row[value] = this.intersection(forest.child(a, value), forest.child(b, value));
    const made = forest.make(depth, row);
    this.#both.set(low, high, made);
    return made;
  }

  /** The positions of one set that are not in the other. */
  minus(a: number, b: number): number {
    if (a === none || a === b) return none;
    if (b === none) return a;
    const known = this.#minus.get(a, b);
    if (known >= 0) return known;
    const { forest } = this;
    forest.tick();
    const depth = forest.depthOf(a);
    const row = this.#rows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++)
      row[value] = this.minus(forest.child(a, value), forest.child(b, value));
    const made = forest.make(depth, row);
    this.#minus.set(a, b, made);
    return made;
  }

  /** All positions of the product where the condition holds. */
  where(predicate: number): number {
    return this.#expand(predicate, 0);
  }

  #expand(predicate: number, depth: number): number {
    if (predicate === none) return none;
    if (depth === this.forest.depths) return unit;
    const key = predicate * (this.forest.depths + 1) + depth;
    const known = this.#whole.get(key);
    if (known !== undefined) return known;
    const children = new Int32Array(this.forest.sizes[depth] ?? 0);
    for (let value = 0; value < children.length; value++)
      children[value] = this.#expand(this.#predicates.at(predicate, depth, value), depth + 1);
    const made = this.forest.make(depth, children);
    this.#whole.set(key, made);
    return made;
  }

  /** The set of one position, its values in the diagram's order. */
  single(values: ArrayLike<number>): number {
    let node = unit;
    for (let depth = this.forest.depths - 1; depth >= 0; depth--) {
      const children = new Int32Array(this.forest.sizes[depth] ?? 0);
      children[values[depth] ?? 0] = node;
      node = this.forest.make(depth, children);
    }
    return node;
  }

  has(set: number, values: ArrayLike<number>): boolean {
    let node = set;
    for (let depth = 0; depth < this.forest.depths && node !== none; depth++)
      node = this.forest.child(node, values[depth] ?? 0);
    return node !== none;
  }

  /** How many positions the set has, exactly. */
  count(set: number): bigint {
    const known = this.#counts.get(set);
    if (known !== undefined) return known;
    const size = this.forest.sizes[this.forest.depthOf(set)] ?? 0;
    let total = 0n;
    for (let value = 0; value < size; value++) total += this.count(this.forest.child(set, value));
    this.#counts.set(set, total);
    return total;
  }

  /** How many nodes the diagram of a set has. */
  size(set: number): number {
    const seen = new Set<number>();
    const visit = (node: number): void => {
      if (node <= unit || seen.has(node)) return;
      seen.add(node);
      for (let value = 0; value < (this.forest.sizes[this.forest.depthOf(node)] ?? 0); value++)
        visit(this.forest.child(node, value));
    };
    visit(set);
    return seen.size;
  }

  /** One position of a set that is not empty: the first in the order of the values. */
  first(set: number): Int32Array {
    const values = new Int32Array(this.forest.depths);
    let node = set;
    for (let depth = 0; depth < this.forest.depths; depth++) {
      let value = 0;
      while (value + 1 < (this.forest.sizes[depth] ?? 0) && this.forest.child(node, value) === none) value++;
      values[depth] = value;
      node = this.forest.child(node, value);
    }
    return values;
  }

  /** For each depth, which values occur in the set. */
  occurring(set: number): readonly Uint8Array[] {
    const found = this.forest.sizes.map((size) => new Uint8Array(size));
    const seen = new Set<number>();
    const visit = (node: number): void => {
      if (node <= unit || seen.has(node)) return;
      seen.add(node);
      const row = found[this.forest.depthOf(node)] ?? new Uint8Array();
      for (let value = 0; value < row.length; value++) {
        const child = this.forest.child(node, value);
        if (child === none) continue;
        row[value] = 1;
        visit(child);
      }
    };
    visit(set);
    return found;
  }
}
