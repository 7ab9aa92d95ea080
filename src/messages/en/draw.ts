/** The few words that a drawing itself says. Another language says them at about the same length. */
export const drawWords = {
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
  shared: 'Both and others',
} as const;
