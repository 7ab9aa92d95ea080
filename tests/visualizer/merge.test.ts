import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { merge, mergeOne } from '../../src/doors/inside.ts';

interface Thing {
  readonly id: string;
  readonly is: number;
}
const things = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), is: fc.nat({ max: 2 }) }), {
  selector: ({ id }) => id,
});
const named = ({ id }: Thing): string => id;
const thing = (id: string, is: number): Thing => ({ id, is });
const sorted = (list: readonly Thing[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('what two tabs did to one list', () => {
  property.prop([things, things, things])('is one list, in which each name stands once', (base, newer, older) => {
    const { all, gaveWay } = merge({ base, newer, older }, named);
    expect(new Set(all.map(named)).size).toBe(all.length);
    const known = new Set([...newer, ...older].map(named));
    for (const one of [...all, ...gaveWay]) expect(known).toContain(one.id);
  });

  property.prop([things, things, things])('loses nothing that either has made', (base, newer, older) => {
    const { all, gaveWay } = merge({ base, newer, older }, named);
    const before = new Set(base.map((one) => JSON.stringify(one)));
    for (const one of [...newer, ...older])
      if (!before.has(JSON.stringify(one))) expect([...all, ...gaveWay]).toContainEqual(one);
  });

  property.prop([things, things])('is what the one did where the other did nothing', (base, other) => {
    expect(merge({ base, newer: other, older: base }, named)).toEqual({ all: other, gaveWay: [] });
    const { all, gaveWay } = merge({ base, newer: base, older: other }, named);
    expect([sorted(all), gaveWay]).toEqual([sorted(other), []]);
  });

  test('has the newer of what both changed, and says which gave way', () => {
    const lists = { base: [thing('a', 0)], newer: [thing('a', 1)], older: [thing('a', 2), thing('b', 0)] };
    expect(merge(lists, named)).toEqual({ all: [thing('a', 1), thing('b', 0)], gaveWay: [thing('a', 2)] });
    expect([mergeOne(true, true, false), mergeOne(true, false, true)]).toEqual([false, false]);
  });
});
