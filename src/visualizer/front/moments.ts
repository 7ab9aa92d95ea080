import type { Introduction } from '../../index.ts';
import type { Names } from '../state/names.ts';
import type { Course } from '../state/place.ts';

/** A moment of the guided minute: a step of a course, and one sentence about it. */
export interface ShownMoment {
  readonly step: number;
  readonly sentence: string;
}

/** How many moments a minute has at most. */
const MOST = 12;

/** The moments that the case tells; else those steps of the course that move something, evenly taken, in its own words. */
export function momentsOf(introduction: Introduction | null, course: Course, names: Names): readonly ShownMoment[] {
  const { frames } = course.run;
  if (introduction !== null)
    return introduction.moments.flatMap(({ event, sentence }) => {
      const step = frames.findIndex(({ cause }) => cause?.id === event);
      return step < 0 ? [] : [{ step, sentence }];
    });
  const moving = frames.filter(({ moves }) => moves.length > 0);
  const every = Math.max(1, moving.length / MOST);
  return moving.flatMap(({ index, cause }, at) =>
    cause === undefined || Math.floor(at / every) === Math.floor((at - 1) / every)
      ? []
      : [{ step: index, sentence: `${names.actor(cause.type)}: ${cause.sentence}` }],
  );
}
