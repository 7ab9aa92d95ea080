import { talksSetup } from './setup.ts';

/** The talks themselves: who sits with whom, and whether they go on. */
export const session = talksSetup.createStateConfig({
  description: 'Where do the talks stand?',
  initial: 'notInSession',
  states: {
    notInSession: {
      description: 'The talks have not begun.',
      tags: 'open',
      meta: { facts: ['O-02'] },
      on: {
        'russia.session.receive': { target: 'presidential' },
      },
    },
    closedContinuing: {
      description: 'The round is over, and both sides mean to go on talking.',
      tags: 'open',
      meta: { facts: ['O-55', 'O-58', 'M-05'] },
      on: {
        'russia.session.receive': { target: 'presidential' },
        'russia.session.playDownResults': {
          target: 'closedContinuing',
          meta: { facts: ['O-57', 'O-58'] },
        },
        'us.session.breakOff': { target: 'brokenOff' },
        'russia.session.breakOff': { target: 'brokenOff' },
      },
    },
    presidential: {
      description: 'The president receives the visitors.',
      tags: 'open',
      meta: { facts: ['O-02', 'M-14'] },
      on: {
        'russia.session.openMinisterial': { target: 'ministerial' },
        'us.session.breakOff': { target: 'brokenOff' },
        'russia.session.breakOff': { target: 'brokenOff' },
      },
    },
    ministerial: {
      description: 'The four ministers sit together.',
      tags: 'open',
      meta: { facts: ['O-19', 'M-10'] },
      on: {
        'us.session.agreeToContinue': { target: 'usWillGoOn' },
        'russia.session.agreeToContinue': {
          target: 'russiaWillGoOn',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        'us.session.breakOff': { target: 'brokenOff' },
        'russia.session.breakOff': { target: 'brokenOff' },
      },
    },
    usWillGoOn: {
      description: 'The ministers sit; the United States means to go on talking.',
      tags: 'open',
      meta: { facts: ['O-55', 'M-05'] },
      on: {
        'russia.session.agreeToContinue': { target: 'closedContinuing' },
        'us.session.breakOff': { target: 'brokenOff' },
        'russia.session.breakOff': { target: 'brokenOff' },
      },
    },
    russiaWillGoOn: {
      description: 'The ministers sit; Russia means to go on talking.',
      tags: 'open',
      meta: { facts: ['O-58', 'M-05'] },
      on: {
        'us.session.agreeToContinue': {
          target: 'closedContinuing',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        'us.session.breakOff': { target: 'brokenOff' },
        'russia.session.breakOff': { target: 'brokenOff' },
      },
    },
    brokenOff: {
      description: 'The talks have been broken off.',
      tags: 'ended',
      meta: { facts: ['O-55', 'M-05'] },
    },
  },
});
