import type { conflictProblems } from '../../en/problem/conflict.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with a conflict, in Russian. */
export const conflictProblemsRu: Translation<typeof conflictProblems> = {
  'conflict.file': 'должен быть конфликт: { options, decisionMakers, infeasibles }',
  'conflict.fields': 'должен быть объект',
  'conflict.list': 'должен быть список',
  'conflict.text': 'должно быть непустое имя',
  'conflict.yesNo': 'должно быть true или false',
  'conflict.direction': 'должно быть одно из: {names}',
  'conflict.literal': 'должны быть номер варианта и «Y» или «N», например [0, "Y"]',
  'conflict.optionPlace': 'должен быть номер варианта, целое число от 0 до {most}',
  'conflict.noOptions': 'вариантов действий нет, и ходить некому',
  'conflict.mostOptions': 'вариантов {count}, а рассматривается не больше {most}: каждый удваивает число состояний',
  'conflict.mostStates': 'допустимых состояний больше {most}; исключите ещё часть из них',
  'conflict.mostMoves': 'ходов между допустимыми состояниями больше {most}; не давайте никому столько вариантов сразу',
  'conflict.mostPositions': 'позиций больше {most}, перебрать их по одной нельзя; ищите символически',
  'conflict.infeasible': 'допустимых состояний нет; уберите одно из условий',
  'conflict.noParties': 'участников нет',
  'conflict.mostParties': 'участников {count}, а рассматривается не больше {most}',
  'conflict.partyTwice': 'имя {name} носят два участника',
  'conflict.noMoves': 'у участника {name} нет своих ходов, и его предпочтения ничего не решают; уберите его',
  'conflict.unknownParty': 'участника {name} нет{hint}',
  'conflict.nowhere': 'утверждение {name} не выполняется ни в одной достижимой позиции',
  'conflict.contradicts': 'утверждение {name} противоположно утверждению {other}, которое стоит выше и уже всё решает',
  'conflict.statementTwice': 'обозначение {name} носят два утверждения',
  'conflict.rankedState': 'в порядке названо {state}, а такого допустимого состояния нет; нужны числа от 1 до {most}',
  'conflict.rankedTwice': 'порядок противоречит себе: состояние {state} стоит в нём дважды',
  'conflict.rankedMissing': 'в порядке нет состояния {state}',
};
