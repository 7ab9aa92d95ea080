/** Two lists of the same things, changed apart from one that was the same. */
export interface Apart<T> {
  /** What both were before. */
  readonly base: readonly T[];
  readonly newer: readonly T[];
  readonly older: readonly T[];
}

/** The two as one, and those of the older that gave way to another of the same name. */
export interface Merged<T> {
  readonly all: readonly T[];
  readonly gaveWay: readonly T[];
}

/**
 * Brings together what two tabs did to one list, by the names of the things in it: what one of them added, changed or took
 * away is so; where both changed one thing, the newer stands. What one changed and the other took away stays.
 */
export function merge<T>({ base, newer, older }: Apart<T>, nameOf: (one: T) => string): Merged<T> {
  const gaveWay: T[] = [];
  const find = (list: readonly T[], one: T): T | undefined => list.find((other) => nameOf(other) === nameOf(one));
  const kept = newer.flatMap((one): readonly T[] => {
    const [before, other] = [find(base, one), find(older, one)];
    if (other === undefined) return before !== undefined && same(one, before) ? [] : [one];
    if (same(one, other) || (before !== undefined && same(other, before))) return [one];
    if (before !== undefined && same(one, before)) return [other];
    gaveWay.push(other);
    return [one];
  });
  const added = older.filter((one) => {
    const before = find(base, one);
    return find(newer, one) === undefined && (before === undefined || !same(one, before));
  });
  return { all: [...kept, ...added], gaveWay };
}

/** Of one setting: what the newer has made of it, or else what the older has. */
export const mergeOne = <T>(base: T, newer: T, older: T): T => (same(newer, base) ? older : newer);

/** Whether two plain values are the same, as they are kept. What is undefined in one may be absent from the other. */
export const same = (one: unknown, other: unknown): boolean => one === other || textOf(one) === textOf(other);

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
