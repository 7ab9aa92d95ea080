import type { CasePackage } from '../src/index.ts';
import { bareCase } from './bare-case.ts';

/** The talks of 2007 and 2008 as one value: what replays at once, and doors to all the rest. */
export const talksPackage: CasePackage = {
  bare: bareCase,
  offer: {
    lesson: 'ten-minutes',
    title: 'Ten minutes',
    about: 'Six questions on March 2008: predict first, then see what was reported.',
  },
  papers: async () => (await import('./index.ts')).talksCase,
  whatIfs: async () => (await import('./what-if/index.ts')).whatIfs,
  knowledge: async () => (await import('./lessons/index.ts')).knowledge,
  words: async (language) => (language === 'ru' ? (await import('./words/ru/index.ts')).russianWords : undefined),
  introduction: async (language) => (await import('./introduction/index.ts')).introductionIn(language),
  lessons: async (language) => (await import('./lessons/index.ts')).lessonsIn(language),
  layout: async (language) =>
    language === 'ru'
      ? (await import('./words/ru/index.ts')).loadRussianLayout()
      : (await import('./drawing/index.ts')).talksLayout,
};
