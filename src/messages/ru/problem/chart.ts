import type { chartProblems } from '../../en/problem/chart.ts';
import type { Translation } from '../../message.ts';

/** What of a chart states alone cannot say, and what is wrong with a chart in JSON, in Russian. */
export const chartProblemsRu: Translation<typeof chartProblems> = {
  'chart.freeable': '{problem}, или разрешите считать это свободным (--free)',
  'chart.after': 'after не поддерживается; отправьте событие с датой из календаря',
  'chart.invoke': 'invoke не поддерживается; пусть ответ актора будет событием схемы',
  'chart.ownEvent': 'собственное событие XState не поддерживается; возьмите событие схемы',
  'chart.action': 'действие {kind} не поддерживается; пусть само событие меняет положение областей',
  'chart.actionOfCode':
    'действие в виде кода не поддерживается: оно может отправить событие собственной схеме; назовите его и оставьте без кода',
  'chart.actionWithCode':
    'действие «{name}» задано кодом и не поддерживается: оно может отправить событие собственной схеме; оставьте его без кода',
  'chart.guardOfCode':
    'условие задано кодом; соберите его из stateIn, and, or, not, а то, что оно читает, держите областью',
  'chart.guardWithCode':
    'условие «{name}» задано кодом; соберите его из stateIn, and, or, not, а то, что оно читает, держите областью',
  'chart.guardMissing': 'условие «{name}» не определено; соберите его из stateIn, and, or, not',
  'chart.guardLoop': 'условие «{name}» ссылается само на себя',
  'chart.noState': 'stateIn({name}) не называет ни одного состояния схемы',
  'chart.stateInForm': 'stateIn принимает имя состояния или объект из имён',
  'chart.targets': 'цели {one} и {other} одновременно не поддерживаются; укажите по одному состоянию на область',
  'chart.historyFirst': 'начинать с состояния истории нельзя; начните с обычного состояния',
  'chart.historyOutside':
    'состояние истории, которое сначала ведёт за пределы своего состояния, не поддерживается; ведите внутрь',
  'chart.historyInside':
    'переход изнутри {parent} в его состояние истории, пока истории нет, не поддерживается; задайте состоянию истории цель',
  'chart.otherMachine': 'цель в другой машине не поддерживается',
  'chart.twins': 'так называются две области; переименуйте состояние',
  'chart.endless': 'переходы без события продолжаются без конца{from}; пусть их остановит событие или условие',
  'chart.from': ', начиная с положения: {position}',
  'chart.rivals':
    'этот переход и {other} покидают одни и те же состояния и не требуют события; какой из них выполнится, зависит от того, куда вошли раньше, поэтому сделайте их условия несовместимыми',
  'chart.tooFree':
    'одно событие здесь зависит от свободных условий, и их {count} при наибольшем числе {most}; задайте часть из них состояниями',
  'chart.machine': 'ожидался объект: описание машины XState',
  'chart.guards': 'ожидались условия по именам',
  'chart.guard': 'ожидалось условие: имя или одно из {names}',
  'chart.oneGuard': 'ожидалось условие с одним ключом из {names}',
  'chart.guardList': 'под «{key}» ожидался список условий',
  'chart.stateValue': 'под «stateIn» ожидалось значение состояния',
  'chart.arrow': 'ожидалась цель или переход',
  'chart.arrows': 'ожидались переходы по событиям',
  'chart.actor': 'ожидался актор',
  'chart.states': 'ожидались состояния по именам',
  'chart.state': 'ожидалось состояние',
  'chart.keyOfState': 'у состояния нет ключа «{key}»{hint}',
  'chart.keyOfArrow': 'у перехода нет ключа «{key}»{hint}',
  'chart.keyOfActor': 'у актора нет ключа «{key}»{hint}',
  'chart.cond': '«cond» с версии XState 5 называется «guard»; напишите так',
  'chart.internal': '«internal» с версии XState 5 нет: переход внутренний, если у него нет "reenter": true',
  'chart.in': '«in» с версии XState 5 нет; напишите "guard": {form}',
  'chart.guardUnknown':
    'условие «{name}» не определено под «guards»{hint}; условие, известное только по имени, можно считать свободным (--free)',
  'chart.refused': 'XState не принимает схему: {why}',
};
