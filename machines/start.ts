import { talksSetup } from './setup.ts';

/** START and what is to come after it. */
export const start = talksSetup.createStateConfig({
  type: 'parallel',
  states: {
    treaty: {
      description: 'Is START in force?',
      initial: 'inForce',
      states: {
        inForce: {
          description: 'START is in force and runs out in 2009.',
          tags: 'inForce',
          meta: { facts: ['M-28', 'M-29'] },
          on: {
            'us.start.agreeExtension': { target: 'extensionAcceptedByUs' },
            'russia.start.agreeExtension': { target: 'extensionAcceptedByRussia' },
            'calendar.start.expire': { target: 'expired', guard: 'americanTermOver' },
          },
        },
        extensionAcceptedByUs: {
          description: 'START is in force; the United States has agreed to prolong it.',
          tags: 'inForce',
          meta: { facts: ['M-29'] },
          on: {
            'russia.start.agreeExtension': { target: 'extended' },
            'calendar.start.expire': { target: 'expired', guard: 'americanTermOver' },
          },
        },
        extensionAcceptedByRussia: {
          description: 'START is in force; Russia has agreed to prolong it.',
          tags: 'inForce',
          meta: { facts: ['M-29'] },
          on: {
            'us.start.agreeExtension': { target: 'extended' },
            'calendar.start.expire': { target: 'expired', guard: 'americanTermOver' },
          },
        },
        extended: {
          description: 'START has been prolonged.',
          tags: 'inForce',
          meta: { facts: ['M-29'] },
        },
        expired: {
          description: 'START has run out.',
          tags: 'ended',
          meta: { facts: ['M-29'] },
        },
      },
    },
    us: {
      description: 'What successor to START does Washington want?',
      initial: 'unreported',
      states: {
        unreported: {
          description: 'What Washington wants has not been reported yet.',
          tags: 'open',
          meta: { facts: ['M-31', 'M-32'] },
          on: {
            'us.start.preferSlim': { target: 'slim', guard: 'successorNotAgreed' },
            'us.start.settleForFull': { target: 'full', guard: 'successorNotAgreed' },
            'us.start.acknowledgeNeed': {
              target: 'unreported',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
          },
        },
        full: {
          description: 'Washington would take a complete treaty.',
          tags: 'open',
          meta: { facts: ['M-30'] },
          on: {
            'us.start.preferSlim': {
              target: 'slim',
              guard: 'successorNotAgreed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'us.start.acknowledgeNeed': { target: 'full', meta: { evidence: 'counterfactual', basis: 'inferred' } },
          },
        },
        slim: {
          description: 'Washington would rather have something leaner.',
          tags: 'open',
          meta: { facts: ['M-31', 'M-32'] },
          on: {
            'us.start.preferSlim': {
              target: 'slim',
              guard: 'successorNotAgreed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'us.start.acknowledgeNeed': { target: 'slim' },
            'us.start.settleForFull': { target: 'full', guard: 'successorNotAgreed' },
          },
        },
      },
    },
    russia: {
      description: 'What successor to START does Moscow want?',
      initial: 'unreported',
      states: {
        unreported: {
          description: 'What Moscow wants has not been reported yet.',
          tags: 'open',
          meta: { facts: ['M-30'] },
          on: {
            'russia.start.proposeFull': { target: 'full', guard: 'successorNotAgreed' },
            'russia.start.settleForSlim': { target: 'slimOk', guard: 'successorNotAgreed' },
          },
        },
        slimOk: {
          description: 'Moscow would take the leaner form.',
          tags: 'open',
          meta: { facts: ['M-31'] },
          on: {
            'russia.start.proposeFull': {
              target: 'full',
              guard: 'successorNotAgreed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
          },
        },
        full: {
          description: 'Moscow wants a complete successor treaty that binds both sides.',
          tags: 'open',
          meta: { facts: ['M-30'] },
          on: {
            'russia.start.proposeFull': {
              target: 'full',
              guard: 'successorNotAgreed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'russia.start.settleForSlim': { target: 'slimOk', guard: 'successorNotAgreed' },
          },
        },
      },
    },
    successor: {
      description: 'How far have the two come with a successor to START?',
      initial: 'none',
      states: {
        none: {
          description: 'Nothing has been reported about a successor.',
          tags: 'open',
          meta: { facts: ['M-27'] },
          on: {
            'russia.start.reportNoAgreement': {
              target: 'needSharedFormDisputed',
              guard: 'formsDiffer',
              meta: { basis: 'inferred' },
            },
            'us.start.agreeSlim': { target: 'slimAcceptedByUs', guard: 'bothWantSlim' },
            'russia.start.agreeSlim': { target: 'slimAcceptedByRussia', guard: 'bothWantSlim' },
            'us.start.agreeFull': { target: 'fullAcceptedByUs', guard: 'bothWantFull' },
            'russia.start.agreeFull': { target: 'fullAcceptedByRussia', guard: 'bothWantFull' },
          },
        },
        fullAcceptedByUs: {
          description: 'The United States has agreed to a complete successor; Russia has yet to.',
          tags: 'conditional',
          meta: { facts: ['M-30'] },
          on: {
            'us.start.preferSlim': {
              target: 'needSharedFormDisputed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'russia.start.settleForSlim': { target: 'needSharedFormDisputed' },
            'russia.start.agreeFull': { target: 'agreedFull', guard: 'bothWantFull' },
          },
        },
        fullAcceptedByRussia: {
          description: 'Russia has agreed to a complete successor; the United States has yet to.',
          tags: 'conditional',
          meta: { facts: ['M-30'] },
          on: {
            'us.start.preferSlim': {
              target: 'needSharedFormDisputed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'russia.start.settleForSlim': { target: 'needSharedFormDisputed' },
            'us.start.agreeFull': { target: 'agreedFull', guard: 'bothWantFull' },
          },
        },
        needSharedFormDisputed: {
          description: 'Both want something after START but not the same form.',
          tags: 'blocked',
          meta: { facts: ['M-27', 'M-30', 'M-31', 'M-32'] },
          on: {
            'russia.start.reportNoAgreement': {
              target: 'needSharedFormDisputed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'us.start.agreeSlim': { target: 'slimAcceptedByUs', guard: 'bothWantSlim' },
            'russia.start.agreeSlim': { target: 'slimAcceptedByRussia', guard: 'bothWantSlim' },
            'us.start.agreeFull': { target: 'fullAcceptedByUs', guard: 'bothWantFull' },
            'russia.start.agreeFull': { target: 'fullAcceptedByRussia', guard: 'bothWantFull' },
          },
        },
        slimAcceptedByUs: {
          description: 'The United States has agreed to a lean successor; Russia has yet to.',
          tags: 'conditional',
          meta: { facts: ['M-31'] },
          on: {
            'russia.start.proposeFull': {
              target: 'needSharedFormDisputed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'us.start.settleForFull': { target: 'needSharedFormDisputed' },
            'russia.start.agreeSlim': { target: 'agreedSlim', guard: 'bothWantSlim' },
          },
        },
        slimAcceptedByRussia: {
          description: 'Russia has agreed to a lean successor; the United States has yet to.',
          tags: 'conditional',
          meta: { facts: ['M-31'] },
          on: {
            'russia.start.proposeFull': {
              target: 'needSharedFormDisputed',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'us.start.settleForFull': { target: 'needSharedFormDisputed' },
            'us.start.agreeSlim': { target: 'agreedSlim', guard: 'bothWantSlim' },
          },
        },
        agreedSlim: {
          description: 'A lean successor is agreed.',
          tags: 'agreed',
          meta: { facts: ['M-27', 'M-31'] },
          on: {
            'us.start.ratifySuccessor': { target: 'ratifiedByUs' },
            'russia.start.ratifySuccessor': { target: 'ratifiedByRussia' },
          },
        },
        agreedFull: {
          description: 'A complete successor is agreed.',
          tags: 'agreed',
          meta: { facts: ['M-27', 'M-30'] },
          on: {
            'us.start.ratifySuccessor': { target: 'ratifiedByUs' },
            'russia.start.ratifySuccessor': { target: 'ratifiedByRussia' },
          },
        },
        ratifiedByUs: {
          description: 'The United States has ratified the agreed successor.',
          tags: 'agreed',
          meta: { facts: ['M-30', 'M-31'] },
          on: {
            'russia.start.ratifySuccessor': { target: 'inForce' },
          },
        },
        ratifiedByRussia: {
          description: 'Russia has ratified the agreed successor.',
          tags: 'agreed',
          meta: { facts: ['M-30', 'M-31'] },
          on: {
            'us.start.ratifySuccessor': { target: 'inForce' },
          },
        },
        inForce: {
          description: 'A successor to START is in force.',
          tags: 'inForce',
          meta: { facts: ['M-30', 'M-31'] },
        },
      },
    },
  },
});
