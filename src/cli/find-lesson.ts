import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Case,
  type CaseWords,
  type Classroom,
  DemarcheError,
  describeChart,
  explainRefusal,
  type KnowledgeOfFacts,
  type Layout,
  type Lesson,
  lessonOfScenario,
  movesAt,
  readLesson,
  readValues,
  replay,
  translateCase,
} from '../index.ts';
import { hintOf } from '../messages/index.ts';
import { findScenario } from './find-scenario.ts';
import { readText } from './read-text.ts';
import { type TeachLanguage, teachLanguage } from './teach-language.ts';
import { told } from './words.ts';

/** What ships with a case for teaching, in one language. */
export interface TeachingMaterial {
  readonly lessons: readonly Lesson[];
  readonly words: CaseWords | undefined;
  /** Where everything stands in a drawing of the case with words of that language. */
  readonly layout: Layout | undefined;
  /** Who knew which fact of the case, and since when. */
  readonly knowledge?: KnowledgeOfFacts | undefined;
}

/** A lesson with the classroom it is taught in. */
export interface FoundLesson {
  readonly lesson: Lesson;
  readonly room: Classroom;
  readonly language: TeachLanguage;
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
  talks: Case,
  name: string,
  material: TeachingMaterial,
  given: { readonly language: string; readonly folder: string; readonly scenarios: boolean },
): Promise<FoundLesson> {
  const language = teachLanguage(given.language);
  const spoken = material.words === undefined ? talks : translateCase(talks, material.words);
  const roomFor = (scenario: string): Promise<Classroom> =>
    classroomOf(spoken, scenario, given.folder, material.knowledge);
  const own = material.lessons.find((one) => one.id === name);
  if (own !== undefined) return { lesson: own, room: await roomFor(own.scenario), language };
  if (given.scenarios && talks.scenarios.some((one) => one.id === name)) {
    const room = await roomFor(name);
    return { lesson: lessonOfScenario(room, language.id, language.say), room, language };
  }
  const path = resolve(given.folder, name);
  if (!/[/\\]|\.(?:json|ya?ml)$/iu.test(name) && !existsSync(path)) {
    const known = [...material.lessons, ...(given.scenarios ? talks.scenarios : [])].map((one) => one.id);
    if (known.length === 0) throw new DemarcheError('lesson/invalid', told('misuse.noLessons', { name }));
    throw new DemarcheError('lesson/invalid', told('misuse.lesson', { name, hint: hintOf(name, known) }));
  }
  const lesson = await readLesson(name, await readValues(name, await readText(path, name), 'text.lesson'), roomFor);
  return { lesson, room: await roomFor(lesson.scenario), language };
}
