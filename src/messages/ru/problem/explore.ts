import type { exploreProblems } from '../../en/problem/explore.ts';
import type { Translation } from '../../message.ts';

/** Why a search cannot be made, or ended before its answer, in Russian. */
export const exploreProblemsRu: Translation<typeof exploreProblems> = {
  'explore.bits': 'позиции занимают {count} бит, а явный поиск умещает {most}; ищите в части схемы или символически',
  'explore.cost': 'цена — целое число не меньше нуля, а не {cost}',
  'explore.costly':
    'пути так длинны или дороги, что их цена не умещается в 29 бит; задайте меньшие цены или спросите о меньшем числе областей',
  'explore.refused': 'конец пути не принимает {event}',
  'explore.wholeRefuses': 'вся схема не принимает {event}',
  'explore.limit': 'поиску нужно больше узлов, чем {most}; спросите о меньшем числе областей или поднимите предел',
  'explore.stopped': 'поиск остановлен прежде, чем нашёлся ответ',
  'explore.deep': 'областей в схеме слишком много для глубины этой машины; спросите о меньшем их числе',
};
