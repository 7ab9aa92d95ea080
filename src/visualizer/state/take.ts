import type { Case } from '../../index.ts';
import { type Branch, replayBranch } from './branch.ts';
import type { Course, Courses } from './place.ts';

/** What choosing a move leads to: a step of a course that is there already, or a new or longer branch. */
export type Taken =
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'branch'; readonly branch: Branch; readonly replaces: string | undefined; readonly step: number };

/** The moves of a course that were chosen, up to a step, by name: each frame is one, whoever sent it. */
export function chosenUntil(course: Course, step: number): readonly string[] {
  return course.run.frames
    .slice(course.turn + 1, step + 1)
    .flatMap((frame) => (frame.cause === undefined ? [] : [frame.cause.type]));
}

/**
 * Chooses a move at a step. The move that the course makes next anyway is a step on; at the tip of a branch a move makes
 * it longer; anywhere else a new branch begins. Nothing that is there is changed.
 */
export function take(
  talks: Case,
  courses: Courses,
  course: Course,
  step: number,
  event: string,
  fresh: { readonly id: string; readonly name: string },
): Taken {
  if (course.run.frames[step + 1]?.cause?.type === event) return { kind: 'step', step: step + 1 };
  const own = course.branch !== undefined && step > course.turn ? course.branch : undefined;
  const longer = own !== undefined && step === course.run.frames.length - 1;
  const scenario = course.branch?.scenario ?? course.run.scenario.id;
  const edits = step > course.fork ? course.branch?.edits : undefined;
  const base = courses.base({ scenario, edits });
  if (base === undefined) return { kind: 'step', step };
  const leaves = own?.after ?? base.frames[step]?.cause?.id ?? '';
  const branch: Branch = {
    id: longer ? own.id : fresh.id,
    name: longer ? own.name : fresh.name,
    scenario,
    ...(edits === undefined ? {} : { edits, reasons: course.branch?.reasons }),
    after: leaves,
    events: [...(own === undefined ? [] : chosenUntil(course, step)), event],
  };
  const found = replayBranch(talks, base, branch);
  if (found === undefined) return { kind: 'step', step };
  const made: Course = { ...found, branch, turn: found.fork };
  const tip = found.run.frames.length - 1;
  return {
    kind: 'branch',
    branch: { ...branch, events: chosenUntil(made, tip) },
    replaces: longer ? own.id : undefined,
    step: tip,
  };
}
