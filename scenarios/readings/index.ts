import type { Reading, Statement } from '../../src/index.ts';
import { all, at } from '../formula.ts';
import { russia } from './russia.ts';
import { czechRepublic, nato, poland } from './thirds.ts';
import { unitedStates } from './united-states.ts';

const yes = (id: string, sentence: string, facts: readonly string[], formula: Statement['formula']): Statement => ({
  id,
  sentence,
  basis: 'assumed',
  facts,
  formula,
});

/** A yes to the measures that is out in the world, whoever else has still to say it. */
const american = ['acceptedByUs', 'agreed', 'inForce'] as const;
const russian = ['acceptedByRussia', 'agreed', 'inForce'] as const;

/** The readings of what the parties wanted; where none is named, the first is meant. */
export const readings: readonly Reading[] = [
  {
    id: 'from-the-articles',
    name: 'From the articles',
    sentence:
      'What each said it wanted, or what its words let one infer, in an order that is ours; of the hosts the articles report nothing.',
    thirds: 'free',
    parties: { us: unitedStates, russia, poland, czechRepublic, nato },
  },
  {
    id: 'own-yes-counts',
    name: "One's own yes counts",
    sentence:
      'As from the articles, and besides each side gains by having said yes itself: an agreement takes two acts, and the first of them is then no loss.',
    thirds: 'free',
    parties: {
      us: [
        ...unitedStates,
        yes(
          'us-own-yes',
          'Washington has said yes to the measures at both sites.',
          ['M-23', 'M-24'],
          all(
            at('missileDefense.measures.radar', ...american),
            at('missileDefense.measures.interceptors', ...american),
          ),
        ),
        yes(
          'us-own-access',
          'Washington has said yes to access in both directions.',
          ['M-26', 'O-32'],
          at('missileDefense.reciprocity', 'acceptedByUs', 'agreed'),
        ),
      ],
      russia: [
        ...russia,
        yes(
          'russia-own-yes',
          'Moscow has said yes to the measures at both sites.',
          ['M-20', 'M-22'],
          all(at('missileDefense.measures.radar', ...russian), at('missileDefense.measures.interceptors', ...russian)),
        ),
        yes(
          'russia-own-access',
          'Moscow has said yes to access in both directions.',
          ['M-26', 'O-32'],
          at('missileDefense.reciprocity', 'acceptedByRussia', 'agreed'),
        ),
      ],
      poland,
      czechRepublic,
      nato,
    },
  },
];
