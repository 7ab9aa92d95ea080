import type { Scenario, ScenarioEvent } from 'demarche';
import type { HarbourEventType } from '../../machines/harbour/index.ts';

const events: readonly (ScenarioEvent & { readonly type: HarbourEventType })[] = [
  {
    id: 'monday-offer',
    type: 'aldermouth.dredging.offerShare',
    day: '1994-03-07',
    dateBasis: 'stated',
    facts: ['H-02'],
  },
  {
    id: 'tuesday-wish',
    type: 'brinehaven.pilotage.askForSharedPilots',
    day: '1994-03-08',
    dateBasis: 'stated',
    facts: ['H-04'],
  },
  {
    id: 'tuesday-answer',
    type: 'aldermouth.pilotage.standByOwnPilots',
    day: '1994-03-08',
    dateBasis: 'stated',
    facts: ['H-05'],
  },
  {
    id: 'wednesday-delay',
    type: 'brinehaven.dredging.deferAnswer',
    day: '1994-03-09',
    dateBasis: 'stated',
    facts: ['H-06'],
  },
];

/** What the Courier reports. Run to the end of March, the offer lapses by itself. */
export const oneWeekInMarch: Scenario = {
  id: 'one-week-in-march',
  title: 'One week in March',
  description: 'Aldermouth offers to share the cost of a deeper channel; Brinehaven first wants to share the pilots.',
  prelude: [],
  events,
  annotations: [
    {
      id: 'captain',
      kind: 'colour',
      day: '1994-03-09',
      reported: '1994-03-09/1994-03-10',
      dateBasis: 'inferred',
      facts: ['H-08'],
      text: 'A captain at the quay expects both towns to be sorry.',
      after: 'wednesday-delay',
    },
  ],
  horizon: '1994-03-10',
};
