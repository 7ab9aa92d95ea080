import type { Comparing, Course } from '../state/place.ts';
import type { Answer, Material } from '../what-if/answer.ts';

/** All that the parts of a comparison draw. */
export interface HeldProps {
  readonly material: Material;
  readonly answer: Answer;
  readonly rows: Answer['comparison']['rows'];
  readonly how: Comparing;
}

/** What a course is called. */
export const titleOf = (course: Course): string => course.branch?.name ?? course.run.scenario.title;
