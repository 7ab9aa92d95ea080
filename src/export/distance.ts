import type { DistanceTable, DistanceWords } from '../draw/index.ts';
import { type distanceWords, shortDay, type Voice } from '../messages/index.ts';
import { toCsv } from './csv.ts';

type DistanceVoice = Voice<typeof distanceWords>;

const DAY = 86_400_000;
const units = [
  ['span.years', 730, 365.25],
  ['span.months', 60, 30.44],
  ['span.weeks', 14, 7],
  ['span.days', 1, 1],
] as const;

/** What a plot of distances says, in the reader's language. */
export const distanceWordsOf = ({ say, language }: DistanceVoice): DistanceWords => ({
  day: (day) => shortDay(day, language),
  span: (from, to) => {
    const days = (Date.parse(to) - Date.parse(from)) / DAY;
    const [key, , length] = units.find(([, least]) => days >= least) ?? ['span.days', 0, 1];
    return say(key, { count: Math.round(days / length) });
  },
  away: (moves) =>
    moves === null ? say('away.closed') : moves === 0 ? say('away.reached') : say('away.moves', { count: moves }),
  others: say('others'),
  note: say('note'),
});

/** The numbers of a plot of distances as CSV: a row a day of each course, a column an outcome; empty where it is closed. */
export const distanceToCsv = ({ heads, rows }: DistanceTable): string =>
  toCsv([
    ['course', 'day', 'start', ...heads.map(({ name }) => name)],
    ...rows.map(({ course, day, start, moves }) => [course, day, String(start), ...moves.map((one) => one ?? '')]),
  ]);

/** The numbers of a plot of distances as a table in Markdown, with its note below. */
export function distanceToMarkdown(table: DistanceTable, voice: DistanceVoice): string {
  const { say } = voice;
  const words = distanceWordsOf(voice);
  const several = new Set(table.rows.map(({ course }) => course)).size > 1;
  const row = (cells: readonly string[]): string => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  const heads = [
    ...(several ? [say('table.course')] : []),
    say('table.day'),
    ...table.heads.map(({ issue, name }) => (issue === '' ? name : `${issue}: ${name}`)),
  ];
  const body = table.rows.map(({ course, day, start, moves }) =>
    row([
      ...(several ? [course] : []),
      start ? say('table.start', { day: words.day(day) }) : words.day(day),
      ...moves.map(words.away),
    ]),
  );
  return [row(heads), row(heads.map(() => '---')), ...body, '', say('note'), ''].join('\n');
}
