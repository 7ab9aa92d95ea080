import { DemarcheError } from '../../model/index.ts';
import { assertCost } from '../diagram/distance.ts';
import type { Symbolic } from '../symbolic.ts';
import { isStopped, stopped, type Watch } from '../watch.ts';
import { EdgeValued } from './edge-valued.ts';
import { ExplicitDistances } from './explicit.ts';
import type { Finder, Method } from './finder.ts';
import { Layers } from './layers.ts';

/** Up to this many moves, counted as positions times events, distances are found state by state. */
const SMALL = 1 << 22;
/** The effort that each way by diagrams may take before states are searched one by one: a few hundredths of a second. */
const QUICK = 1 << 18;
/** The effort that they may take after that: seconds in the first round, so many times more in each other. */
const LONG = { first: 1 << 24, more: 16, most: 2 ** 33 };
/** The most bits of a position that is sure to fit into two words. */
const PACKED = 56;

export interface Finding extends Watch {
  /** What each event of the model costs, a whole number each. */
  readonly costs: readonly number[];
  /** One way alone, where it is not to be chosen. */
  readonly method?: Method | undefined;
}

/**
 * The distance to a goal from all that can be reached from the start, or from a position that it does not reach, by the
 * way that fits: by diagrams where these stay small, state by state where the positions are few, else by layers inside
 * them or in edge-valued diagrams of the whole product, whichever is through when each may do so much, then more. No way
 * is best everywhere.
 */
export function findDistances(symbolic: Symbolic, from: Int32Array, goal: number, finding: Finding): Finder {
  const { costs, method } = finding;
  for (const cost of costs) assertCost(cost);
  const { sets } = symbolic;
  const isKnown = sets.has(symbolic.reachable, from);
  const start = isKnown ? symbolic.initialValues() : from;
  const inside = isKnown ? symbolic.reachable : symbolic.reachFrom(sets.single(from), symbolic.events);
  const count = Number(sets.count(inside));
  const ways: Readonly<Record<Method, (effort?: number) => Finder>> = {
    explicit: () => new ExplicitDistances(symbolic, start, count, goal, costs, finding),
    layers: (effort) =>
      symbolic.withEffort(effort, () => new Layers(symbolic, inside, sets.within(inside, goal), costs), 1),
    edgeValued: (effort) => new EdgeValued(symbolic, sets.where(goal), costs, effort),
  };
  if (method !== undefined) return ways[method]();
  const isSmall = count * symbolic.events.length <= SMALL && bitsOf(sets.forest.sizes) <= PACKED;
  const tried = (way: Method, effort: number): Finder | undefined => orLimit(() => ways[way](effort), finding);
  const quick = tried('edgeValued', QUICK) ?? tried('layers', QUICK);
  if (quick !== undefined) return quick;
  if (isSmall) return ways.explicit();
  for (let effort = LONG.first; effort < LONG.most; effort *= LONG.more) {
    const found = tried('layers', effort) ?? tried('edgeValued', effort);
    if (found !== undefined) return found;
  }
  return ways.layers();
}

const bitsOf = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + Math.ceil(Math.log2(Math.max(size, 2))), 0);

/** The result; undefined where the work met a limit and was not asked to stop. */
function orLimit<Result>(work: () => Result, watch: Watch): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (isStopped(watch)) throw stopped();
    if (!(error instanceof DemarcheError && error.code === 'explore/limit')) throw error;
    return undefined;
  }
}
