import type { Case, Scenario } from '../case/index.ts';
import { expectCase } from '../case/index.ts';
import { replay } from './replay.ts';

/** Where a course leaves a scenario: at a day, or after an event by its id. */
export interface Leaving {
  readonly scenario: Scenario;
  readonly to: string;
}

/**
 * The scenario that goes along events: from the start of the chart, or where it leaves another scenario. All of them are
 * put on one day, which is assumed, so that nothing else falls due between them.
 */
export function courseAlong(
  talks: Case,
  events: readonly string[],
  names: { readonly id: string; readonly title: string; readonly description: string },
  leaving?: Leaving,
): Scenario {
  expectCase(talks);
  const done = leaving === undefined ? undefined : replay(talks, leaving.scenario, { to: leaving.to });
  const kept = new Set(done?.frames.flatMap((frame) => frame.cause?.id ?? []));
  const first = talks.scenarios[0];
  const day = done?.frames.at(-1)?.date ?? first?.prelude[0]?.day ?? first?.events[0]?.day ?? '2000-01-01';
  const last = leaving !== undefined && /^\d{4}-\d\d-\d\d$/u.test(leaving.to) ? leaving.to : day;
  const own = leaving?.scenario.events.filter((event) => kept.has(event.id)) ?? [];
  const taken = new Set([...own, ...(leaving?.scenario.prelude ?? [])].map((event) => event.id));
  const idAt = (index: number): string => {
    let id = `way-${index + 1}`;
    while (taken.has(id)) id = `${id}-more`;
    return id;
  };
  return {
    ...names,
    prelude: leaving?.scenario.prelude ?? [],
    events: [
      ...own,
      ...events.map((type, index) => ({
        id: idAt(index),
        type,
        day: last,
        dateBasis: 'assumed' as const,
        facts: talks.vocabulary[type]?.facts ?? [],
      })),
    ],
    annotations: [],
    horizon: last,
    deadlines: leaving?.scenario.deadlines,
  };
}
