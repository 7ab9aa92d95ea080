import { talksSetup } from './setup.ts';

/** The letter from Bush to Putin: another object than the joint paper. */
export const letter = talksSetup.createStateConfig({
  description: 'What of the letter from Bush to Putin?',
  initial: 'none',
  states: {
    none: {
      description: 'No letter has been sent.',
      tags: 'open',
      meta: { facts: ['M-38'] },
      on: {
        'us.letter.send': { target: 'sent' },
      },
    },
    sent: {
      description: 'The letter has been sent.',
      tags: 'open',
      meta: { facts: ['M-38', 'M-39'] },
      on: {
        'russia.letter.welcome': { target: 'welcomed' },
      },
    },
    welcomed: {
      description: 'Moscow has praised the letter, which commits it to nothing.',
      tags: 'ended',
      meta: { facts: ['M-41'] },
      on: {
        'russia.letter.welcome': { target: 'welcomed', meta: { evidence: 'counterfactual', basis: 'inferred' } },
      },
    },
  },
});
