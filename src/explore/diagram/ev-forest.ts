import type { Watch } from '../watch.ts';
import { Cache } from './cache.ts';
import { admit, HEAD, limitOf, mix, roomFor, seed, spread } from './nodes.ts';

/** Never: no finite number. */
export const never = 0;
/** The end of every finite way down. */
export const ground = 1;

/**
 * Numbers of positions as edge-valued diagrams, EV+MDD (Ciardo and Siminiceanu 2002): the number of a position is the sum
 * of the edge values on its way down. The least edge value of a node is 0, which makes nodes canonical; what was taken
 * off is left in `over`. `cells` holds depth, next node in its bucket, then value and child for each value of the region.
 */
export class EvForest {
  readonly sizes: readonly number[];
  readonly depths: number;
  cells: Int32Array = new Int32Array(1 << 14);
  count = 0;
  /** The value above the node that the last operation gave. */
  over = 0;
  #end = 2;
  #buckets: Int32Array = new Int32Array(1 << 11);
  readonly #limit: number;
  readonly #watch: Watch;
  readonly #least = new Map<number, Cache>();
  readonly #values: readonly Int32Array[];
  readonly #children: readonly Int32Array[];

  constructor(sizes: readonly number[], watch: Watch = {}) {
    this.sizes = sizes;
    this.depths = sizes.length;
    this.#watch = watch;
    this.#limit = limitOf(watch);
    this.#values = sizes.map((size) => new Int32Array(size));
    this.#children = sizes.map((size) => new Int32Array(size));
  }

  depthOf(node: number): number {
    return node <= ground ? this.depths : (this.cells[node] ?? 0);
  }

  valueAt(node: number, value: number): number {
    return this.cells[node + HEAD + value * 2] ?? 0;
  }

  childAt(node: number, value: number): number {
    return this.cells[node + HEAD + value * 2 + 1] ?? never;
  }

  /** The node with these edges, its least value taken off into `over`. The rows are changed. */
  make(depth: number, values: Int32Array, children: Int32Array): number {
    const size = this.sizes[depth] ?? 0;
    let least = 0x7fffffff;
    for (let value = 0; value < size; value++)
      if (children[value] !== never && (values[value] ?? 0) < least) least = values[value] ?? 0;
    this.over = 0;
    if (least === 0x7fffffff) return never;
    this.over = least;
    let hash = seed(depth);
    for (let value = 0; value < size; value++) {
      values[value] = children[value] === never ? 0 : (values[value] ?? 0) - least;
      hash = mix(mix(hash, values[value] ?? 0), children[value] ?? 0);
    }
    const { cells } = this;
    const bucket = hash & (this.#buckets.length - 1);
    search: for (let node = this.#buckets[bucket] ?? 0; node !== 0; node = cells[node + 1] ?? 0) {
      if (cells[node] !== depth) continue;
      for (let value = 0; value < size; value++) {
        const at = node + HEAD + value * 2;
        if (cells[at] !== values[value] || cells[at + 1] !== children[value]) continue search;
      }
      return node;
    }
    return this.#add(depth, values, children, size, bucket);
  }

  #add(depth: number, values: Int32Array, children: Int32Array, size: number, bucket: number): number {
    admit(++this.count, this.#limit, this.#watch);
    const node = this.#end;
    this.#end += HEAD + size * 2;
    this.cells = roomFor(this.cells, this.#end);
    this.cells[node] = depth;
    for (let value = 0; value < size; value++) {
      this.cells[node + HEAD + value * 2] = values[value] ?? 0;
      this.cells[node + HEAD + value * 2 + 1] = children[value] ?? never;
    }
    this.cells[node + 1] = this.#buckets[bucket] ?? 0;
    this.#buckets[bucket] = node;
    if (this.count > this.#buckets.length) this.#buckets = spread(this.cells, this.#end, this.sizes, 2, this.#buckets);
    return node;
  }

  /** The lesser of two numbers at every position; the value above the result is in `over`. */
  least(overA: number, a: number, overB: number, b: number): number {
    this.over = Math.min(overA, overB);
    if (a === b) return a;
    if (a === never || b === never) {
      this.over = a === never ? overB : overA;
      return a === never ? b : a;
    }
    const over = this.over;
    const apart = overB - overA;
    const [first, second, gap] = a < b ? [a, b, apart] : [b, a, -apart];
    let cache = this.#least.get(gap);
    if (cache === undefined) {
      cache = new Cache(1 << 8);
      this.#least.set(gap, cache);
    }
    const known = cache.get(first, second);
    if (known >= 0) return known;
    const depth = this.depthOf(a);
    const values = this.#values[depth] ?? new Int32Array();
    const children = this.#children[depth] ?? new Int32Array();
    for (let value = 0; value < values.length; value++) {
      children[value] = this.least(
        overA - over + this.valueAt(a, value),
        this.childAt(a, value),
        overB - over + this.valueAt(b, value),
        this.childAt(b, value),
      );
      values[value] = this.over;
    }
    const made = this.make(depth, values, children);
    cache.fit(this.count >> 3);
    cache.set(first, second, made);
    this.over = over;
    return made;
  }
}
