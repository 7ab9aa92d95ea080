import { talksSetup } from './setup.ts';

/** The INF Treaty: who stays, whom it binds, and the force it forbids. */
export const inf = talksSetup.createStateConfig({
  type: 'parallel',
  states: {
    russia: {
      description: 'Does Russia stay in the INF Treaty?',
      initial: 'party',
      states: {
        party: {
          description: 'Russia is a party to the INF Treaty.',
          tags: 'inForce',
          meta: { facts: ['O-16', 'O-17'] },
          on: {
            'russia.inf.threatenExit': { target: 'exitThreatened', guard: 'banNotWidened' },
          },
        },
        exitThreatened: {
          description: 'Russia threatens to leave unless the ban reaches further countries.',
          tags: 'threatened',
          meta: { facts: ['O-14', 'O-15'] },
          on: {
            'russia.inf.giveNotice': { target: 'noticeGiven', guard: 'banNotWidened' },
            'russia.inf.liftThreat': { target: 'party' },
            'us.inf.agreeToWiden': {
              target: 'party',
              guard: 'russiaHasAgreedToWiden',
              meta: { facts: ['O-14', 'O-15'] },
            },
            'russia.inf.agreeToWiden': {
              target: 'party',
              guard: 'unitedStatesHasAgreedToWiden',
              meta: { facts: ['O-14', 'O-15'] },
            },
          },
        },
        noticeGiven: {
          description: 'Russia has given notice; it is still bound.',
          tags: 'threatened',
          meta: { facts: ['O-14'] },
          on: {
            'calendar.inf.russianNoticeEnds': { target: 'out' },
          },
        },
        out: {
          description: 'Russia is no longer bound.',
          tags: 'ended',
          meta: { facts: ['O-14'] },
        },
      },
    },
    us: {
      description: 'Does the United States stay in the INF Treaty?',
      initial: 'party',
      states: {
        party: {
          description: 'The United States is a party to the INF Treaty.',
          tags: 'inForce',
          meta: { facts: ['O-16', 'O-17'] },
          on: {
            'us.inf.giveNotice': { target: 'noticeGiven' },
          },
        },
        noticeGiven: {
          description: 'The United States has given notice; it is still bound.',
          tags: 'threatened',
          meta: { facts: ['O-16'] },
          on: {
            'calendar.inf.americanNoticeEnds': { target: 'out' },
          },
        },
        out: {
          description: 'The United States is no longer bound.',
          tags: 'ended',
          meta: { facts: ['O-16'] },
        },
      },
    },
    scope: {
      description: 'Whom does the INF ban bind?',
      initial: 'bilateral',
      states: {
        bilateral: {
          description: 'The ban binds only the parties to the treaty of 1987.',
          tags: 'open',
          meta: { facts: ['O-15', 'O-16'] },
          on: {
            'us.inf.agreeToWiden': { target: 'wideningAcceptedByUs', guard: 'bothBoundByInf' },
            'russia.inf.agreeToWiden': { target: 'wideningAcceptedByRussia', guard: 'bothBoundByInf' },
          },
        },
        wideningAcceptedByUs: {
          description: 'The United States has agreed to widen the ban; Russia has yet to.',
          tags: 'conditional',
          meta: { facts: ['O-15'] },
          on: {
            'russia.inf.agreeToWiden': { target: 'universalised', guard: 'bothBoundByInf' },
          },
        },
        wideningAcceptedByRussia: {
          description: 'Russia has agreed to widen the ban; the United States has yet to.',
          tags: 'conditional',
          meta: { facts: ['O-15'] },
          on: {
            'us.inf.agreeToWiden': { target: 'universalised', guard: 'bothBoundByInf' },
          },
        },
        universalised: {
          description: 'Both have agreed that the ban reaches further countries.',
          tags: 'agreed',
          meta: { facts: ['O-15'] },
        },
      },
    },
    force: {
      description: 'Is there a new Russian intermediate-range force?',
      initial: 'none',
      states: {
        none: {
          description: 'There is no such force.',
          tags: 'open',
          meta: { facts: ['O-17'] },
          on: {
            'russia.inf.buildForce': { target: 'built', guard: 'russiaOutOfInf' },
            'russia.inf.buildForceInBreach': { target: 'builtInBreach', guard: 'russiaBoundByInf' },
          },
        },
        built: {
          description: 'Russia has built one after leaving the treaty.',
          tags: 'ended',
          meta: { facts: ['O-53'] },
        },
        builtInBreach: {
          description: 'Russia has built one while still bound: a violation.',
          tags: 'ended',
          meta: { facts: ['O-17', 'O-53'] },
        },
      },
    },
  },
});
