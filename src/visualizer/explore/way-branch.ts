import type { Case } from '../../index.ts';
import { type Branch, replayBranch } from '../state/branch.ts';
import type { Course, Courses } from '../state/place.ts';
import { chosenUntil } from '../state/take.ts';

/** A way as a branch, and whether it can be stepped just as it was found. */
export interface WayBranch {
  readonly branch: Omit<Branch, 'id'>;
  /** How many steps the calendar puts in between: its dates fall due on the way, in their order. */
  readonly due: number;
  /** Whether a move of the way is refused after what fell due. */
  readonly refused: boolean;
}

/** Makes a branch that leaves a step of a course along these events. Undefined where the course cannot be left there. */
export function branchAlong(
  talks: Case,
  courses: Courses,
  course: Course,
  step: number,
  events: readonly string[],
  name: string,
): WayBranch | undefined {
  const own = course.branch !== undefined && step > course.turn ? course.branch : undefined;
  const scenario = course.branch?.scenario ?? course.run.scenario.id;
  const edits = step > course.fork ? course.branch?.edits : undefined;
  const base = courses.base({ scenario, edits });
  if (base === undefined) return undefined;
  const branch: Branch = {
    id: '',
    name,
    scenario,
    ...(edits === undefined ? {} : { edits }),
    after: own?.after ?? base.frames[step]?.cause?.id ?? '',
    events: [...(own === undefined ? [] : chosenUntil(course, step)), ...events],
  };
  const found = replayBranch(talks, base, branch);
  if (found === undefined) return undefined;
  const made: Course = { ...found, branch, turn: found.fork };
  const tip = found.run.frames.length - 1;
  const { id: _, ...rest } = branch;
  return {
    branch: { ...rest, events: chosenUntil(made, tip) },
    due: tip - step - events.length,
    refused: found.run.frames.some((frame) => frame.index > step && frame.refused),
  };
}
