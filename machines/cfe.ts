import { talksSetup } from './setup.ts';

/** The CFE Treaty: Russian membership and Western ratification of the revised text. */
export const cfe = talksSetup.createStateConfig({
  type: 'parallel',
  states: {
    russia: {
      description: 'Does Russia take part in the CFE Treaty?',
      initial: 'party',
      states: {
        party: {
          description: 'Russia takes part in CFE.',
          tags: 'inForce',
          meta: { facts: ['M-60'] },
          on: {
            'russia.cfe.threatenExit': { target: 'exitThreatened' },
            'russia.cfe.suspend': {
              target: 'suspended',
              guard: 'revisedCfeUnratified',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
          },
        },
        exitThreatened: {
          description: 'A threat to leave CFE is on record.',
          tags: 'threatened',
          meta: { facts: ['O-49'] },
          on: {
            'russia.cfe.suspend': {
              target: 'suspended',
              guard: 'revisedCfeUnratified',
              meta: { basis: 'inferred', facts: ['O-49', 'M-60', 'M-61'] },
            },
            // The threat said again leaves it where it is.
            'russia.cfe.threatenExit': {
              target: 'exitThreatened',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'russia.cfe.liftThreat': { target: 'party' },
            'russia.cfe.withdraw': { target: 'withdrawn' },
          },
        },
        suspended: {
          description: 'Russia has suspended its membership, which is not leaving.',
          tags: 'blocked',
          meta: { facts: ['M-58', 'M-60', 'M-61'] },
          on: {
            'russia.cfe.withdraw': { target: 'withdrawn' },
            'russia.cfe.resume': { target: 'party', guard: 'revisedCfeRatified' },
          },
        },
        withdrawn: {
          description: 'Russia has left CFE altogether.',
          tags: 'ended',
          meta: { facts: ['O-49'] },
        },
      },
    },
    west: {
      description: 'Have Western governments ratified the revised CFE Treaty?',
      initial: 'unratified',
      states: {
        unratified: {
          description: 'The revised treaty has not been ratified in the West.',
          tags: 'blocked',
          meta: { facts: ['M-61'] },
          on: {
            'nato.cfe.ratify': { target: 'ratified' },
          },
        },
        ratified: {
          description: 'The revised treaty has been ratified in the West.',
          tags: 'agreed',
          meta: { facts: ['M-61'] },
        },
      },
    },
  },
});
