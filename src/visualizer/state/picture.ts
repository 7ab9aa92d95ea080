import { type DrawView, type DrawWords, type Layout, type Scene, sceneOf } from '../../doors/export.ts';
import type { Frame } from '../../index.ts';
import type { Course } from './place.ts';

/** A frame of a course as a drawing shows it: where all stands, the last step, and where each region has been. */
function drawViewOf(course: Course, frame: Frame): DrawView {
  const was = new Set<string>();
  for (const one of course.run.frames) {
    if (one.index > frame.index) break;
    for (const move of one.moves) was.add(`${move.region}/${move.from}`);
  }
  return { positions: frame.after, taken: [...frame.moves, ...frame.nonMoves], was };
}

/** The drawing of a page of the layout at a frame. */
export function sceneAt(
  layout: Layout,
  page: string,
  course: Course,
  frame: Frame,
  words: DrawWords,
  unreachable?: ReadonlySet<string>,
): Scene {
  return sceneOf(layout, page, { ...drawViewOf(course, frame), words, ...(unreachable && { unreachable }) });
}
