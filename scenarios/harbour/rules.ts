import type { Invariant, Outcome } from 'demarche';

/** What people ask of the harbour talks at the end. */
export const harbourOutcomes: readonly Outcome[] = [
  {
    id: 'channelDredged',
    name: 'The channel is dredged',
    sentence: 'Both towns pay half of the dredging.',
    formula: { region: 'dredging', in: ['accepted'] },
    facts: ['H-02'],
    settles: 'dredging',
  },
  {
    id: 'offerLost',
    name: 'The offer is lost',
    sentence: 'The offer has run out, and nobody dredges.',
    formula: { region: 'dredging', in: ['lapsed'] },
    facts: ['H-03'],
  },
];

/** The laws of the harbour talks, one of each scope. */
export const harbourInvariants: readonly Invariant[] = [
  {
    id: 'H-I-1',
    name: 'Pilots before the channel',
    sentence: 'The offer is accepted only where the pilots are shared.',
    facts: ['H-07'],
    strength: 'hard',
    scope: 'position',
    held: 'A guard on the acceptance reads the pilotage, and shared pilots stay shared.',
    rules: [
      {
        kind: 'always',
        premise: { region: 'dredging', in: ['accepted'] },
        conclusion: { region: 'pilotage', in: ['shared'] },
      },
    ],
  },
  {
    id: 'H-I-2',
    name: 'Only a town opens its harbour',
    sentence: "Brinehaven's pilots work in Aldermouth only when Aldermouth lets them in.",
    facts: ['H-04', 'H-05'],
    strength: 'hard',
    scope: 'run',
    held: 'One event moves the pilotage there, and it is sent by Aldermouth.',
    rules: [{ kind: 'move', regions: ['pilotage'], to: ['shared'], onlyBy: ['aldermouth.*'] }],
  },
  {
    id: 'H-I-3',
    name: 'Nothing agreed that week',
    sentence: 'The week that the Courier reports brings no agreement.',
    facts: ['H-05', 'H-06'],
    strength: 'hard',
    scope: 'record',
    held: 'The record has no event that agrees to anything.',
    rules: [{ kind: 'none-new', regions: ['dredging', 'pilotage'], into: ['accepted', 'shared'] }],
  },
  {
    id: 'H-I-4',
    name: 'Every move has a source',
    sentence: 'Each move cites a fact that can carry it.',
    facts: [],
    strength: 'hard',
    scope: 'structure',
    held: 'The vocabulary gives every event its facts.',
    rules: [{ kind: 'sourced', kinds: ['EVENT', 'POSITION', 'GUARD', 'DEADLINE'], except: [] }],
  },
];
