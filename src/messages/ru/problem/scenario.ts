import type { scenarioProblems } from '../../en/problem/scenario.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with a scenario whose form is right, in Russian. */
export const scenarioProblemsRu: Translation<typeof scenarioProblems> = {
  'scenario.tooMany': 'событий {count}, а читается не больше {most}',
  'scenario.otherCase': 'файл составлен для модели «{name}», а здесь «{own}»',
  'scenario.noHorizon': 'сценарию без событий нужен последний день (horizon)',
  'scenario.sameId': 'имя «{name}» стоит дважды, сначала — {where}',
  'scenario.prelude': 'предыстория сценария «{name}»',
  'scenario.unsourced': 'нужен хотя бы один факт, на который опирается «{name}», а их нет',
  'scenario.order': '{day} стоит после {date} («{name}»); события должны идти по порядку дней',
  'scenario.horizon': '{day} раньше последнего события, оно {date}',
};
