import type { Lesson } from '../../src/doors/teach.ts';
import { plans } from './lessons.ts';
import { type LessonLanguage, lessonOf } from './plan.ts';
import { stops } from './stops.ts';

export { knowledge } from '../knowledge.ts';
export { plans } from './lessons.ts';

/** The languages that the lessons are written in. */
export const lessonLanguages = ['en', 'ru'] as const;
export type LessonLanguageId = (typeof lessonLanguages)[number];

/** The lessons on the talks in a language, in English where there are none in it. Only the words of one language are loaded. */
export async function lessonsIn(wished: string): Promise<readonly Lesson[]> {
  const language = lessonLanguages.find((one) => one === wished) ?? 'en';
  const words: LessonLanguage =
    language === 'ru' ? (await import('./lessons.ru.ts')).russian : (await import('./lessons.en.ts')).english;
  return plans.map((plan) => lessonOf(plan, stops, words, language));
}
