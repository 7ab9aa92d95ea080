import type { Case, Scenario } from '../case/index.ts';
import { describeChart, stepAt } from '../chart/index.ts';
import type { Positions } from '../model/index.ts';
import { Calendar } from '../replay/index.ts';

/** What became of an event: the chart refused it, took it without moving, or moved by it. */
export type Fate = 'refused' | 'unmoved' | 'moved';

/** A replay without its frames: what became of each event, by its id, and where everything stands at the end. */
export interface Trace {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly positions: Positions;
}

/**
 * Runs a scenario up to a day by the chart's description, which costs a twentieth of a replay by XState; for questions
 * that need the same course run dozens of times. It agrees with `replay` on every event and position, by property test.
 */
export function trace(talks: Case, scenario: Scenario, until: string = scenario.horizon): Trace {
  const chart = describeChart(talks.chart);
  const calendar = new Calendar(talks, scenario);
  const fates = new Map<string, Fate>();
  let positions = chart.initial;
  const take = (id: string, type: string, day: string): void => {
    const { taken, after } = stepAt(chart, positions, type);
    let fate: Fate = 'refused';
    if (taken.length > 0) fate = after === positions ? 'unmoved' : 'moved';
    positions = after;
    fates.set(id, fate);
    if (taken.length > 0) calendar.taken(type, day);
  };
  const pass = (day: string): void => {
    for (let due = calendar.next(day); due !== undefined; due = calendar.next(day))
      take(due.deadline.id, due.deadline.event, due.day);
  };
  for (const event of scenario.prelude) {
    pass(event.day);
    take(event.id, event.type, event.day);
  }
  for (const event of scenario.events) {
    if (event.day > until) break;
    pass(event.day);
    take(event.id, event.type, event.day);
  }
  pass(until);
  return { fates, positions };
}
