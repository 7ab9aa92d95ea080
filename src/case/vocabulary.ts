const evidences = ['reported', 'scheduled', 'counterfactual'] as const;
/** Whether a move was reported, is announced for a date, or is only what might have been. */
export type Evidence = (typeof evidences)[number];

export const bases = ['stated', 'inferred', 'assumed'] as const;
/** Whether a source states it, the model infers it from one, or the model assumes it. */
export type Basis = (typeof bases)[number];

/** What a case says of one event, once. */
export interface EventEntry {
  readonly code: string;
  readonly evidence: Evidence;
  readonly basis: Basis;
  readonly facts: readonly string[];
  readonly sentence: string;
}

/** What a guard says to a person. */
export interface GuardSentence {
  readonly holds: string;
  readonly fails: string;
  readonly facts: readonly string[];
}
