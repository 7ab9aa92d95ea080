import { none } from '../diagram/forest.ts';
import { Images } from '../diagram/images.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Far, Finder } from './finder.ts';

/** A layer: the positions whose distance it is, and all that are as near or nearer. */
interface Layer extends Far {
  readonly set: number;
  readonly nearer: number;
}

/**
 * Distances inside a set by layers, breadth first and backwards from the goal. The layers of one cost stand together,
 * nearest first, as in Dial's buckets (1969): a position's cost decides before its steps do.
 */
export class Layers implements Finder {
  readonly method = 'layers';
  readonly #symbolic: Symbolic;
  readonly #inside: number;
  readonly #layers: readonly Layer[];

  constructor(symbolic: Symbolic, inside: number, goal: number, costs: readonly number[]) {
    this.#symbolic = symbolic;
    this.#inside = inside;
    this.#layers = layersOf(symbolic, inside, goal, costs);
  }

  covers(values: Int32Array): boolean {
    return this.#symbolic.sets.has(this.#inside, values);
  }

  at(values: Int32Array): Far | undefined {
    const { sets } = this.#symbolic;
    let low = 0;
    let high = this.#layers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sets.has(this.#layers[middle]?.nearer ?? none, values)) high = middle;
      else low = middle + 1;
    }
    return this.#layers[low];
  }
}

function layersOf(symbolic: Symbolic, inside: number, goal: number, costs: readonly number[]): readonly Layer[] {
  const { sets, relations } = symbolic;
  const images = new Images(sets, relations);
  const steps = new Map<number, number[]>();
  symbolic.events.forEach((event, at) => {
    const cost = costs[at] ?? 0;
    steps.set(cost, [...(steps.get(cost) ?? []), relations.reverse(event.forward)]);
  });
  const before = (set: number, cost: number): number =>
    (steps.get(cost) ?? []).reduce((sum, step) => sets.union(sum, images.of(set, step)), none);
  const layers: Layer[] = [];
  /** What is known to cost so much, by the steps that it then takes at most. */
  const open = new Map<number, Map<number, number>>();
  const put = (cost: number, count: number, set: number): void => {
    const row = open.get(cost) ?? new Map<number, number>();
    row.set(count, sets.union(row.get(count) ?? none, set));
    open.set(cost, row);
  };
  put(0, 0, goal);
  let nearer: number = none;
  while (open.size > 0) {
    const cost = Math.min(...open.keys());
    const row = open.get(cost) ?? new Map<number, number>();
    const count = Math.min(...row.keys());
    const set = sets.minus(row.get(count) ?? none, nearer);
    row.delete(count);
    if (row.size === 0) open.delete(cost);
    if (set === none) continue;
    nearer = sets.union(nearer, set);
    layers.push({ cost, steps: count, set, nearer });
    for (const own of steps.keys()) {
      const found = sets.minus(sets.intersection(inside, before(set, own)), nearer);
      if (found !== none) put(cost + own, count + 1, found);
    }
  }
  return layers;
}
