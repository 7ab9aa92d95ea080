import { hintOf, nameProblems, sentence } from '../../messages/index.ts';
import { DemarcheError, type FactoredModel, type Positions } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { sliceOf } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import type { OutlookOptions } from './outlook.ts';

/** Which states of some regions can still come about, from any position; made once, a question is then a lookup. */
export interface Ahead {
  /** The states that can no longer come about from these positions, by region; regions without any are left out. */
  closedAt(positions: Positions): Readonly<Record<string, readonly string[]>>;
}

interface Known {
  readonly region: string;
  readonly symbolic: Symbolic;
  /** For each state, every position of the slice from which it can be reached. */
  readonly leading: readonly (readonly [state: string, set: number])[];
}

/**
 * Finds for each state of these regions (all of them if none are named) the positions that can still lead to it: one
 * search backwards for each state, on the slice that decides the region.
 */
export function createAhead(
  model: FactoredModel,
  options: OutlookOptions & { readonly regions?: readonly string[] | undefined } = {},
): Ahead {
  const whole = options.symbolic ?? new Symbolic(model, options);
  const names = model.regions.map((region) => region.name);
  const slices = new Map<string, Symbolic>();
  const known = (options.regions ?? names).map((name): Known => {
    const region = model.regions.find((one) => one.name === name);
    if (region === undefined)
      throw new DemarcheError(
        'chart/unknown-region',
        sentence(nameProblems, 'name.region', { name, hint: hintOf(name, names) }),
      );
    const slice = sliceOf(model, [name], whole);
    const key = slice.regions.join('\n');
    const symbolic = slices.get(key) ?? new Symbolic(slice.model, options);
    slices.set(key, symbolic);
    const leading = region.states.map(
      (state) =>
        [state, symbolic.leadingTo(symbolic.sets.where(symbolic.where({ region: name, in: [state] })))] as const,
    );
    return { region: name, symbolic, leading };
  });
  return {
    closedAt: (positions) => {
      const values = new Map<Symbolic, Int32Array>();
      const valuesIn = (symbolic: Symbolic): Int32Array => {
        const made = values.get(symbolic) ?? symbolic.valuesOf(positions);
        values.set(symbolic, made);
        return made;
      };
      return Object.fromEntries(
        known.flatMap(({ region, symbolic, leading }) => {
          const closed = leading.filter(([, set]) => !contains(symbolic, set, valuesIn(symbolic)));
          return closed.length === 0 ? [] : [[region, closed.map(([state]) => state)]];
        }),
      );
    },
  };
}

/** Whether a set has a position: one walk down its diagram, which makes no node. */
function contains(symbolic: Symbolic, set: number, values: Int32Array): boolean {
  const { forest } = symbolic.sets;
  let node = set;
  for (const value of values) {
    if (node === none) return false;
    node = forest.child(node, value);
  }
  return node !== none;
}
