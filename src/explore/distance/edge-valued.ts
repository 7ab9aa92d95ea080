import type { Distances } from '../diagram/distance.ts';
import { BeyondScale, type Scale } from '../diagram/ev-forest.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Far, Finder } from './finder.ts';

/** Distances from every position of the product at once, in edge-valued diagrams. */
export class EdgeValued implements Finder {
  readonly method = 'edgeValued';
  readonly #distances: Distances;
  /** What all costs are multiples of, which leaves more room for their sum. */
  readonly #unit: number;

  constructor(symbolic: Symbolic, goal: number, costs: readonly number[], effort?: number) {
    this.#unit = costs.reduce(common, 0) || 1;
    this.#distances = distancesTo(
      symbolic,
      goal,
      costs.map((cost) => cost / this.#unit),
      effort,
    );
  }

  covers(): boolean {
    return true;
  }

  at(values: Int32Array): Far | undefined {
    const far = this.#distances.read(values);
    return far && { cost: far.cost * this.#unit, steps: far.steps };
  }
}

/** The greatest number that divides both (Euclid). */
const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));

/** The least room for steps is tried first, since what steps do not need is left for the costs. */
const SCALES: readonly Scale[] = [12, 16, 20, 24].map((bits) => ({ one: 2 ** bits }));

function distancesTo(symbolic: Symbolic, goal: number, costs: readonly number[], effort?: number): Distances {
  const scales = costs.every((cost) => cost === 0) ? [{ one: 0 }] : SCALES;
  for (const scale of scales) {
    try {
      const number = (at: number): number => (costs[at] ?? 0) * scale.one + 1;
      if (!costs.every((_, at) => Number.isSafeInteger(number(at)))) throw new BeyondScale();
      return symbolic.numbersTo(goal, number, scale, effort);
    } catch (error) {
      if (!(error instanceof BeyondScale)) throw error;
    }
  }
  throw new BeyondScale();
}
