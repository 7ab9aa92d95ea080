import * as v from 'valibot';
import { formProblem } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';
import type { Lesson } from './lesson.ts';
import { lessonFile } from './lesson-file.ts';

/** How many a lesson is for where it does not say. */
const anyGroup = { least: 2, most: 30, note: '' };

/** Reads the form of a lesson out of plain values. Throws a DemarcheError that names the file and the place. */
export function parseLessonForm(file: string, value: unknown): Lesson {
  const found = v.safeParse(lessonFile, value, { abortEarly: true });
  if (found.success) {
    const { $schema: _, summary = '', opening = '', debrief = '', group, stops, ...lesson } = found.output;
    const noted = stops.map((stop) => ({ ...stop, teacherNote: stop.teacherNote ?? '' }));
    return { ...lesson, summary, opening, debrief, group: group ?? anyGroup, stops: noted };
  }
  const { problem, place } = formProblem(found.issues[0], keysAt);
  throw new DemarcheError('lesson/invalid', problem, { file, place });
}

/** The keys that may stand in the object at this place. */
function keysAt(place: readonly unknown[]): readonly string[] {
  const { stops, closing, group, glossary } = lessonFile.entries;
  const stop = stops.pipe[0].item;
  const [top, , inner] = place;
  if (top === 'stops') return Object.keys((inner === 'options' ? stop.entries.options.wrapped.item : stop).entries);
  if (top === 'closing') return Object.keys(closing.wrapped.entries);
  if (top === 'group') return Object.keys(group.wrapped.entries);
  if (top === 'glossary') return Object.keys(glossary.wrapped.item.entries);
  return Object.keys(lessonFile.entries);
}
