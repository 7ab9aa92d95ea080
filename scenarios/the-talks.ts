import type { Scenario } from '../src/index.ts';
import { before, between, march, october } from './record.ts';

/** Both rounds, with what happened between them at its own date. */
export const theTalks: Scenario = {
  id: 'the-talks',
  title: 'The talks, October 2007 to March 2008',
  description:
    'Both rounds in Moscow and what happened between them: the paper that was not clear, and the suspension of CFE.',
  prelude: before,
  events: [...october, ...between, ...march],
  annotations: [],
  horizon: '2008-03-18',
};
