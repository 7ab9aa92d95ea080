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

/** Rows as CSV by RFC 4180: lines end in CRLF, fields with a comma, a quote or a line end stand in quotes. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number): string =>
    /[",\r\n]/u.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
