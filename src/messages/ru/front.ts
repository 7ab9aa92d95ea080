import type { frontWords } from '../en/front.ts';
import type { Translation } from '../message.ts';

/** The words of the front door in Russian. */
export const frontWordsRu: Translation<typeof frontWords> = {
  doors: 'Три входа',
  'door.watch': 'Посмотреть переговоры',
  'door.watchAbout': {
    one: 'Минута: {count} эпизод.',
    few: 'Минута: {count} эпизода.',
    many: 'Минута: {count} эпизодов.',
    other: 'Минута: {count} эпизода.',
  },
  'door.ask': 'Спросить «что, если»',
  'door.askAbout': 'Измените один ход и посмотрите, что отпадёт вместе с ним.',
  'door.teach': 'Провести занятие',
  'door.teachAbout': 'Уроки, на которых класс сначала предполагает, а потом видит.',
  sides: 'За столом: {sides}.',
  courses: 'Что можно открыть',
  'picture.title': 'Сколько ходов до договорённости',
  'picture.table': 'То же в числах',
  'picture.terms': 'Слова на рисунке:',
  'picture.label': '{title}: {course}. То же в числах — в таблице ниже.',
  'minute.title': 'Переговоры за минуту',
  'minute.of': 'эпизод {at} из {of}',
  'minute.moves': 'Что меняется',
  'minute.back': 'К предыдущему эпизоду',
  'minute.on': 'К следующему эпизоду',
  'minute.play': 'Продолжить показ',
  'minute.pause': 'Остановить показ',
  'minute.leave': 'Вернуться в начало',
  'minute.open': 'Открыть этот шаг',
  'minute.keys': 'Пробел останавливает и продолжает, стрелки листают, Escape возвращает в начало.',
};
