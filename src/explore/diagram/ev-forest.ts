import { exploreProblems, sentence } from '../../messages/index.ts';
import { DemarcheError } from '../../model/index.ts';
import type { Watch } from '../watch.ts';
import { Cache } from './cache.ts';
import { HEAD, Nodes } from './nodes.ts';

/** Never: no finite number. */
export const never = 0;
/** The end of every finite way down. */
export const ground = 1;

/**
 * How numbers are written: the steps in the lowest bits, the cost above them. A number is read as the nearest multiple of
 * `one` and what is over, so that a difference of two numbers may have fewer steps than none.
 */
export interface Scale {
  /** One unit of cost; 0 where only steps are counted. */
  readonly one: number;
}

/** Numbers up to this, and differences of two, are whole in 32 bits. */
const MOST = 2 ** 29;

/** The number has outgrown the scale: with another it may still be written. */
export class BeyondScale extends DemarcheError {
  constructor() {
    super('explore/limit', sentence(exploreProblems, 'explore.costly'));
  }
}

/** The cost and the steps that a number says. */
export function readNumber(number: number, { one }: Scale): { readonly cost: number; readonly steps: number } {
  if (one === 0) return { cost: 0, steps: number };
  const cost = Math.round(number / one);
  return { cost, steps: number - cost * one };
}

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
  readonly #scale: Scale;

  constructor(sizes: readonly number[], scale: Scale, watch: Watch = {}) {
    super(
      sizes.map((size) => size * 2),
      watch,
      1,
      2,
    );
    this.toll = 4;
    this.#scale = scale;
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

  /** Refuses a number of which the sum with another could not be read any more. */
  check(number: number): number {
    if (number > MOST || number < -MOST) throw new BeyondScale();
    const { one } = this.#scale;
    if (one !== 0 && Math.abs(readNumber(number, this.#scale).steps) > one >> 4) throw new BeyondScale();
    return number;
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
    this.over = this.check(least);
    for (let value = 0; value < size; value++) {
      const child = children[value] ?? never;
      row[value * 2] = child === never ? 0 : this.check((values[value] ?? 0) - least);
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
    const apart = this.check(overB - overA);
    const [first, second, gap] = a < b ? [a, b, apart] : [b, a, -apart];
    let cache = this.#least.get(gap);
    if (cache === undefined) {
      cache = new Cache(1 << 8);
      this.#least.set(gap, cache);
    }
    const known = cache.get(first, second);
    if (known >= 0) return known;
    this.tick();
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
    cache.set(first, second, made);
    this.over = over;
    return made;
  }

  /** Forgets what was found of nodes that are not kept. */
  retain(isKept: (node: number) => boolean): void {
    for (const cache of this.#least.values()) cache.retain(isKept, true);
  }
}
