import type { CaseWords } from '../src/index.ts';

/** The words of the talks in Russian. */
export const wordsRu: CaseWords = {
  language: 'ru',
  parties: {},
  issues: {},
  labels: {},
  events: {},
  guards: {},
  scenarios: {},
  annotations: {},
};
