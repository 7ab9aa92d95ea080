import type { editProblems } from '../../en/problem/edit.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with a what-if whose form is right, or with a change in a link, in Russian. */
export const editProblemsRu: Translation<typeof editProblems> = {
  'edit.at': 'изменение {number} ({kind})',
  'edit.expectation': 'ожидание {number}',
  'edit.drop': 'вычеркнуть',
  'edit.insert': 'вставить',
  'edit.replace': 'заменить',
  'edit.move': 'перенести',
  'edit.append': 'добавить в конце',
  'edit.cut': 'оборвать',
  'edit.deadline': 'дата',
  'edit.horizon': 'последний день',
  'edit.takenOut': '«{name}» уже убрано (это делает {other}); оставьте одно из двух',
  'edit.movedAlready': '«{name}» уже перенесено (это делает {other}); оставьте одно из двух',
  'edit.moved': '«{name}» уже перенесено (это делает {other}); оставьте одно из двух',
  'edit.deadlineSet': 'дата «{name}» уже назначена (это делает {other}); оставьте одно из двух',
  'edit.horizonSet': 'последний день уже задан (это делает {other}); оставьте одно из двух',
  'edit.calendarEnd': 'календарь не может кончиться {day}, раньше чем «{name}» {date}',
  'edit.beforeStart': '«{name}» раньше начала; вместо этого уберите всё (null)',
  'edit.thereAlready': 'событие «{name}» уже есть; дайте новому другое имя',
  'edit.after': '«{name}» датировано {day}, но стояло бы после «{other}» {date}; дни назад не идут',
  'edit.before': '«{name}» датировано {day}, но стояло бы перед «{other}» {date}; дни назад не идут',
  'edit.circle': 'основы замкнулись в круг: {names}; пусть одна из них опирается на сценарий',
  'edit.otherCase': 'это составлено для модели «{name}», а здесь «{own}»',
  'edit.deep': 'основы вписаны одна в другую глубже {most} раз',
  'edit.because':
    "каждое изменение говорит, почему оно возможно; последней частью нужно { because: 'предложение', facts: ['имена фактов'] }",
  'edit.noStep': 'у «что, если» нет шага «{name}»{hint}',
  'edit.read': '«{text}»: {problem}',
  'edit.noEvent': 'событие не названо',
  'edit.noDay': 'день не назван',
  'edit.noCode': 'хода с кодом «{code}» в этой модели нет',
  'edit.noDate': 'даты «{name}» нет',
  'edit.none': 'это не изменение',
};
