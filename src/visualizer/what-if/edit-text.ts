import { editsFromLink } from '../../doors/inside.ts';
import { type Case, DemarcheError, type Edit, type Scenario, settleAll } from '../../index.ts';
import { reasonIn } from './reasons.ts';

/** Changes that were read, the course that they make, and what is wrong with those that cannot be made. */
export interface ReadEdits {
  readonly edits: readonly Edit[];
  readonly scenario: Scenario;
  readonly left: readonly DemarcheError[];
}

/**
 * Reads changes and makes them, one after another, with the reasons for them; one that cannot be made is left out, and the
 * next is tried.
 */
export function readEdits(talks: Case, base: Scenario, text: string, reasons: readonly unknown[] = []): ReadEdits {
  const read = editsFromLink(talks, text);
  const drafts = read.flatMap((one, index) => {
    const why = reasonIn(reasons[index]);
    return one instanceof DemarcheError ? [] : [why ? { ...one, why } : one];
  });
  const left = read.flatMap((one) => (one instanceof DemarcheError ? [one] : []));
  const made = settleAll(base, drafts);
  return { ...made, left: [...left, ...made.left] };
}
