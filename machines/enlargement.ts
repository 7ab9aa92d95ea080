import { talksSetup } from './setup.ts';

/** NATO enlargement to the east. */
export const enlargement = talksSetup.createStateConfig({
  description: 'How far has NATO gone with enlargement to the east?',
  initial: 'noStep',
  states: {
    noStep: {
      description: 'No step to the east has been taken.',
      tags: 'open',
      meta: { facts: ['M-65'] },
      on: {
        'russia.enlargement.objectToAccession': { target: 'noStep' },
        'nato.enlargement.takeFirstStep': { target: 'firstStep', guard: 'summitHeld' },
      },
    },
    firstStep: {
      description: 'A first step has been taken.',
      tags: 'open',
      meta: { facts: ['M-65'] },
      on: {
        'russia.enlargement.objectToAccession': {
          target: 'firstStep',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        'nato.enlargement.admitMembers': { target: 'membership' },
      },
    },
    membership: {
      description: 'Ukraine and Georgia have been admitted.',
      tags: 'ended',
      meta: { facts: ['M-65', 'M-66'] },
    },
  },
});

/** The NATO summit in Bucharest: whether it has met, and whether Putin comes. */
export const summit = talksSetup.createStateConfig({
  type: 'parallel',
  states: {
    putin: {
      description: 'Does Putin come to the NATO summit in Bucharest?',
      initial: 'noAnswer',
      states: {
        noAnswer: {
          description: 'Putin has not answered the invitation.',
          tags: 'open',
          meta: { facts: ['M-64'] },
          on: {
            'russia.enlargement.acceptInvitation': { target: 'willAttend', guard: 'summitAhead' },
            'calendar.enlargement.summitMeets': {
              target: 'metWithoutAnswer',
              guard: 'promiseEveningPast',
              meta: { facts: ['M-63', 'M-64'] },
            },
          },
        },
        willAttend: {
          description: 'Putin has accepted the invitation.',
          tags: 'agreed',
          meta: { facts: ['M-64'] },
          on: {
            'calendar.enlargement.summitMeets': {
              target: 'metAfterAcceptance',
              guard: 'promiseEveningPast',
              meta: { facts: ['M-63', 'M-64'] },
            },
          },
        },
        metWithoutAnswer: {
          description: 'The summit has met, and no Russian answer to the invitation is on record.',
          tags: 'ended',
          meta: { facts: ['M-63', 'M-64'] },
        },
        metAfterAcceptance: {
          description: 'The summit for which Putin had accepted has met; neither article can tell whether he came.',
          tags: 'ended',
          meta: { facts: ['M-63', 'M-64'] },
        },
      },
    },
    meeting: {
      description: 'Has the NATO summit in Bucharest met?',
      initial: 'ahead',
      states: {
        ahead: {
          description: 'The summit lies ahead.',
          tags: 'open',
          meta: { facts: ['M-63'] },
          on: {
            'calendar.enlargement.summitMeets': { target: 'held', guard: 'promiseEveningPast' },
          },
        },
        held: {
          description: 'The summit has met.',
          tags: 'ended',
          meta: { facts: ['M-63'] },
        },
      },
    },
  },
});
