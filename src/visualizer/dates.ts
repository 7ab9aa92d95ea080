import { inRunningText } from '../messages/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

function format(language: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(language), { ...styles[style], timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** Day before month in English too, as the sources' city writes it. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

const said = new Map<string, string>();

/** An ISO day, month or year as a person reads it. */
export function sayDay(day: string, language: string, style: 'long' | 'short' = 'long'): string {
  const key = `${language} ${style} ${day}`;
  const known = said.get(key) ?? inForm(day, language, style);
  said.set(key, known);
  return known;
}

function inForm(day: string, language: string, style: 'long' | 'short'): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    const date = format(language, style).format(new Date(`${day}T00:00:00Z`));
    return style === 'long' ? inRunningText(date) : date;
  }
  if (/^\d{4}-\d{2}$/.test(day))
    return inRunningText(format(language, 'month').format(new Date(`${day}-01T00:00:00Z`)));
  return day;
}

/** An ISO day or interval; `..` is an open end, for which the words are given. */
export function sayInterval(text: string, language: string, open: string): string {
  return text
    .split('/')
    .map((part) => (part === '..' ? open : sayDay(part, language)))
    .join(' – ');
}
