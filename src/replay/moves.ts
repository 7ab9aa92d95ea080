import type { Case, EventEntry } from '../case/index.ts';
import { expectCase } from '../case/index.ts';
import { type ChartDescription, describeChart, type Transition } from '../chart/index.ts';
import { holds, type Positions } from '../model/index.ts';

/** A move that some party, or the calendar, can make at a position. */
export interface PossibleMove {
  readonly event: string;
  readonly party: string;
  readonly entry: EventEntry;
  /** What it would do: the transitions that would be taken, self-loops among them. */
  readonly taken: readonly Transition[];
  /** Whether any region would go to another state. */
  readonly moves: boolean;
}

/** The party that an event belongs to: the first part of its name. */
export function partyOf(event: string): string {
  return event.slice(0, Math.max(0, event.indexOf('.'))) || event;
}

const byEvent = new WeakMap<ChartDescription, ReadonlyMap<string, readonly Transition[]>>();

/** The transitions of the chart by the event that they take, made once a chart. */
export function transitionsByEvent(chart: ChartDescription): ReadonlyMap<string, readonly Transition[]> {
  const known = byEvent.get(chart);
  if (known !== undefined) return known;
  const made = new Map<string, Transition[]>();
  for (const transition of chart.transitions) {
    const list = made.get(transition.event);
    if (list === undefined) made.set(transition.event, [transition]);
    else list.push(transition);
  }
  byEvent.set(chart, made);
  return made;
}

/** The transitions that an event would take at a position; none where it is refused. In a region the first that holds wins. */
export function takenAt(chart: ChartDescription, positions: Positions, event: string): readonly Transition[] {
  const taken: Transition[] = [];
  for (const transition of transitionsByEvent(chart).get(event) ?? [])
    if (
      positions[transition.region] === transition.from &&
      taken.at(-1)?.region !== transition.region &&
      holds(transition.when, positions)
    )
      taken.push(transition);
  return taken;
}

/** Every move that is possible at a position, in the order of the vocabulary. */
export function movesAt(talks: Case, positions: Positions): readonly PossibleMove[] {
  expectCase(talks);
  const chart = describeChart(talks.chart);
  const found: PossibleMove[] = [];
  for (const [event, entry] of Object.entries(talks.vocabulary)) {
    const taken = takenAt(chart, positions, event);
    if (taken.length > 0)
      found.push({ event, party: partyOf(event), entry, taken, moves: taken.some((one) => one.from !== one.to) });
  }
  return found;
}
