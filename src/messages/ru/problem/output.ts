import type { outputProblems } from '../../en/problem/output.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with what is to be drawn or packed, in Russian. */
export const outputProblemsRu: Translation<typeof outputProblems> = {
  'output.page': 'нарисовать «{name}» нельзя, такого листа нет{hint}',
  'output.noLanguage': 'для пакета нужен урок хотя бы на одном языке',
  'output.tooLarge': 'в пакете {size} байт, а делается не больше {most}',
};
