import type { Issue, Outcome, Party } from '../../case/index.ts';
import { issueOf } from '../../model/index.ts';
import type { Frame } from '../../replay/index.ts';
import type { DistanceTask } from './distance.ts';

/** What a plot of distances reads of a case. */
interface Talks {
  readonly issues: readonly Issue[];
  readonly outcomes: readonly Outcome[];
  readonly parties: readonly Party[];
}

/** A course with its name, as it was replayed. */
export interface NamedCourse {
  readonly name: string;
  readonly frames: readonly Frame[];
}

/** The fewest moves to an outcome from a step of a course; `null` where it can no longer come about. */
export type MovesTo = (outcome: string, course: number, step: number) => number | null;

/** The outcomes that a plot of distances has rows for: those that settle an issue, or all where the case names none. */
export function settlingOutcomes({ issues, outcomes }: Pick<Talks, 'issues' | 'outcomes'>): readonly Outcome[] {
  const settling = issues.flatMap(({ id }) => outcomes.filter(({ settles }) => settles === id));
  return settling.length > 0 ? settling : outcomes;
}

/** A plot of distances of a case: a row an outcome, with the courses as they were replayed. Nothing is searched here. */
export function distanceTaskOf(
  talks: Talks,
  courses: readonly NamedCourse[],
  movesTo: MovesTo,
  width: number,
): DistanceTask {
  return {
    width,
    sides: talks.parties.filter(({ role }) => role === 'side'),
    courses: courses.map(({ name, frames }) => ({
      name,
      steps: frames.map(({ date, cause, moves }) => ({
        day: date,
        party: cause?.type.split('.')[0] ?? '',
        sentence: cause?.sentence ?? '',
        moved: [...new Set(moves.flatMap(({ region }) => issueOf(talks, region)?.id ?? []))],
      })),
    })),
    rows: settlingOutcomes(talks).map(({ id, name, settles }) => ({
      issue: settles ?? '',
      issueName: talks.issues.find((issue) => issue.id === settles)?.name ?? '',
      name,
      along: courses.map(({ frames }, course) => frames.map((_, step) => movesTo(id, course, step))),
    })),
  };
}
