import type { Statement } from '../../src/index.ts';
import { all, any, at, no } from '../formula.ts';
import { measuresAgreed, someSuccessor, talksGoOn } from './common.ts';

/** What Washington wants, most important first, as the two articles let one read it. */
export const unitedStates: readonly Statement[] = [
  {
    id: 'us-plan',
    sentence: 'The plan for the Czech radar and the Polish base goes ahead.',
    basis: 'stated',
    facts: ['O-24', 'O-25', 'M-24'],
    formula: at('missileDefense.us.plan', 'proceed'),
  },
  {
    id: 'us-inf',
    sentence: 'Nobody leaves the INF Treaty or gives notice of leaving.',
    basis: 'inferred',
    facts: ['O-14', 'O-16'],
    formula: all(
      no(at('inf.russia', 'noticeGiven', 'out')),
      no(at('inf.us', 'noticeGiven', 'out')),
      at('inf.force', 'none'),
    ),
  },
  {
    id: 'us-talks',
    sentence: 'The talks are not broken off.',
    basis: 'stated',
    facts: ['O-55', 'M-05'],
    formula: talksGoOn,
  },
  {
    id: 'us-counter',
    sentence: 'Russia takes no counter-measures.',
    basis: 'inferred',
    facts: ['O-22'],
    formula: no(at('missileDefense.russia.counterMeasures', 'taken')),
  },
  {
    id: 'us-tolerated',
    sentence: 'Russia can live with the plan: it no longer objects, or tolerates it with the measures.',
    basis: 'inferred',
    facts: ['M-11', 'O-41', 'M-20'],
    formula: at('missileDefense.russia.stance', 'toleratesWithMeasures', 'noObjection'),
  },
  {
    id: 'us-measures',
    sentence: 'The measures are agreed at both sites.',
    basis: 'stated',
    facts: ['O-32', 'M-23'],
    formula: measuresAgreed,
  },
  {
    id: 'us-promise',
    sentence: 'What was promised in writing is handed over.',
    basis: 'stated',
    facts: ['M-55'],
    formula: at('missileDefense.us.package', 'written2008Delivered'),
  },
  {
    id: 'us-slim',
    sentence: 'What follows START is smaller and leaner, or nothing is agreed yet.',
    basis: 'stated',
    facts: ['M-31'],
    formula: no(at('start.successor', 'fullAcceptedByUs', 'agreedFull')),
  },
  {
    id: 'us-successor',
    sentence: 'Something follows START.',
    basis: 'stated',
    facts: ['M-32'],
    formula: someSuccessor,
  },
  {
    id: 'us-paper',
    sentence: 'The joint paper is issued.',
    basis: 'stated',
    facts: ['M-34', 'M-36'],
    formula: any(at('jointDocument', 'issued')),
  },
];
