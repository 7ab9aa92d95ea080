import { talks } from '../../machines/index.ts';
import { theTalks } from '../../scenarios/index.ts';
import type { RecordStep } from '../../src/case/check/index.ts';
import type { Chart } from '../../src/index.ts';
import { courseMaker } from './courses.ts';

/** An event of a record, with what it cites. */
export interface Dated {
  readonly event: string;
  readonly date: string;
  readonly facts: readonly string[];
}

/** What was reported, from before the talks of October to the end of those of March. */
export const reported: readonly Dated[] = [...theTalks.prelude, ...theTalks.events].map(({ type, day, facts }) => ({
  event: type,
  date: day,
  facts,
}));

/** The record as steps of a chart. */
export function recordOf(events: readonly Dated[], chart: Chart = talks): readonly RecordStep[] {
  const course = courseMaker(chart).begin();
  return events.map(({ event, date, facts }) => ({ ...course.send(event), date, facts }));
}
