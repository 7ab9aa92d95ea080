import { talksSetup } from './setup.ts';

/** The joint paper on relations: another object than the letter. */
export const jointDocument = talksSetup.createStateConfig({
  description: 'What of the joint paper on relations?',
  initial: 'none',
  states: {
    none: {
      description: 'There is no understanding on a joint paper.',
      tags: 'open',
      meta: { facts: ['M-34'] },
      on: {
        'us.jointDocument.agreeToDraft': { target: 'draftAcceptedByUs', guard: 'signatoriesInOffice' },
        'russia.jointDocument.agreeToDraft': {
          target: 'draftAcceptedByRussia',
          guard: 'signatoriesInOffice',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        // The day passes; there is no unsigned paper for it to end.
        'calendar.jointDocument.overtake': { target: 'none', guard: 'signatoryHasLeft' },
      },
    },
    draftAcceptedByUs: {
      description: 'The United States has agreed to write a joint paper; Russia has yet to.',
      tags: 'conditional',
      meta: { facts: ['M-34'] },
      on: {
        'russia.jointDocument.agreeToDraft': { target: 'agreedToDraft', guard: 'signatoriesInOffice' },
        'calendar.jointDocument.overtake': { target: 'overtaken', guard: 'signatoryHasLeft' },
        'us.jointDocument.ruleOutTreaty': {
          target: 'draftAcceptedByUs',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
      },
    },
    draftAcceptedByRussia: {
      description: 'Russia has agreed to write a joint paper; the United States has yet to.',
      tags: 'conditional',
      meta: { facts: ['M-34'] },
      on: {
        'us.jointDocument.agreeToDraft': {
          target: 'agreedToDraft',
          guard: 'signatoriesInOffice',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        'calendar.jointDocument.overtake': { target: 'overtaken', guard: 'signatoryHasLeft' },
        'us.jointDocument.ruleOutTreaty': {
          target: 'draftAcceptedByRussia',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
      },
    },
    agreedToDraft: {
      description: 'Both have agreed to write a joint paper, which is to be no treaty.',
      tags: 'agreed',
      meta: { facts: ['M-34', 'M-35', 'M-36'] },
      on: {
        'us.jointDocument.ruleOutTreaty': { target: 'agreedToDraft' },
        'us.jointDocument.issue': { target: 'signedByUs', guard: 'signatoriesInOffice' },
        'russia.jointDocument.issue': { target: 'signedByRussia', guard: 'signatoriesInOffice' },
        'calendar.jointDocument.overtake': { target: 'overtaken', guard: 'signatoryHasLeft' },
      },
    },
    signedByUs: {
      description: 'Bush has put his name to the joint paper; Putin has yet to.',
      tags: 'conditional',
      meta: { facts: ['M-34', 'M-36'] },
      on: {
        'us.jointDocument.ruleOutTreaty': {
          target: 'signedByUs',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        'russia.jointDocument.issue': { target: 'issued', guard: 'signatoriesInOffice' },
        'calendar.jointDocument.overtake': { target: 'overtaken', guard: 'signatoryHasLeft' },
      },
    },
    signedByRussia: {
      description: 'Putin has put his name to the joint paper; Bush has yet to.',
      tags: 'conditional',
      meta: { facts: ['M-34', 'M-36'] },
      on: {
        'us.jointDocument.ruleOutTreaty': {
          target: 'signedByRussia',
          meta: { evidence: 'counterfactual', basis: 'inferred' },
        },
        'us.jointDocument.issue': { target: 'issued', guard: 'signatoriesInOffice' },
        'calendar.jointDocument.overtake': { target: 'overtaken', guard: 'signatoryHasLeft' },
      },
    },
    issued: {
      description: 'The joint paper has been issued.',
      tags: 'agreed',
      meta: { facts: ['M-34', 'M-36'] },
      on: {
        'us.jointDocument.ruleOutTreaty': { target: 'issued', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        // The day passes; there is no unsigned paper for it to end.
        'calendar.jointDocument.overtake': { target: 'issued', guard: 'signatoryHasLeft' },
      },
    },
    overtaken: {
      description: 'The change of leaders has overtaken the joint paper.',
      tags: 'ended',
      meta: { facts: ['M-06', 'M-40', 'M-42'] },
    },
  },
});
