import type { Case } from '../case/index.ts';
import { expectCase } from '../case/index.ts';
import { type ChartDescription, describeChart, type GuardTree, takenAt, transitionsByEvent } from '../chart/index.ts';
import { type Formula, holds, type Positions } from '../model/index.ts';
import { partyOf } from './moves.ts';

/** A region and the states of it that would have to be reached. */
export interface Wanted {
  readonly region: string;
  readonly states: readonly string[];
}

/** Why one region did not take an event, and what could change it. */
export interface Refusal {
  readonly region: string;
  readonly state: string;
  readonly reason: 'not-from-this-state' | 'guard';
  /** The named guards that fail; empty where the state is the reason. */
  readonly guards: readonly string[];
  /** The reason in words of the case. */
  readonly sentence: string;
  /** What would satisfy it: any of these. */
  readonly wanted: readonly Wanted[];
  /** The events that lead there in one step from somewhere, and whose they are. */
  readonly could: readonly { readonly event: string; readonly party: string }[];
}

/**
 * Why the chart refuses an event at a position, region by region: a guard (which ones) or the state itself, what would
 * satisfy it, and who could bring that about. Empty for an event that is not refused.
 */
export function explainRefusal(talks: Case, positions: Positions, event: string): readonly Refusal[] {
  expectCase(talks);
  const chart = describeChart(talks.chart);
  if (takenAt(chart, positions, event).length > 0) return [];
  const transitions = transitionsByEvent(chart, event);
  return [...new Set(transitions.map((one) => one.region))].map((region) => {
    const state = positions[region] ?? '';
    const ofRegion = transitions.filter((one) => one.region === region);
    const here = ofRegion.filter((one) => one.from === state);
    if (here.length === 0) {
      const wanted = [{ region, states: [...new Set(ofRegion.map((one) => one.from))] }];
      return {
        region,
        state,
        reason: 'not-from-this-state',
        guards: [],
        sentence: stateSentence(chart, region, state),
        wanted,
        could: leadingTo(chart, wanted, positions),
      } satisfies Refusal;
    }
    const guards = [
      ...new Set(here.flatMap((one) => (one.guard === undefined ? [] : failing(chart, one.guard, positions)))),
    ];
    const wanted = here.flatMap((one) => changesWanted(chart, one.when, true, positions));
    return {
      region,
      state,
      reason: 'guard',
      guards,
      sentence: guards.map((name) => talks.guards[name]?.fails ?? name).join('; '),
      wanted,
      could: leadingTo(chart, wanted, positions),
    } satisfies Refusal;
  });
}

function stateSentence(chart: ChartDescription, region: string, state: string): string {
  const found = chart.regions.find((one) => one.name === region)?.states.find((one) => one.name === state);
  return found === undefined || found.description === '' ? `${region} is ${state}` : found.description;
}

/** The names of the guards that fail: the failing parts of a conjunction rather than the whole, where they have names. */
function failing(chart: ChartDescription, tree: GuardTree, positions: Positions): readonly string[] {
  if (tree.kind !== 'named') return [];
  const known = chart.guards.get(tree.name);
  if (known === undefined || holds(known.formula, positions)) return [];
  if (known.tree.kind !== 'and' || !known.tree.parts.every((part) => part.kind === 'named')) return [tree.name];
  return known.tree.parts.flatMap((part) => failing(chart, part, positions));
}

/** The literals that stand in the way of the formula being `truth`, each with the states that would do. */
function changesWanted(
  chart: ChartDescription,
  formula: Formula,
  truth: boolean,
  positions: Positions,
): readonly Wanted[] {
  if ('not' in formula) return changesWanted(chart, formula.not, !truth, positions);
  if (holds(formula, positions) === truth) return [];
  if ('region' in formula) {
    const all = chart.regions.find((one) => one.name === formula.region)?.states.map((one) => one.name) ?? [];
    return [{ region: formula.region, states: truth ? formula.in : all.filter((one) => !formula.in.includes(one)) }];
  }
  const parts = 'and' in formula ? formula.and : formula.or;
  return parts.flatMap((part) => changesWanted(chart, part, truth, positions));
}

function leadingTo(chart: ChartDescription, wanted: readonly Wanted[], positions: Positions): Refusal['could'] {
  const events = new Set<string>();
  for (const { region, states } of wanted)
    for (const one of chart.transitions)
      if (one.region === region && one.from !== one.to && states.includes(one.to) && positions[region] !== one.to)
        events.add(one.event);
  return [...events].map((event) => ({ event, party: partyOf(event) }));
}
