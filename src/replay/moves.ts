import type { Case, EventEntry } from '../case/index.ts';
import { expectCase } from '../case/index.ts';
import { describeChart, type Transition, takenAt } from '../chart/index.ts';
import type { Positions } from '../model/index.ts';

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
