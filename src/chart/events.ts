import { callProblems, sentence } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';
import { anyOther, isWild, matches } from './candidates.ts';
import type { ChartDescription } from './description.ts';
import type { ChartEvent } from './reading.ts';

/** What reads the events of a chart when they are asked for. */
export interface EventReader {
  event(name: string): readonly ChartEvent[];
}

// By the transitions, which a description with other words has from the same reading.
const readers = new WeakMap<ChartDescription['transitions'], EventReader>();

/** Says what reads the events of a description. */
export const readBy = (chart: ChartDescription, reader: EventReader): void => {
  readers.set(chart.transitions, reader);
};

/** What an event does: one entry, or one for each way in which what is free may be. None: no transition takes it. */
export function eventOf(chart: ChartDescription, name: string): readonly ChartEvent[] {
  const reader = readers.get(chart.transitions);
  if (reader !== undefined) return reader.event(name);
  if (chart.read === undefined)
    throw new DemarcheError('chart/unsupported', sentence(callProblems, 'call.unread'), { place: chart.id });
  return chart.read.get(name) ?? chart.read.get(otherOf(chart, name)) ?? [];
}

/** What stands for an event that the chart does not name: the longest wildcard takes it, and those that are shorter. */
function otherOf({ transitions }: ChartDescription, name: string): string {
  const wild = transitions.filter(({ event }) => isWild(event) && matches(name, event)).map(({ event }) => event);
  return anyOther(wild.reduce((longest, one) => (one.length > longest.length ? one : longest), ''));
}

/** The same description with all that its events do: a plain value, to be handed to what cannot read the chart itself. */
export function wholeChart(chart: ChartDescription): ChartDescription {
  if (chart.read !== undefined) return chart;
  return { ...chart, read: new Map(chart.events.map((event) => [event, eventOf(chart, event)])) };
}
