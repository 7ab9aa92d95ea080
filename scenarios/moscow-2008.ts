import type { Scenario } from '../src/index.ts';
import { before, between, march, october } from './record.ts';

/** The round of 17 and 18 March 2008, which begins where the months before had left the talks. */
export const moscow2008: Scenario = {
  id: 'moscow-2008',
  title: 'Moscow, March 2008',
  description:
    'Five months on the tone is warm and the positions are the same: a text is promised for the evening, and a joint paper is to be written.',
  prelude: [...before, ...october, ...between],
  events: march,
  annotations: [],
  horizon: '2008-03-18',
};
