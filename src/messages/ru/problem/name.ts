import type { nameProblems } from '../../en/problem/name.ts';
import type { Translation } from '../../message.ts';

/** What does not exist by the name that was given, and what does, in Russian. */
export const nameProblemsRu: Translation<typeof nameProblems> = {
  'name.scenario': 'сценария «{name}» нет{hint}',
  'name.base': 'нет ни сценария, ни «что, если» с именем «{name}»{hint}',
  'name.key': 'ключа «{name}» нет{hint}',
  'name.event': 'события «{name}» нет{hint}',
  'name.fact': 'факта «{name}» нет{hint}',
  'name.partyOf': 'участника «{name}» нет{hint} (в имени «{event}»)',
  'name.party': 'участника «{name}» нет{hint}',
  'name.issue': 'вопроса «{name}» нет{hint}',
  'name.region': 'области «{name}» нет{hint}',
  'name.state': 'состояния «{name}» в области «{region}» нет{hint}',
  'name.deadline': 'даты «{name}» нет{hint}',
  'name.outcome': 'исхода «{name}» нет{hint}',
};
