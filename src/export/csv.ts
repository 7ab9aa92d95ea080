import type { Told } from './told.ts';

const columns = [
  'scenario',
  'index',
  'date',
  'dateBasis',
  'event',
  'type',
  'region',
  'from',
  'to',
  'evidence',
  'basis',
  'facts',
] as const;

/** A replay in long form, one row a move, by RFC 4180: facts are separated by blanks within their field. */
export function replayToCsv({ replay }: Told): string {
  const rows = replay.frames.flatMap((frame) =>
    frame.moves.map((move) => [
      replay.scenario.id,
      frame.index,
      frame.date,
      frame.cause?.dateBasis ?? '',
      frame.cause?.id ?? '',
      frame.cause?.type ?? '',
      move.region,
      move.from,
      move.to,
      move.evidence,
      move.basis,
      move.facts.join(' '),
    ]),
  );
  return toCsv([columns, ...rows]);
}

/**
 * Rows as CSV by RFC 4180: lines end in CRLF, fields with a comma, a quote or a line end stand in quotes. What a spreadsheet
 * would run as a formula is set behind an apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number): string => {
    const text = typeof value === 'number' ? String(value) : withoutFormulas(value);
    return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets take a field for a formula by its first sign, blanks and quotes aside. Which sign parts fields depends on the
 * country, so one within a text may begin a field as well.
 */
const withoutFormulas = (text: string): string =>
  text.replace(/(^|[,;|\t\r\n])([\s"']*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu, "$1$2'");

/** CSV as the file that a person opens in a spreadsheet: a byte order mark tells it that the text is Unicode. */
export const csvForSpreadsheet = (csv: string): string => `\uFEFF${csv}`;
