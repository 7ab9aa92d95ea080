import type { Watch } from '../watch.ts';
import { admit, HEAD, limitOf, mix, roomFor, seed, spread } from './nodes.ts';

/** The empty set, or "never". */
export const none = 0;
/** The set with the empty tuple, or "always". */
export const unit = 1;

/**
 * Multi-valued decision diagrams with one node for equal children (Kam, Villa, Brayton, Sangiovanni-Vincentelli 1998).
 * A node's number is its place in `cells`: depth, next node in its bucket, then one child for each value. Two nodes are
 * equal exactly when their numbers are.
 */
export class Forest {
  readonly sizes: readonly number[];
  readonly depths: number;
  cells: Int32Array = new Int32Array(1 << 14);
  /** Nodes made so far. */
  count = 0;
  #end = 2;
  #buckets: Int32Array = new Int32Array(1 << 11);
  readonly #watch: Watch;
  readonly #limit: number;

  constructor(sizes: readonly number[], watch: Watch = {}) {
    this.sizes = sizes;
    this.depths = sizes.length;
    this.#watch = watch;
    this.#limit = limitOf(watch);
  }

  depthOf(node: number): number {
    return node <= unit ? this.depths : (this.cells[node] ?? 0);
  }

  child(node: number, value: number): number {
    return this.cells[node + HEAD + value] ?? none;
  }

  /** The node with these children; `none` where all are. Nothing else is reduced. */
  make(depth: number, children: Int32Array): number {
    const size = this.sizes[depth] ?? 0;
    let hash = seed(depth);
    let any = 0;
    for (let value = 0; value < size; value++) {
      const child = children[value] ?? none;
      any |= child;
      hash = mix(hash, child);
    }
    if (any === none) return none;
    const { cells } = this;
    const bucket = hash & (this.#buckets.length - 1);
    search: for (let node = this.#buckets[bucket] ?? 0; node !== 0; node = cells[node + 1] ?? 0) {
      if (cells[node] !== depth) continue;
      for (let value = 0; value < size; value++) {
        if (cells[node + HEAD + value] !== children[value]) continue search;
      }
      return node;
    }
    return this.#add(depth, children, size, bucket);
  }

  /** The same, but a node whose children are all equal is that child: for predicates, which skip what they do not read. */
  makeReduced(depth: number, children: Int32Array): number {
    const size = this.sizes[depth] ?? 0;
    const first = children[0] ?? none;
    for (let value = 1; value < size; value++) if (children[value] !== first) return this.make(depth, children);
    return first;
  }

  #add(depth: number, children: Int32Array, size: number, bucket: number): number {
    admit(++this.count, this.#limit, this.#watch);
    const node = this.#end;
    this.#end += HEAD + size;
    this.cells = roomFor(this.cells, this.#end);
    this.cells[node] = depth;
    for (let value = 0; value < size; value++) this.cells[node + HEAD + value] = children[value] ?? none;
    this.cells[node + 1] = this.#buckets[bucket] ?? 0;
    this.#buckets[bucket] = node;
    if (this.count > this.#buckets.length) this.#buckets = spread(this.cells, this.#end, this.sizes, 1, this.#buckets);
    return node;
  }

  /** A row for the children of a node at each depth: scratch for one operation that goes down and never sideways. */
  rows(): readonly Int32Array[] {
    return this.sizes.map((size) => new Int32Array(size));
  }
}
