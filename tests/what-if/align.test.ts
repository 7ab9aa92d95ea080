import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { nextDivergence, type Row } from '../../src/what-if/index.ts';

/** A frame of which nothing is read but that it is there. */
const frame = Object.freeze({}) as NonNullable<Row['base']>;

const rows = fc.array(
  fc.record({
    sides: fc.constantFrom('both', 'base', 'other'),
    regions: fc.constantFrom('', 'a', 'b'),
  }),
  { maxLength: 12 },
);

describe('the next place where two courses part', () => {
  property.prop([rows, fc.nat(12)])(
    'is a row of one side alone, or one that differs otherwise than the row before',
    (all, after) => {
      const made = all.map(
        ({ sides, regions }, at): Row => ({
          key: `${at}`,
          date: '2008-03-18',
          base: sides === 'other' ? undefined : frame,
          other: sides === 'base' ? undefined : frame,
          regions: regions === '' ? [] : [{ region: regions, before: 'x', after: 'y' }],
        }),
      );
      const parts = (at: number): boolean =>
        all[at]?.sides !== 'both' || all[at]?.regions !== (all[at - 1]?.regions ?? '');
      const expected = all.findIndex((_, at) => at > after && parts(at));
      expect(nextDivergence(made, after)).toBe(expected < 0 ? undefined : expected);
    },
  );
});
