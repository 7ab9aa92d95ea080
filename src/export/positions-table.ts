import type { Case, Party } from '../case/index.ts';
import type { Region } from '../chart/index.ts';
import { issueOf, type Positions } from '../model/index.ts';
import { columnsOf, type TextLayout } from './layout.ts';
import { inWords, labelOf, stateInWords } from './names.ts';

/** Where a region stands and who it belongs to. */
export interface PositionEntry {
  readonly region: string;
  /** What it is about, without its issue and its side; empty where nothing is left. */
  readonly aspect: string;
  readonly state: string;
  readonly moved: boolean;
}

/** The regions of one issue, by the column that they belong to: a side's, or nobody's. */
export interface PositionRow {
  readonly issue: string;
  readonly ofSides: readonly (readonly PositionEntry[])[];
  readonly others: readonly PositionEntry[];
}

/** The sides of a case, in its order: those whose positions face each other. */
export function sidesOf(talks: Pick<Case, 'parties'>): readonly Party[] {
  return talks.parties.filter((party) => party.role === 'side');
}

/** The positions as a table: a row an issue, a column a side, and one for what is of both or of others. */
export function positionRows(
  talks: Pick<Case, 'parties' | 'issues' | 'labels'>,
  regions: readonly Region[],
  positions: Positions,
  start: Positions,
): readonly PositionRow[] {
  const sides = sidesOf(talks);
  const rows = new Map<string, { issue: string; ofSides: PositionEntry[][]; others: PositionEntry[] }>();
  for (const { name, path } of regions) {
    const issue = issueOf(talks, name);
    const key = issue?.id ?? path[0] ?? name;
    const row = rows.get(key) ?? {
      issue: issue?.name ?? inWords(talks, key),
      ofSides: sides.map(() => []),
      others: [],
    };
    rows.set(key, row);
    const side = sides.findIndex((one) => path.includes(one.id));
    const own = path.filter((part, index) => part !== sides[side]?.id && !(index === 0 && part === issue?.id));
    const entry = {
      region: name,
      aspect: labelOf(talks, name) ?? own.map((part) => inWords(talks, part)).join(', '),
      state: stateInWords(talks, name, positions[name] ?? ''),
      moved: positions[name] !== start[name],
    };
    (row.ofSides[side] ?? row.others).push(entry);
  }
  return [...rows.values()];
}

/** The table of positions for a terminal; a star marks what moved since the start. */
export function positionsToText(
  rows: readonly PositionRow[],
  heads: readonly string[],
  { width, paint }: TextLayout,
): string {
  const first = Math.min(18, Math.max(10, Math.floor(width / 5)));
  const each = Math.max(14, Math.floor((width - first - 2 * heads.length) / heads.length));
  const widths = [first, ...heads.map(() => each)];
  const cell = (entries: readonly PositionEntry[]): readonly string[] =>
    entries.map(({ aspect, state, moved }) => `${aspect === '' ? '' : `${aspect}: `}${state}${moved ? ' *' : ''}`);
  const rule = '─'.repeat(widths.reduce((sum, one) => sum + one, 2 * heads.length));
  return [
    ...columnsOf([[[''], ...heads.map((head) => [head])]], widths, (_, text) => paint('heading', text)),
    ...rows.flatMap((row) => [
      paint('faint', rule),
      ...columnsOf([[[row.issue], ...row.ofSides.map(cell), cell(row.others)]], widths),
    ]),
  ].join('\n');
}
