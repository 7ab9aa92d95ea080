import { type DrawWords, drawWords } from '../messages/index.ts';
import type { Positions } from '../model/index.ts';
import { headingOf } from './heading.ts';
import type { Layout } from './layout.ts';
import { element, textAt } from './markup.ts';
import { textWidth, wrap } from './measure.ts';
import { documentOf, type PictureOptions } from './svg.ts';

/** One question in a table and where it stands. The question is empty where the issue's name says it. */
export interface TableEntry {
  readonly region: string;
  readonly question: string;
  readonly state: string;
  /** Where it stood before, where that is another place. */
  readonly before: string | undefined;
}

/** The positions of both sides on every issue: a row an issue, a column a side and one for the rest. */
export interface PositionsTable {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly issue: string;
    readonly cells: readonly (readonly TableEntry[])[];
  }[];
  readonly words: DrawWords;
}

export interface TableTask {
  readonly positions: Positions;
  /** The positions that changes are counted from; without them none is marked. */
  readonly since?: Positions;
  readonly issues: readonly { readonly id: string; readonly name: string }[];
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  /** The headings of the first and the last column. */
  readonly issue?: string;
  readonly shared?: string;
  readonly words?: DrawWords;
}

/** Reads the table of positions out of a layout, which knows each region's words and whose it is. */
export function tableOf(layout: Layout, task: TableTask): PositionsTable {
  const owners = [...task.sides.map((side) => side.id), ''];
  const rows = task.issues.flatMap((issue) => {
    const page = Object.hasOwn(layout.pages, issue.id) ? layout.pages[issue.id] : undefined;
    if (page === undefined) return [];
    const places = page.lanes.flatMap((lane) => lane.places);
    const cells = owners.map((owner) =>
      places
        .filter((place) => layout.regions[place.region]?.owner === owner)
        .map((place) => entryOf(layout, task, place.region, place.title)),
    );
    return [{ id: issue.id, issue: issue.name, cells }];
  });
  const heads = [task.issue ?? 'Issue', ...task.sides.map((side) => side.name), task.shared ?? 'Both and others'];
  return { heads, rows, words: task.words ?? drawWords };
}

function entryOf(layout: Layout, task: TableTask, name: string, question: string): TableEntry {
  const region = layout.regions[name];
  const wordsOf = (state: string | undefined): string =>
    region?.states.find((one) => one.name === state)?.lines.join(' ') ?? state ?? '';
  const [state, before] = [task.positions[name], task.since?.[name]];
  const changed = before !== undefined && before !== state;
  return { region: name, question, state: wordsOf(state), before: changed ? wordsOf(before) : undefined };
}

interface Line {
  readonly text: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
}

interface Cell {
  readonly lines: readonly Line[];
  readonly h: number;
}

const columns = [150, 290, 330] as const;
const pad = 10;
const line = 16;
const margin = 20;

/** The table of positions as an SVG document. What changed bears a sign and the earlier place in words. */
export function tableSvgOf(table: PositionsTable, options: PictureOptions): string {
  const widths = table.heads.map((_, at) =>
    at === 0 ? columns[0] : at === table.heads.length - 1 ? columns[2] : columns[1],
  );
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, one) => sum + one, margin));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const parts: string[] = [];
  let y = margin;
  if (!options.plain) {
    const heading = headingOf(options, width, { x: margin, y });
    parts.push(heading.markup);
    y += heading.h + 18;
  }
  table.heads.forEach((text, at) => {
    parts.push(textAt({ text, x: (lefts[at] ?? 0) + pad, y: y + 18 }, 'dm-head'));
  });
  y += 28;
  for (const row of table.rows) {
    parts.push(element('path', { class: 'dm-rule', d: `M${margin} ${y}h${width}` }));
    const room = (at: number): number => (widths[at] ?? 0) - 2 * pad;
    const cells = [
      nameCell(row.issue, room(0)),
      ...row.cells.map((cell, at) => entryCell(cell, room(at + 1), table.words)),
    ];
    for (const [at, cell] of cells.entries()) {
      for (const one of cell.lines) {
        const place = { text: one.text, x: (lefts[at] ?? 0) + pad + one.x, y: y + 8 + one.y };
        parts.push(textAt(place, one.type));
      }
    }
    y += Math.max(...cells.map((cell) => cell.h)) + 16;
  }
  return documentOf(width + 2 * margin, y + margin, options, parts.join(''));
}

function nameCell(name: string, room: number): Cell {
  const lines = wrap(name, room, 13, 'bold').map((text, at) => ({ text, type: 'dm-issue', x: 0, y: 13 + at * line }));
  return { lines, h: lines.length * line };
}

/** Each question small, below it where it stands; what changed follows on the same line if there is room. */
function entryCell(entries: readonly TableEntry[], room: number, words: DrawWords): Cell {
  const lines: Line[] = [];
  let y = 0;
  const put = (text: string, type: string, x: number): void => {
    lines.push({ text, type, x, y: y + 12 });
  };
  for (const entry of entries) {
    for (const text of entry.question === '' ? [] : wrap(entry.question, room, 11)) {
      put(text, 'dm-note', 0);
      y += 14;
    }
    const state = wrap(entry.state, room, 13, 'bold');
    for (const [at, text] of state.entries()) {
      if (at > 0) y += line;
      put(text, 'dm-stand', 0);
    }
    if (entry.before !== undefined) {
      const text = `▲ ${words.changed} ${entry.before}`;
      const after = textWidth(state.at(-1) ?? '', 13, 'bold') + 10;
      const beside = after + textWidth(text, 11, 'bold') <= room;
      for (const [at, part] of (beside ? [text] : wrap(text, room, 11, 'bold')).entries()) {
        if (!beside || at > 0) y += line;
        put(part, 'dm-changed', beside ? after : 0);
      }
    }
    y += line + 8;
  }
  return { lines, h: Math.max(0, y - 8) };
}
