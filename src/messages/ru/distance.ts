import type { distanceWords } from '../en/distance.ts';
import type { Translation } from '../message.ts';

/** The words of the plot of distances in Russian. */
export const distanceWordsRu: Translation<typeof distanceWords> = {
  title: 'Расстояние до согласия: {title}',
  desc: '{course}. По каждому вопросу — наименьшее число ходов, которых ещё недостаёт до договорённости, шаг за шагом.',
  note: 'Высота линии — наименьшее число ходов от позиций этого дня до исхода, кто бы их ни делал; наступившая дата считается за ход. Это число ходов, а не вероятность: по короткому пути, может быть, никто бы не пошёл. Дни с событиями показаны широко, время между ними сжато.',
  others: 'Другие участники и даты',
  'away.reached': 'достигнуто',
  'away.closed': 'закрыто окончательно',
  'away.moves': { one: '{count} ход', few: '{count} хода', many: '{count} ходов', other: '{count} хода' },
  'span.days': { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дня' },
  'span.weeks': { one: '{count} неделя', few: '{count} недели', many: '{count} недель', other: '{count} недели' },
  'span.months': { one: '{count} месяц', few: '{count} месяца', many: '{count} месяцев', other: '{count} месяца' },
  'span.years': { one: '{count} год', few: '{count} года', many: '{count} лет', other: '{count} года' },
  'table.course': 'ход событий',
  'table.day': 'после',
  'table.start': 'начало, {day}',
};
