import type { jsonProblems } from '../../en/problem/json.ts';
import type { Translation } from '../../message.ts';

/** What in a chart in JSON has no form that is known, in Russian. */
export const jsonProblemsRu: Translation<typeof jsonProblems> = {
  'json.came': 'здесь нужно иное ({what}), а дано: {came}',
  'json.key': 'ключа «{name}» здесь нет ({what}){hint}',
  'json.cond': '«cond» с XState 5 называется «guard»; так и пишите',
  'json.internal': '«internal» в XState 5 больше нет: переход внутренний, если не указано "reenter": true',
  'json.in': '«in» в XState 5 больше нет; пишите "guard": { "stateIn": ... }',
  'json.guard':
    'условие «{name}» не определено в «guards»{hint}; условие, известное только по имени, можно сделать свободным',
  'json.guardKeys': 'нужно условие с одним ключом из {names}, а дано: {came}',
  'json.guardList': 'под «{name}» нужен список условий',
  'json.xstate': 'XState этого не принимает: {why}',
  'json.machine': 'объект, описание машины для XState',
  'json.guards': 'условия по именам',
  'json.aGuard': 'условие: его имя или одно из {names}',
  'json.stateValue': 'значение состояния под «stateIn»',
  'json.target': 'цель или переход',
  'json.transition': 'переход',
  'json.actor': 'актор',
  'json.state': 'состояние',
  'json.transitions': 'переходы по событиям',
  'json.states': 'состояния по именам',
};
