import { holds, type Positions } from '../model/index.ts';
import { isWild, matches } from './candidates.ts';
import type { ChartDescription } from './description.ts';
import { eventOf } from './events.ts';
import type { ChartEvent } from './reading.ts';
import type { Transition } from './transition.ts';

/** One step of a chart: where it led, and the transitions that were taken, in their order. None: refused. */
export interface Step {
  readonly after: Positions;
  readonly taken: readonly Transition[];
}

/** Takes a course on from the start of a chart, event by event. */
export interface Walk {
  readonly start: Positions;
  /** What an event does at the positions that those before it have led to. */
  take(event: string, positions: Positions): Step;
}

const none: readonly Transition[] = Object.freeze([]);

/** The transitions that an event would take at a position; none where it is refused. */
export function takenAt(chart: ChartDescription, positions: Positions, event: string): readonly Transition[] {
  const taken: Transition[] = [];
  for (const { taken: parts, flat } of eventOf(chart, event))
    for (const { transition, when } of parts)
      if ((!flat || positions[transition.region] === transition.from) && holds(when, positions)) taken.push(transition);
  return taken.length === 0 ? none : taken;
}

/** What an event does at a position: the one way in which everything here steps a chart. */
export function stepAt(chart: ChartDescription, positions: Positions, event: string): Step {
  const taken = takenAt(chart, positions, event);
  if (taken.length === 0) return { after: positions, taken };
  const [read] = eventOf(chart, event);
  return { after: read === undefined ? positions : afterOf(read, positions, taken), taken };
}

function afterOf({ flat, moves }: ChartEvent, positions: Positions, taken: readonly Transition[]): Positions {
  const changed: Record<string, string> = {};
  let any = false;
  const set = (region: string, to: string): void => {
    if (positions[region] === to) return;
    changed[region] = to;
    any = true;
  };
  if (flat) for (const { region, to } of taken) set(region, to);
  else for (const { region, when, to } of moves) if (holds(when, positions)) set(region, to);
  return any ? Object.freeze({ ...positions, ...changed }) : positions;
}

const byEvent = new WeakMap<ChartDescription, Map<string, readonly Transition[]>>();

/** The transitions that an event could take somewhere, wildcards among them, in the order of the chart. */
export function transitionsByEvent(chart: ChartDescription, event: string): readonly Transition[] {
  const known = byEvent.get(chart) ?? new Map<string, readonly Transition[]>();
  byEvent.set(chart, known);
  const before = known.get(event);
  if (before !== undefined) return before;
  const made = chart.transitions.filter(
    (one) => one.event === event || (isWild(one.event) && matches(event, one.event)),
  );
  known.set(event, made);
  return made;
}
