import type { Scenario } from '../src/index.ts';
import { before, october } from './record.ts';

/** The round of 12 and 13 October 2007, up to the day on which the paper reports it. */
export const moscow2007: Scenario = {
  id: 'moscow-2007',
  title: 'Moscow, October 2007',
  description:
    'Rice and Gates in Moscow: public warnings, a late offer on missile defense, and an answer that it needs more study.',
  prelude: before,
  events: october,
  annotations: [],
  horizon: '2007-10-15',
};
