import type { Reading, Statement } from '../../case/index.ts';

/** A change of what one party wants: a statement dropped, turned into its contrary, or put above the one before it. */
export interface Change {
  readonly kind: 'drop' | 'turn' | 'raise';
  readonly party: string;
  readonly statement: Statement;
  /** With `raise`: the statement that it is put above. */
  readonly over?: Statement | undefined;
}

/** Every change of one statement in a reading. */
export function changesOf(reading: Reading): readonly Change[] {
  return Object.entries(reading.parties).flatMap(([party, own]) =>
    own.flatMap((statement, place): readonly Change[] => [
      { kind: 'drop', party, statement },
      { kind: 'turn', party, statement },
      ...(place === 0 ? [] : [{ kind: 'raise' as const, party, statement, over: own[place - 1] }]),
    ]),
  );
}

/** The reading with a change made. */
export function withChange(reading: Reading, { kind, party, statement, over }: Change): Reading {
  const own = reading.parties[party] ?? [];
  const changed =
    kind === 'drop'
      ? own.filter((one) => one.id !== statement.id)
      : kind === 'turn'
        ? own.map((one) => (one.id === statement.id ? { ...one, formula: { not: one.formula } } : one))
        : own.flatMap((one) => (one.id === over?.id ? [statement, one] : one.id === statement.id ? [] : [one]));
  return { ...reading, parties: { ...reading.parties, [party]: changed } };
}
