import { compileFactored } from '../../doors/explore.ts';
import { wholeChart } from '../../doors/inside.ts';
import { type Case, describeChart } from '../../index.ts';
import type { Questions } from '../state/letters.ts';

/** What a search of a case begins with: its chart as plain data, compiled once, and what the case asks of it. */
export function questionsOf({ chart, vocabulary, outcomes, invariants, parties }: Case): Questions {
  return {
    known: {
      chart: wholeChart(describeChart(chart)),
      model: compileFactored(chart),
      vocabulary,
      parties: parties.flatMap(({ id, role }) => (role === 'calendar' ? [] : [id])),
      calendars: parties.flatMap(({ id, role }) => (role === 'calendar' ? [id] : [])),
    },
    outcomes: outcomes.map(({ id, formula }) => ({ key: id, formula })),
    invariants,
  };
}
