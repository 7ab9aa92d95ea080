import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Classroom, type Lesson, lessonOfScenario, readLesson } from '../doors/teach.ts';
import {
  type Case,
  DemarcheError,
  describeChart,
  explainRefusal,
  type KnowledgeOfFacts,
  movesAt,
  readValues,
  replay,
  translateCase,
} from '../index.ts';
import { hintOf, voiceIn, type Words } from '../messages/index.ts';
import { findScenario } from './find-scenario.ts';
import { languageOf } from './languages.ts';
import { readText } from './read-text.ts';
import type { Setting } from './setting.ts';
import { told } from './words.ts';

/** A lesson with the classroom it is taught in. */
export interface FoundLesson {
  readonly lesson: Lesson;
  readonly room: Classroom;
  readonly language: Words;
}

/** The classroom of one scenario of a case. */
async function classroomOf(
  talks: Case,
  scenario: string,
  folder: string,
  knowledge: KnowledgeOfFacts | undefined,
): Promise<Classroom> {
  const found = await findScenario(talks, scenario, folder);
  return {
    talks,
    replay: replay(talks, found.scenario),
    regions: describeChart(talks.chart).regions,
    movesAt: (positions) => movesAt(talks, positions),
    refusalsOf: (positions, event) => explainRefusal(talks, positions, event),
    knowledge,
  };
}

/**
 * The lesson of this name among those that ship with the case, or in this file (JSON or YAML). Where `scenarios` is
 * allowed, the name of a scenario gives a plain lesson made of it.
 */
export async function findLesson(
  { given, talks, folder }: Setting,
  name: string,
  wanted: { readonly language: string; readonly scenarios: boolean },
): Promise<FoundLesson> {
  const language = await languageOf(given, wanted.language);
  const words = await given.words(language.id);
  const lessons = await given.lessons(language.id);
  const knowledge = await given.knowledge();
  const spoken = words === undefined ? talks : translateCase(talks, words);
  const roomFor = (scenario: string): Promise<Classroom> => classroomOf(spoken, scenario, folder, knowledge);
  const own = lessons.find((one) => one.id === name);
  if (own !== undefined) return { lesson: own, room: await roomFor(own.scenario), language };
  if (wanted.scenarios && talks.scenarios.some((one) => one.id === name)) {
    const room = await roomFor(name);
    return { lesson: lessonOfScenario(room, voiceIn(language, 'teach')), room, language };
  }
  const path = resolve(folder, name);
  if (!/[/\\]|\.(?:json|ya?ml)$/iu.test(name) && !existsSync(path)) {
    const known = [...lessons, ...(wanted.scenarios ? talks.scenarios : [])].map((one) => one.id);
    if (known.length === 0) throw new DemarcheError('lesson/invalid', told('misuse.noLessons', { name }));
    throw new DemarcheError('lesson/invalid', told('misuse.lesson', { name, hint: hintOf(name, known) }));
  }
  const lesson = await readLesson(name, await readValues(name, await readText(path, name), 'text.lesson'), roomFor);
  return { lesson, room: await roomFor(lesson.scenario), language };
}
