import type { FactoredModel, Path } from '../../model/index.ts';
import { Counting } from '../diagram/counting.ts';
import { none } from '../diagram/forest.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import { createOutlook, type Goal, type Prospect } from './outlook.ts';
import { Ways } from './ways.ts';

/** How large the map is: every count exact, as a decimal string where it may pass 2^53. */
export interface Summary {
  readonly regions: readonly string[];
  readonly events: number;
  readonly positions: string;
  /** Accepted events over all positions, those that move nothing among them. */
  readonly moves: string;
  /** Positions in which no event is accepted. */
  readonly deadEnds: string;
  readonly outcomes: readonly Prospect[];
}

export interface SummaryOptions extends Watch {
  readonly symbolic?: Symbolic | undefined;
}

/** Counts the reachable positions, their moves and dead ends, and says which outcomes can be reached and how soon. */
export function summarise(model: FactoredModel, goals: readonly Goal[] = [], options: SummaryOptions = {}): Summary {
  const symbolic = options.symbolic ?? Symbolic.reached(model, options);
  const { sets, reachable } = symbolic;
  const counting = new Counting(sets, symbolic.predicates, reachable);
  const moves = symbolic.events.reduce((sum, event) => sum + counting.where(event.enabled), 0n);
  const outlook = createOutlook(model, goals, { ...options, symbolic });
  return {
    regions: model.regions.map((region) => region.name),
    events: model.events.length,
    positions: String(sets.count(reachable)),
    moves: String(moves),
    deadEnds: String(sets.count(deadEndsOf(symbolic))),
    outcomes: outlook.at(symbolic.positionsOf(sets.first(symbolic.initial()))),
  };
}

/** The reachable positions in which no event is accepted. */
function deadEndsOf(symbolic: Symbolic): number {
  return symbolic.events.reduce(
    (left, event) => symbolic.sets.within(left, symbolic.predicates.not(event.enabled)),
    symbolic.reachable,
  );
}

/** A shortest way to a dead end; undefined where there is none. */
export function pathToDeadEnd(model: FactoredModel, options: SummaryOptions = {}): Path | undefined {
  const symbolic = options.symbolic ?? Symbolic.reached(model, options);
  const dead = deadEndsOf(symbolic);
  if (dead === none) return undefined;
  const stuck = symbolic.events.map((event) => ({ not: symbolic.formulaOf(event.enabled) }));
  return new Ways(model, { and: stuck }, { ...options, symbolic }).best();
}
