import { cellsToMarkdown, type TextLayout, toCsv, wrap } from '../doors/export.ts';
import type { Format } from './format.ts';
import { sayIn } from './words.ts';

/** Says the words of the commands about conflicts. */
export const sayConflict = sayIn('conflict');

/** A part of an answer about a conflict: paragraphs, a list, or a table whose first row is its head. */
export interface Part {
  readonly heading: string;
  readonly items?: readonly string[] | undefined;
  readonly list?: boolean | undefined;
  readonly table?: readonly (readonly string[])[] | undefined;
}

/** An answer about a conflict in every form: for people, as data, and as rows. */
export interface ConflictAnswer {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly json: object;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The answer in a format. */
export function written({ title, parts, json, rows }: ConflictAnswer, format: Format, layout: TextLayout): string {
  if (format === 'json') return `${JSON.stringify(json, undefined, 2)}\n`;
  if (format === 'csv') return toCsv(rows);
  if (format === 'markdown')
    return [`# ${title}`, ...parts.map((part) => `## ${part.heading}\n\n${markdownOf(part)}`)]
      .join('\n\n')
      .concat('\n');
  const lines = parts.flatMap((part) => ['', ...linesOf(part, layout)]);
  return [...wrap(title, layout.width).map((line) => layout.paint('title', line)), ...lines, ''].join('\n');
}

function markdownOf({ items = [], list = false, table }: Part): string {
  const texts = list ? [items.map((item) => `- ${item}`).join('\n')] : items;
  return [...(table === undefined ? [] : [cellsToMarkdown(table).trimEnd()]), ...texts]
    .filter((text) => text !== '')
    .join('\n\n');
}

function linesOf({ heading, items = [], list = false, table }: Part, { width, paint }: TextLayout): readonly string[] {
  const told = items.flatMap((item) =>
    wrap(item, width - 4).map((line, index) => (list ? `${index === 0 ? '  - ' : '    '}${line}` : `  ${line}`)),
  );
  return [paint('heading', heading), ...(table === undefined ? [] : tableLines(table)), ...told];
}

/** A table with its first column to the left and the others to the right. */
function tableLines(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table.map((row) =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  );
}
