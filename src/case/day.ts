const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Whether the text is a day of the calendar that exists, as ISO 8601 writes it. */
export function isDay(text: string): boolean {
  const [, year, month, date] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const made = new Date(Date.UTC(2000, month - 1, date));
  made.setUTCFullYear(year, month - 1, date);
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

/** Whether the text is a reported date: a day, a month, a year, or `from/to` of these with `..` for an open end. */
export function isReported(text: string): boolean {
  const ends = text.split('/');
  const known = (end: string): boolean => isDay(end) || MONTH_OR_YEAR.test(end);
  if (ends.length === 1) return known(text);
  return ends.length === 2 && ends.some(known) && ends.every((end) => end === '..' || known(end));
}
