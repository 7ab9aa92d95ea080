import type { FactoredModel, Formula, Positions } from '../../model/index.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import { Ways } from './ways.ts';

/** An outcome that someone asks for: a name and the positions that count as it. */
export interface Goal {
  readonly name: string;
  readonly formula: Formula;
}

/** Whether an outcome can still be reached, and in how many steps at least. */
export interface Prospect {
  readonly name: string;
  readonly steps: number | undefined;
}

/** The distance of every position to every outcome, made once; a question is then a lookup. */
export interface Outlook {
  at(positions: Positions): readonly Prospect[];
  stepsTo(name: string, positions: Positions): number | undefined;
}

export interface OutlookOptions extends Watch {
  readonly symbolic?: Symbolic | undefined;
}

export function createOutlook(model: FactoredModel, goals: readonly Goal[], options: OutlookOptions = {}): Outlook {
  const symbolic = options.symbolic ?? new Symbolic(model, options);
  const ways = new Map(goals.map((goal) => [goal.name, new Ways(model, goal.formula, { ...options, symbolic })]));
  return {
    at: (positions) => goals.map(({ name }) => ({ name, steps: ways.get(name)?.stepsFrom(positions) })),
    stepsTo: (name, positions) => ways.get(name)?.stepsFrom(positions),
  };
}

/** When an outcome stopped being reachable along a walk: `index` is the first position from which it is lost. */
export interface Loss {
  readonly name: string;
  readonly index: number | undefined;
}

/** Walks through positions in order and finds where each outcome was lost. Index 0 is lost from the start. */
export function findLosses(
  model: FactoredModel,
  goals: readonly Goal[],
  walk: readonly Positions[],
  options: OutlookOptions = {},
): readonly Loss[] {
  const outlook = createOutlook(model, goals, options);
  return goals.map(({ name }) => {
    const index = walk.findIndex((positions) => outlook.stepsTo(name, positions) === undefined);
    return { name, index: index < 0 ? undefined : index };
  });
}

/** For each region the states that can still come about from these positions: what a diagram need not mark as closed. */
export function statesAhead(
  model: FactoredModel,
  positions: Positions,
  options: OutlookOptions = {},
): Readonly<Record<string, readonly string[]>> {
  const symbolic = options.symbolic ?? Symbolic.reached(model, options);
  const from = symbolic.sets.single(symbolic.valuesOf(positions));
  return symbolic.statesIn(symbolic.reachFrom(from, symbolic.events));
}
