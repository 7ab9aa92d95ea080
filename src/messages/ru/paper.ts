import type { paperWords } from '../en/paper.ts';
import type { Translation } from '../message.ts';

/** The words of the facts, and of the course on paper, in Russian. */
export const paperWordsRu: Translation<typeof paperWords> = {
  'facts.search': 'Поиск по фактам',
  'facts.words': 'Поиск',
  'facts.issue': 'Вопрос',
  'facts.kind': 'Вид',
  'facts.allKinds': 'Все виды',
  'facts.found': {
    one: '{count} факт',
    few: '{count} факта',
    many: '{count} фактов',
    other: '{count} факта',
  },
  'facts.english':
    'Статьи вышли на английском языке, поэтому факты и указания, с чьих слов они известны, приведены по-английски.',
  'facts.step': 'Шаг {step}',
  'facts.unused': 'ни на одном шаге этого хода',
  'facts.sources': 'Источники и их пределы',
  'kind.EVENT': 'событие',
  'kind.POSITION': 'позиция',
  'kind.GUARD': 'условие',
  'kind.DEADLINE': 'дата впереди',
  'kind.CONTEXT': 'справка',
  'kind.ANNOTATION': 'примечание',
  'print.branch': 'Что, если: {name}; отходит от хроники после шага {step}',
  'print.until': {
    one: 'до {day}, {count} шаг',
    few: 'до {day}, {count} шага',
    many: 'до {day}, {count} шагов',
    other: 'до {day}, {count} шага',
  },
  'print.chart': 'Позиции: {day}',
  'print.chronicle': 'Хроника',
  'print.step': 'Шаг',
  'print.date': 'Дата',
  'print.who': 'Кто что сделал',
  'print.moved': 'Что изменилось',
  'print.facts': 'Факты',
  'print.sources': 'Источники и их пределы',
};
