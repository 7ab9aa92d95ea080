import { type Case, explainRefusal, type Refusal } from '../../index.ts';
import { type Course, frameAt } from './place.ts';

/** A move that the chart refuses now, and why. */
export interface Impossible {
  readonly event: string;
  readonly party: string;
  readonly sentence: string;
  readonly refusals: readonly Refusal[];
}

/** Every move that is not possible at a step, in the order of the vocabulary. Made when someone asks to see it. */
export function impossibleAt(talks: Case, course: Course, step: number): readonly Impossible[] {
  const { after } = frameAt(course, step);
  return Object.entries(talks.vocabulary).flatMap(([event, entry]) => {
    const refusals = explainRefusal(talks, after, event);
    const party = event.slice(0, event.indexOf('.'));
    return refusals.length === 0 ? [] : [{ event, party, sentence: entry.sentence, refusals }];
  });
}
