import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { concepts } from '../../src/conflict/concepts.ts';
import { arcsOf, type GraphModel } from '../../src/conflict/explicit/graph-model.ts';
import { ranksByOrder, ranksByStatements } from '../../src/conflict/explicit/ranks.ts';
import { bitOf, explicitStability } from '../../src/conflict/explicit/stability.ts';
import { generatedConflict } from './generated-conflict.ts';
import { type PlainParty, plainStable } from './reference.ts';

const modelOf = (states: number, parties: readonly PlainParty[]): GraphModel => ({
  states,
  parties: parties.map(({ moves, worth }, index) => ({
    id: `p${index}`,
    arcs: arcsOf(states, moves),
    rank: Int32Array.from(worth),
  })),
});

describe('the explicit engine', () => {
  test.prop([generatedConflict], { numRuns: 400 })(
    'agrees with the definitions in every concept',
    ({ states, parties }) => {
      const { stable, equilibria } = explicitStability(modelOf(states, parties));
      for (const concept of concepts) {
        const plain = parties.map((_, number) =>
          Array.from({ length: states }, (_state, state) => plainStable(states, parties, number, state, concept)),
        );
        const found = stable.map((bits) => Array.from(bits, (one) => (one & bitOf(concept)) !== 0));
        expect(found, concept).toEqual(plain);
        expect(Array.from(equilibria, (one) => (one & bitOf(concept)) !== 0)).toEqual(
          Array.from({ length: states }, (_, state) => plain.every((party) => party[state])),
        );
      }
    },
  );

  test.prop([generatedConflict])('keeps the known order of the concepts', ({ states, parties }) => {
    const implies = [
      ['nash', 'sseq'],
      ['sseq', 'seq'],
      ['seq', 'gmr'],
      ['sseq', 'smr'],
      ['smr', 'gmr'],
    ] as const;
    for (const bits of explicitStability(modelOf(states, parties)).stable)
      for (const one of bits)
        for (const [stronger, weaker] of implies)
          expect((one & bitOf(stronger)) !== 0 && (one & bitOf(weaker)) === 0).toBe(false);
  });
});

describe('ranks', () => {
  test.prop([fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { maxLength: 6 })])(
    'order states as the sum of 2^(k-j) does',
    (statements) => {
      const rank = ranksByStatements(
        6,
        statements.map((row) => (state) => row[state] === true),
      );
      const score = (state: number): number =>
        statements.reduce((sum, row, at) => sum + (row[state] === true ? 2 ** (statements.length - at - 1) : 0), 0);
      for (let a = 0; a < 6; a++)
        for (let b = 0; b < 6; b++)
          expect(Math.sign((rank[a] ?? 0) - (rank[b] ?? 0))).toBe(Math.sign(score(a) - score(b)));
    },
  );

  test('keep apart what seventy statements tell apart by the last alone', () => {
    const rank = ranksByStatements(
      2,
      Array.from({ length: 70 }, (_, at) => (state: number) => at < 69 || state === 1),
    );
    expect([...rank]).toEqual([0, 1]);
  });

  test('follow a list from best to worst with ties', () => {
    expect([...ranksByOrder(4, [[2], [0, 3], [1]])]).toEqual([1, 0, 2, 1]);
  });
});
