import type { widerProblems } from '../../en/problem/wider.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with a wider record, or with a course that goes on from another, in Russian. */
export const widerProblemsRu: Translation<typeof widerProblems> = {
  'wider.twice': 'это имя стоит дважды',
  'wider.nowhere': 'источнику нужен адрес или место, где его можно найти, а нет ни того ни другого',
  'wider.layer': 'нужно имя вида B-01 (до) или L-01 (после)',
  'wider.notLater': '{day} не позже хроники, которая кончается {date}; дайте номер с буквой B',
  'wider.notBefore': '{day} позже хроники, которая кончается {date}; дайте номер с буквой L',
  'wider.unsourced': 'нужен хотя бы один источник, а их нет',
  'wider.source': 'в перечне источников вне хроники нет «{name}»',
  'wider.same': 'нет ни события, ни срока «{name}», с которым это якобы одно и то же',
  'wider.unplaced': 'на это не ссылается ни один ход и не сказано, для чего у модели нет слов',
  'wider.fact': 'в реестре фактов хроники такого факта нет',
  'wider.mixed': 'здесь ссылка на {name} вне хроники, а такие записи ничего в самой хронике не обосновывают',
  'wider.foreign': 'здесь ссылка на {name}, которого нет среди записей вне хроники',
  'wider.order': '{day} раньше {date} («{name}»), где кончается предыстория',
  'wider.made': 'ход {event} от {day} уже сделан: «{name}»',
};
