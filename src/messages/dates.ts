import type { Language } from './language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format({ locale }: Language, month: 'long' | 'short', parts: 1 | 2 | 3): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${parts}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  });
  formats.set(key, made);
  return made;
}

/** A day in words: "12 October 2007"; a month or a year where that is all there is. */
export function longDay(day: string, language: Language): string {
  return inForm(day, language, 'long');
}

/** A day in short words: "12 Oct 2007". */
export function shortDay(day: string, language: Language): string {
  return inForm(day, language, 'short');
}

/** A reported date in words: a day, a month, a year, or an interval; `open` says an end that is not known. */
export function reportedInWords(reported: string, language: Language, open = '…'): string {
  const [from = '', to] = reported.split('/');
  if (to === undefined) return inForm(from, language, 'long');
  const end = (text: string): string => (text === '..' ? open : inForm(text, language, 'long'));
  if (from.split('-').length !== to.split('-').length || from === '..' || to === '..')
    return `${end(from)} – ${end(to)}`;
  return inText(format(language, 'long', partsOf(from)).formatRange(dateOf(from), dateOf(to)), language);
}

const written = new Map<string, string>();

/** A date in words, remembered: a replay has few days and names them often. */
function inForm(date: string, language: Language, month: 'long' | 'short'): string {
  const key = `${language.locale} ${month} ${date}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const at = dateOf(date);
  const said = Number.isNaN(at.getTime()) ? date : format(language, month, partsOf(date)).format(at);
  const made = month === 'long' ? inText(said, language) : said;
  written.set(key, made);
  return made;
}

const inText = (date: string, { inText: [short, whole] = ['', ''] }: Language): string =>
  short === '' ? date : date.replaceAll(short, whole);

/** How much of a date is there: the year, the month too, or the day too. */
function partsOf(date: string): 1 | 2 | 3 {
  const parts = date.split('-').length;
  return parts === 1 || parts === 2 ? parts : 3;
}

function dateOf(date: string): Date {
  return new Date(`${date}${'-01'.repeat(3 - partsOf(date))}`);
}
