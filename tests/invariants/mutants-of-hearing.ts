import { directed } from './directed.ts';
import type { Mutant } from './mutant.ts';

const record = directed['the record'] ?? [];

/** Charts that forget what a session was the first to hear, or answer it all the same. */
export const mutantsOfHearing: readonly Mutant[] = [
  {
    law: 'I-04',
    title: 'Russia turns a text down in the session that hands it over',
    change: {
      region: 'missileDefense.russia.review',
      from: 'examining',
      event: 'russia.missileDefense.rejectText',
      arrow: { target: 'rejected' },
    },
    course: [
      ...record,
      'russia.session.receive',
      'us.missileDefense.deliverText',
      'russia.missileDefense.examineText',
      'russia.missileDefense.rejectText',
    ],
  },
  {
    law: 'I-04',
    title: 'what was first heard in a session is forgotten before it ends',
    change: {
      region: 'missileDefense.russia.newInSession',
      from: 'yes',
      event: 'russia.missileDefense.deferForStudy',
      arrow: { target: 'no' },
    },
    course: [
      'russia.session.receive',
      'us.missileDefense.offerJointSystem',
      'russia.missileDefense.hearOffer',
      'russia.missileDefense.deferForStudy',
    ],
  },
  {
    law: 'I-04',
    title: 'what was first heard in a session is new for ever',
    change: {
      region: 'missileDefense.russia.newInSession',
      from: 'yes',
      event: 'russia.session.agreeToContinue',
    },
    course: record,
  },
];
