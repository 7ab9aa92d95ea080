import * as v from 'valibot';
import { DemarcheError, shortened } from '../model/index.ts';
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
  const [issue] = found.issues;
  const keys = (issue.path ?? []).map((item) => item.key);
  const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const came = issue.received === 'undefined' ? 'it is missing' : `came ${shortened(issue.received)}`;
  const message =
    issue.type === 'strict_object' && issue.expected === 'never'
      ? `no key "${shortened(String(keys.at(-1)))}" is known here`
      : `${issue.message}; ${came}`;
  throw new DemarcheError('lesson/invalid', message, { file, place: place.replace(/^\./u, '') });
}
