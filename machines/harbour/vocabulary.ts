/**
 * Every move of the harbour talks: `actor.issue.act`, a permanent code, what it stands on, and a sentence. Aldermouth
 * and Brinehaven are invented.
 */
export const harbourVocabulary = {
  'aldermouth.dredging.offerShare': {
    code: 'a0',
    evidence: 'reported',
    basis: 'stated',
    facts: ['H-02', 'H-03'],
    sentence: 'Aldermouth offers to pay half of the dredging.',
  },
  'brinehaven.dredging.deferAnswer': {
    code: 'a1',
    evidence: 'reported',
    basis: 'stated',
    facts: ['H-06'],
    sentence: 'Brinehaven says that it will answer once the pilots are settled.',
  },
  'brinehaven.dredging.acceptShare': {
    code: 'a2',
    evidence: 'counterfactual',
    basis: 'inferred',
    facts: ['H-02', 'H-06'],
    sentence: 'Brinehaven accepts the offer and pays the other half.',
  },
  'calendar.dredging.offerLapses': {
    code: 'a3',
    evidence: 'scheduled',
    basis: 'stated',
    facts: ['H-03'],
    sentence: 'The offer runs out.',
  },
  'brinehaven.pilotage.askForSharedPilots': {
    code: 'a4',
    evidence: 'reported',
    basis: 'stated',
    facts: ['H-04'],
    sentence: 'Brinehaven wants its pilots to work in both harbours.',
  },
  'aldermouth.pilotage.standByOwnPilots': {
    code: 'a5',
    evidence: 'reported',
    basis: 'stated',
    facts: ['H-05'],
    sentence: 'Aldermouth says that its own pilots will do.',
  },
  'aldermouth.pilotage.agreeToShare': {
    code: 'a6',
    evidence: 'counterfactual',
    basis: 'inferred',
    facts: ['H-04', 'H-05'],
    sentence: "Aldermouth lets Brinehaven's pilots in.",
  },
} as const;

export type HarbourEventType = keyof typeof harbourVocabulary;

export type HarbourEvent = { readonly [T in HarbourEventType]: { readonly type: T } }[HarbourEventType];
