/** The few words that a drawing itself says. */
export interface DrawWords {
  readonly now: string;
  readonly other: string;
  readonly both: string;
  readonly was: string;
  readonly unreachable: string;
  readonly start: string;
  readonly last: string;
  readonly reported: string;
  readonly scheduled: string;
  readonly counterfactual: string;
  readonly legend: string;
  readonly changed: string;
}

/** The words in English. A page in another language passes its own, of about the same length. */
export const drawWords: DrawWords = {
  now: 'now',
  other: 'other',
  both: 'both',
  was: 'was',
  unreachable: 'ruled out',
  start: 'start',
  last: 'last move',
  reported: 'reported',
  scheduled: 'scheduled',
  counterfactual: 'not reported',
  legend: 'Legend',
  changed: 'before:',
};
