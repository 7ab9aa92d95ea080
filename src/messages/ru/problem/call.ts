import type { callProblems } from '../../en/problem/call.ts';
import type { Translation } from '../../message.ts';

/** What a function was called with in place of what it takes, and the nearest name that exists, in Russian. */
export const callProblemsRu: Translation<typeof callProblems> = {
  'call.case': 'нужна модель переговоров: { id, chart, vocabulary, scenarios, ... }, а дано: {came}',
  'call.door': 'за дверью лежит модель переговоров, в которой нет «{name}»',
  'call.scenario': 'нужен сценарий: { id, prelude, events, horizon, ... }, а дано: {came}',
  'call.whatIf': 'нужно «что, если»: { question, base, edits, ... }, а дано: {came}',
  'call.unread':
    'в описании этой схемы не сказано, что делают её события; нужно то, что даёт wholeChart, или сам автомат',
  'call.noMachine': 'от этой схемы есть только описание; нужен сам автомат',
  'call.never': 'нужно значение, которое допускают типы, а дано: {came}',
  'call.nothing': 'ничего',
  'call.list': 'список',
  'call.emptyObject': 'пустой набор значений',
  'hint.near': '; ближайшее имя — «{name}»',
  'hint.one': '; есть только {names}',
  'hint.all': '; есть {names}',
};
