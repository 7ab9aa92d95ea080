import type { Refusal } from '../../index.ts';

/** Why an event is refused, in one line. */
export const reasonOf = (refusals: readonly Refusal[]): string =>
  [...new Set(refusals.map((one) => one.sentence.replace(/\.$/u, '')))].join('; ');
