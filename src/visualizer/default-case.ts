import { talksCourse } from '../../scenarios/course/index.ts';
import type { Case, KnowledgeOfFacts, Layout, Lesson, WhatIf } from '../index.ts';

/** The talks that the page shows: enough to replay them. What stands behind them on paper comes when it is asked for. */
export const defaultCase: Case = {
  ...talksCourse,
  guards: {},
  ledger: [],
  bibliography: [],
  outcomes: [],
  invariants: [],
  assumptions: [],
  links: [],
};

/** The same talks with their ledger, articles, laws and reasons for refusals. */
export const loadPapers = async (): Promise<Case> => (await import('../../scenarios/index.ts')).talksCase;

/** The what-ifs that come with them. */
export const loadWhatIfs = async (): Promise<readonly WhatIf[]> =>
  (await import('../../scenarios/what-if/index.ts')).whatIfs;

/** Where everything stands in the drawing of their chart. */
export const loadLayout = async (): Promise<Layout> => (await import('../../scenarios/drawing/index.ts')).talksLayout;

/** The lesson that the first screen offers. */
export const firstLesson = 'ten-minutes';

/** The lessons on them in a language. */
export const loadLessons = async (language: 'en' | 'ru'): Promise<readonly Lesson[]> =>
  (await import('../../scenarios/lessons/index.ts')).lessonsIn(language);

/** Who knew which of their facts, and since when. */
export const loadKnowledge = async (): Promise<KnowledgeOfFacts> =>
  (await import('../../scenarios/lessons/index.ts')).knowledge;
