import type { Watch } from '../watch.ts';
import { Cache } from './cache.ts';
import { HEAD, Nodes } from './nodes.ts';

/** Never: no finite number. */
export const never = 0;
/** The end of every finite way down. */
export const ground = 1;

/**
 * Numbers of positions as edge-valued diagrams, EV+MDD (Ciardo and Siminiceanu 2002): the number of a position is the sum
 * of the edge values on its way down. The least edge value of a node is 0, which makes nodes canonical; what was taken
 * off is left in `over`. The row of a node holds an edge value and a child for each value of the region.
 */
export class EvForest extends Nodes {
  /** The value above the node that the last operation gave. */
  over = 0;
  readonly #least = new Map<number, Cache>();
  readonly #values: readonly Int32Array[];
  readonly #children: readonly Int32Array[];
  readonly #rows: readonly Int32Array[];

  constructor(sizes: readonly number[], watch: Watch = {}) {
    super(
      sizes.map((size) => size * 2),
      watch,
    );
    this.#values = sizes.map((size) => new Int32Array(size));
    this.#children = sizes.map((size) => new Int32Array(size));
    this.#rows = sizes.map((size) => new Int32Array(size * 2));
  }

  valueAt(node: number, value: number): number {
    return this.cells[node + HEAD + value * 2] ?? 0;
  }

  childAt(node: number, value: number): number {
    return this.cells[node + HEAD + value * 2 + 1] ?? never;
  }

  /** The node with these edges, its least value taken off into `over`. */
  make(depth: number, values: Int32Array, children: Int32Array): number {
    const row = this.#rows[depth] ?? new Int32Array();
    const size = row.length >> 1;
    let least = 0x7fffffff;
    for (let value = 0; value < size; value++)
      if (children[value] !== never && (values[value] ?? 0) < least) least = values[value] ?? 0;
    this.over = 0;
    if (least === 0x7fffffff) return never;
    this.over = least;
    for (let value = 0; value < size; value++) {
      const child = children[value] ?? never;
      row[value * 2] = child === never ? 0 : (values[value] ?? 0) - least;
      row[value * 2 + 1] = child;
    }
    return this.node(depth, row);
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
