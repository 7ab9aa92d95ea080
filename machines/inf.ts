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
            'russia.inf.giveNotice': { target: 'noticeGiven' },
            'calendar.inf.americanNoticeEnds': { target: 'out', guard: 'americanNoticeRuns' },
          },
        },
        exitThreatened: {
          description: 'Russia threatens to leave unless the ban reaches further countries.',
          tags: 'threatened',
          meta: { facts: ['O-14', 'O-15'] },
          on: {
            // The threat said again leaves it where it is.
            'russia.inf.threatenExit': {
              target: 'exitThreatened',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'russia.inf.giveNotice': { target: 'noticeGiven' },
            'russia.inf.liftThreat': { target: 'party' },
            'calendar.inf.americanNoticeEnds': { target: 'out', guard: 'americanNoticeRuns' },
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
            'russia.inf.withdrawNotice': { target: 'party' },
            'calendar.inf.russianNoticeEnds': { target: 'out' },
            'calendar.inf.americanNoticeEnds': { target: 'out', guard: 'americanNoticeRuns' },
          },
        },
        // A treaty of two binds nobody alone: whichever of them leaves, both are out.
        out: {
          description: 'INF has ended, and Russia is no longer bound.',
          tags: 'ended',
          meta: { facts: ['O-14', 'O-16'] },
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
            'calendar.inf.russianNoticeEnds': { target: 'out', guard: 'russianNoticeRuns' },
          },
        },
        noticeGiven: {
          description: 'The United States has given notice; it is still bound.',
          tags: 'threatened',
          meta: { facts: ['O-16'] },
          on: {
            'us.inf.withdrawNotice': { target: 'party' },
            'calendar.inf.americanNoticeEnds': { target: 'out' },
            'calendar.inf.russianNoticeEnds': { target: 'out', guard: 'russianNoticeRuns' },
          },
        },
        out: {
          description: 'INF has ended, and the United States is no longer bound.',
          tags: 'ended',
          meta: { facts: ['O-14', 'O-16'] },
        },
      },
    },
    scope: {
      description: 'Whom does the INF ban bind, and is it to bind others too?',
      initial: 'bilateral',
      states: {
        bilateral: {
          description: 'The ban binds only the parties to the treaty of 1987.',
          tags: 'open',
          meta: { facts: ['O-15', 'O-16'] },
          on: {
            'us.inf.agreeToWiden': { target: 'wideningAcceptedByUs', guard: 'noNoticeUnderInf' },
            'russia.inf.agreeToWiden': { target: 'wideningAcceptedByRussia', guard: 'noNoticeUnderInf' },
          },
        },
        wideningAcceptedByUs: {
          description: 'The United States has agreed to widen the ban; Russia has yet to.',
          tags: 'conditional',
          meta: { facts: ['O-15'] },
          on: {
            'russia.inf.agreeToWiden': { target: 'wideningAgreed', guard: 'noNoticeUnderInf' },
          },
        },
        wideningAcceptedByRussia: {
          description: 'Russia has agreed to widen the ban; the United States has yet to.',
          tags: 'conditional',
          meta: { facts: ['O-15'] },
          on: {
            'us.inf.agreeToWiden': { target: 'wideningAgreed', guard: 'noNoticeUnderInf' },
          },
        },
        wideningAgreed: {
          description: 'Both have agreed to widen the ban; the further countries have not been asked.',
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
          description: 'Russia has built one after the end of the treaty.',
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
