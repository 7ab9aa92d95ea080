import type { CaseWords, Layout, Lesson } from '../../src/index.ts';
import { plans } from './lessons.ts';
import { type LessonLanguage, lessonOf } from './plan.ts';
import { stops } from './stops.ts';

export { knowledge } from '../knowledge.ts';
export { plans } from './lessons.ts';

/** The languages that the lessons are written in. */
export const lessonLanguages = ['en', 'ru'] as const;
export type LessonLanguageId = (typeof lessonLanguages)[number];

/** The lessons on the talks in a language. Only the words of that language are loaded. */
export async function lessonsIn(language: LessonLanguageId): Promise<readonly Lesson[]> {
  const words: LessonLanguage =
    language === 'ru' ? (await import('./lessons.ru.ts')).russian : (await import('./lessons.en.ts')).english;
  return plans.map((plan) => lessonOf(plan, stops, words, language));
}

/** The words of the case in a language; none for English, which the case itself speaks. */
export async function caseWordsIn(language: LessonLanguageId): Promise<CaseWords | undefined> {
  return language === 'ru' ? (await import('../russian/index.ts')).russianWords : undefined;
}

/** Where everything stands in a drawing of the talks with words of that language. */
export async function layoutIn(language: LessonLanguageId): Promise<Layout> {
  return language === 'ru'
    ? (await import('../russian/index.ts')).loadRussianLayout()
    : (await import('../drawing/index.ts')).talksLayout;
}
