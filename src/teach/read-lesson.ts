import { DemarcheError } from '../model/index.ts';
import { checkLesson } from './check-lesson.ts';
import type { Classroom } from './classroom.ts';
import type { Lesson } from './lesson.ts';

/**
 * Reads a lesson from plain values (of a JSON or YAML file) and holds it against its case. `roomFor` gives the classroom
 * of a scenario by its id and throws where there is none. Throws `lesson/invalid` with the file and the place.
 */
export async function readLesson(
  file: string,
  value: unknown,
  roomFor: (scenario: string) => Classroom | Promise<Classroom>,
): Promise<Lesson> {
  const { parseLessonForm } = await import('./parse-lesson.ts');
  const lesson = parseLessonForm(file, value);
  const [fault] = checkLesson(await roomOf(file, lesson.scenario, roomFor), lesson);
  if (fault !== undefined) throw new DemarcheError('lesson/invalid', fault.problem, { file, place: fault.place });
  return lesson;
}

/** The classroom of the scenario that a file names; where there is none, the message names the file too. */
async function roomOf(
  file: string,
  scenario: string,
  roomFor: (scenario: string) => Classroom | Promise<Classroom>,
): Promise<Classroom> {
  try {
    return await roomFor(scenario);
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.at.file !== undefined) throw error;
    throw new DemarcheError('lesson/invalid', error.sentence, { file, place: 'scenario' });
  }
}
