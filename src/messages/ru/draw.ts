import type { DrawWords } from '../words.ts';

/** The words of a drawing in Russian. */
export const drawWordsRu: DrawWords = {
  now: 'сейчас',
  other: 'в другом',
  both: 'в обоих',
  was: 'было',
  unreachable: 'исключено',
  start: 'начало',
  last: 'последний ход',
  reported: 'сообщалось',
  scheduled: 'назначено',
  counterfactual: 'не сообщалось',
  legend: 'Обозначения',
  changed: 'было:',
  shared: 'Обе стороны и другие',
};
