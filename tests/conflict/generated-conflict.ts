import fc from 'fast-check';
import type { PlainParty } from './reference.ts';

/** A small conflict in graph form, with ties in the preferences and moves that cannot be taken back. */
export const generatedConflict: fc.Arbitrary<{ readonly states: number; readonly parties: readonly PlainParty[] }> = fc
  .record({ states: fc.integer({ min: 2, max: 9 }), parties: fc.integer({ min: 1, max: 4 }) })
  .chain(({ states, parties }) =>
    fc.record({
      states: fc.constant(states),
      parties: fc.array(
        fc.record({
          moves: fc.array(fc.tuple(fc.nat({ max: states - 1 }), fc.nat({ max: states - 1 })), {
            maxLength: states * 2,
          }),
          worth: fc.array(fc.nat({ max: 4 }), { minLength: states, maxLength: states }),
        }),
        { minLength: parties, maxLength: parties },
      ),
    }),
  );
