import type { Comparison, Row, Turned } from '../../index.ts';

/** What becomes of a step in the other course. */
export type RowKind = 'same' | 'struck' | 'new' | 'falls' | 'rises' | 'moved' | 'altered' | 'differs';

/** The kind of a row of two courses set side by side by event. */
export function kindOf({ base, other, regions }: Row, align: 'event' | 'day', comparison: Comparison): RowKind {
  if (align === 'day') return regions.length > 0 ? 'differs' : 'same';
  if (other === undefined) return 'struck';
  if (base === undefined) return 'new';
  if (other.refused && !base.refused) return 'falls';
  if (base.refused && !other.refused) return 'rises';
  if (base.date !== other.date) return 'moved';
  return comparison.altered.some((one) => one.other === other) ? 'altered' : 'same';
}

/** What stands against a step that falls, if it does. */
export function fallOf(comparison: Comparison, row: Row): Turned | undefined {
  return comparison.fallen.find((one) => one.other === row.other && row.other !== undefined);
}

/** What can no longer happen by one of the changes, alone or with others. */
export const fallenWith = (comparison: Comparison, change: number): readonly Turned[] =>
  comparison.fallen.filter(({ causes }) => causes.some((set) => set.includes(change)));

/** The place of the change that struck out, moved or brought in a step; below 0 where none did. */
export const changeAt = ({ edits }: Comparison, id: string): number =>
  edits.findIndex((edit) => {
    if (edit.kind === 'drop' || edit.kind === 'move') return edit.event === id;
    if (edit.kind === 'replace') return edit.by.id === id;
    return (edit.kind === 'insert' || edit.kind === 'append') && edit.event.id === id;
  });

/** Where both courses stand after a row. */
export function standingAt(comparison: Comparison, rows: readonly Row[], at: number) {
  const seen = rows.slice(0, at + 1);
  const start = (run: Comparison['base']) => run.prelude[0]?.before ?? run.frames[0]?.after ?? run.positions;
  return {
    base: seen.findLast((row) => row.base !== undefined)?.base?.after ?? start(comparison.base),
    other: seen.findLast((row) => row.other !== undefined)?.other?.after ?? start(comparison.other),
  };
}
