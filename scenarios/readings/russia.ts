import type { Statement } from '../../src/index.ts';
import { all, any, at, no } from '../formula.ts';
import { measuresAgreed, someSuccessor, talksGoOn } from './common.ts';

/** What Moscow wants, most important first, as the two articles let one read it. */
export const russia: readonly Statement[] = [
  {
    id: 'russia-unread',
    sentence: 'Nothing is accepted before the staff have studied a text that says what was said.',
    basis: 'stated',
    facts: ['M-22', 'M-54'],
    formula: any(
      no(at('missileDefense.russia.review', 'accepted')),
      at('missileDefense.match2007', 'match'),
      at('missileDefense.match2008', 'match'),
    ),
  },
  {
    id: 'russia-plan',
    sentence: 'The plan stops, or measures are agreed at both sites.',
    basis: 'inferred',
    facts: ['O-10', 'M-20', 'M-22'],
    formula: any(at('missileDefense.us.plan', 'frozen', 'dropped'), measuresAgreed),
  },
  {
    id: 'russia-objection',
    sentence: 'The objection stands as long as the plan goes ahead and the measures are not agreed.',
    basis: 'stated',
    facts: ['M-19'],
    formula: any(
      at('missileDefense.russia.stance', 'opposed'),
      at('missileDefense.us.plan', 'frozen', 'dropped'),
      measuresAgreed,
    ),
  },
  {
    id: 'russia-talks',
    sentence: 'The talks are not broken off.',
    basis: 'stated',
    facts: ['O-55', 'M-05'],
    formula: talksGoOn,
  },
  {
    id: 'russia-enlargement',
    sentence: 'NATO takes no step to the east.',
    basis: 'stated',
    facts: ['M-66', 'M-67'],
    formula: at('enlargement', 'noStep'),
  },
  {
    id: 'russia-full',
    sentence: 'What follows START binds as a complete treaty, or nothing is agreed yet.',
    basis: 'stated',
    facts: ['M-30'],
    formula: no(at('start.successor', 'slimAcceptedByRussia', 'agreedSlim')),
  },
  {
    id: 'russia-successor',
    sentence: 'Something follows START.',
    basis: 'inferred',
    facts: ['M-27', 'M-30'],
    formula: someSuccessor,
  },
  {
    id: 'russia-cfe',
    sentence: 'The revised CFE Treaty is ratified in the West, and until then Russia stays out of it.',
    basis: 'inferred',
    facts: ['M-60', 'M-61'],
    formula: any(at('cfe.west', 'ratified'), at('cfe.russia', 'suspended', 'withdrawn')),
  },
  {
    id: 'russia-inf',
    sentence: 'The ban of INF reaches further countries, or Russia keeps its threat to leave.',
    basis: 'stated',
    facts: ['O-14', 'O-15'],
    formula: any(at('inf.scope', 'wideningAgreed'), all(at('inf.russia', 'exitThreatened'), at('inf.force', 'none'))),
  },
  {
    id: 'russia-text',
    sentence: 'The measures lie before Russia in writing.',
    basis: 'stated',
    facts: ['M-21', 'M-54'],
    formula: at('missileDefense.us.package', 'written2008Delivered'),
  },
  {
    id: 'russia-transit',
    sentence: 'Nothing wider than what was granted passes to Afghanistan.',
    basis: 'stated',
    facts: ['M-71'],
    formula: no(at('transit', 'grantedFull')),
  },
  {
    id: 'russia-paper',
    sentence: 'The joint paper is issued.',
    basis: 'stated',
    facts: ['M-34', 'M-36'],
    formula: at('jointDocument', 'issued'),
  },
];
