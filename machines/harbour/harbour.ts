import { setup, stateIn } from 'xstate';
import type { HarbourEvent } from './vocabulary.ts';

const harbourSetup = setup({
  types: {
    events: {} as HarbourEvent,
    tags: {} as 'open' | 'blocked' | 'agreed' | 'ended',
    meta: {} as { readonly facts?: readonly string[]; readonly evidence?: string; readonly basis?: string },
  },
  guards: {
    pilotsShared: stateIn({ pilotage: 'shared' }),
  },
});

/** Who pays for a deeper channel? */
const dredging = harbourSetup.createStateConfig({
  description: 'What becomes of the offer to dredge the channel?',
  initial: 'notOffered',
  states: {
    notOffered: {
      description: 'Nobody has offered to pay.',
      tags: 'open',
      meta: { facts: ['H-01'] },
      on: { 'aldermouth.dredging.offerShare': { target: 'offered' } },
    },
    offered: {
      description: 'Aldermouth has offered to pay half.',
      tags: 'open',
      meta: { facts: ['H-02'] },
      on: {
        // Something was said and nothing moved: a transition to the same state.
        'brinehaven.dredging.deferAnswer': { target: 'offered' },
        'brinehaven.dredging.acceptShare': { target: 'accepted', guard: 'pilotsShared' },
        'calendar.dredging.offerLapses': { target: 'lapsed' },
      },
    },
    accepted: {
      description: 'Both towns pay half, and the channel is dredged.',
      tags: 'agreed',
      meta: { facts: ['H-02', 'H-06'] },
    },
    lapsed: {
      description: 'The offer has run out.',
      tags: 'ended',
      meta: { facts: ['H-03'] },
    },
  },
});

/** Whose pilots bring the ships in? */
const pilotage = harbourSetup.createStateConfig({
  description: 'Whose pilots work in Aldermouth?',
  initial: 'separate',
  states: {
    separate: {
      description: 'Each harbour has its own pilots.',
      tags: 'open',
      meta: { facts: ['H-01'] },
      on: { 'brinehaven.pilotage.askForSharedPilots': { target: 'sharingAsked' } },
    },
    sharingAsked: {
      description: 'Brinehaven has asked that its pilots may work in both harbours.',
      tags: 'blocked',
      meta: { facts: ['H-04'] },
      on: {
        'aldermouth.pilotage.standByOwnPilots': { target: 'sharingAsked' },
        'aldermouth.pilotage.agreeToShare': { target: 'shared' },
      },
    },
    shared: {
      description: "Brinehaven's pilots work in both harbours.",
      tags: 'agreed',
      meta: { facts: ['H-04'] },
    },
  },
});

/** The harbour talks as one parallel statechart of two regions. */
export const harbour = harbourSetup.createMachine({
  id: 'harbour',
  type: 'parallel',
  states: { dredging, pilotage },
});

/** Each issue alone; the dredging reads the pilotage, so that region stands beside it. */
export const harbourIssues = {
  dredging: harbourSetup.createMachine({ id: 'dredging', type: 'parallel', states: { dredging, pilotage } }),
  pilotage: harbourSetup.createMachine({ id: 'pilotage', type: 'parallel', states: { pilotage } }),
};

/** A sentence for the guard. */
export const harbourGuards = {
  pilotsShared: {
    holds: 'the pilots are shared',
    fails: 'the pilots are not shared, and Brinehaven waits for that',
    facts: ['H-07'],
  },
} as const;
