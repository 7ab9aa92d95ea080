import { talksSetup } from './setup.ts';

/** Transit of military goods to Afghanistan: between Brussels and Moscow. */
export const transit = talksSetup.createStateConfig({
  description: 'May military goods cross Russia to NATO forces in Afghanistan?',
  initial: 'bilateralOnly',
  states: {
    bilateralOnly: {
      description: 'Only single countries have been let through, in 2001.',
      tags: 'open',
      meta: { facts: ['M-70'] },
      on: {
        'nato.transit.request': { target: 'requested' },
      },
    },
    requested: {
      description: 'Brussels has asked for the transit of military goods.',
      tags: 'open',
      meta: { facts: ['M-69'] },
      on: {
        'nato.transit.request': { target: 'requested', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.transit.negotiate': { target: 'underNegotiation' },
      },
    },
    underNegotiation: {
      description: 'The request is under negotiation.',
      tags: 'open',
      meta: { facts: ['M-68', 'M-69', 'M-71'] },
      on: {
        'russia.transit.announceAnswer': { target: 'underNegotiation' },
        'russia.transit.grantFull': { target: 'grantedFull' },
        'russia.transit.grantPartial': { target: 'grantedPartial' },
        'russia.transit.refuse': { target: 'refused' },
      },
    },
    grantedFull: {
      description: 'All that was asked has been granted: military goods may go by air and by land.',
      tags: 'agreed',
      meta: { facts: ['M-68', 'M-69'] },
    },
    grantedPartial: {
      description: 'Part of what was asked has been granted.',
      tags: 'agreed',
      meta: { facts: ['M-68', 'M-71'] },
      on: {
        'russia.transit.grantFull': { target: 'grantedFull' },
      },
    },
    refused: {
      description: 'Transit has been refused.',
      tags: 'blocked',
      meta: { facts: ['M-71'] },
    },
  },
});
