import type { Branch } from './branch.ts';
import type { Notice } from './notice.ts';
import type { Courses } from './place.ts';

/** The branch as far as the chart still takes it, and the notice that names the first step that it does not. */
export function possiblePart(
  courses: Courses,
  branch: Branch,
): { kept: Branch | undefined; refused: Notice | undefined } {
  const course = courses.branch(branch);
  const first = course?.run.frames.find((frame) => frame.index > course.turn && frame.refused);
  if (course === undefined || first === undefined) return { kept: course && branch, refused: undefined };
  const events = course.run.frames
    .slice(course.turn + 1, first.index)
    .flatMap((frame) => (frame.cause === undefined ? [] : [frame.cause.type]));
  const event = first.cause?.type ?? '';
  return {
    kept: events.length === 0 && branch.edits === undefined ? undefined : { ...branch, events },
    refused: { kind: 'impossible', step: first.index - course.turn, event, branch },
  };
}
