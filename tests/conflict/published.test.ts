import { describe, expect, test } from 'vitest';
import {
  arcsOf,
  type Concept,
  coalitionImprovements,
  explicitStability,
  type GraphModel,
  graphOfOptions,
  type OptionForm,
  ranksByOrder,
  statesWith,
} from '../../src/conflict/index.ts';

/** Conflicts that were published with their answers, written from their descriptions; states are counted from 1. */
interface Described {
  readonly states: number;
  readonly parties: Readonly<
    Record<string, { readonly moves: readonly (readonly [number, number])[]; readonly order: readonly number[] }>
  >;
}

const modelOf = ({ states, parties }: Described): GraphModel => ({
  states,
  parties: Object.entries(parties).map(([id, { moves, order }]) => ({
    id,
    arcs: arcsOf(
      states,
      moves.map(([from, to]) => [from - 1, to - 1] as const),
    ),
    rank: ranksByOrder(
      states,
      order.map((state) => [state - 1]),
    ),
  })),
});

const equilibriaOf = (model: GraphModel): Readonly<Record<Concept, readonly number[]>> => {
  const { equilibria } = explicitStability(model);
  const of = (concept: Concept): readonly number[] => statesWith(equilibria, concept).map((state) => state + 1);
  return { nash: of('nash'), gmr: of('gmr'), smr: of('smr'), seq: of('seq'), sseq: of('sseq') };
};

const both = (...pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
  pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);

/** Two parties with two choices each: states 1 and 2 differ in the second one's choice, 1 and 3 in the first one's. */
const twoByTwo = (first: readonly number[], second: readonly number[]): Described => ({
  states: 4,
  parties: {
    first: { moves: both([1, 3], [2, 4]), order: first },
    second: { moves: both([1, 2], [3, 4]), order: second },
  },
});

describe('published conflicts', () => {
  test("Prisoner's Dilemma: defection by every concept, cooperation by those that look further (Fang et al. 1993)", () => {
    // 1: both cooperate, 2: the second defects, 3: the first defects, 4: both defect.
    const found = equilibriaOf(modelOf(twoByTwo([3, 1, 4, 2], [2, 1, 4, 3])));
    expect(found).toEqual({ nash: [4], gmr: [1, 4], smr: [1, 4], seq: [1, 4], sseq: [1, 4] });
  });

  test('Chicken: one gives way, or both by GMR and SMR alone (Fang et al. 1993)', () => {
    // 1: both swerve, 2: the first alone, 3: the second alone, 4: nobody.
    const found = equilibriaOf(modelOf(twoByTwo([3, 1, 2, 4], [2, 1, 3, 4])));
    expect(found).toEqual({ nash: [2, 3], gmr: [1, 2, 3], smr: [1, 2, 3], seq: [2, 3], sseq: [2, 3] });
  });

  test('sustainable development: proactive and sustainable by all, reactive and sustainable by GMR and SMR (Hipel 2001)', () => {
    // The agency is proactive in 1 and 2, the developers act sustainably in 1 and 3.
    const found = equilibriaOf(modelOf(twoByTwo([1, 3, 2, 4], [3, 1, 4, 2])));
    expect(found).toEqual({ nash: [1], gmr: [1, 3], smr: [1, 3], seq: [1], sseq: [1] });
  });
});

/**
 * Elmira, Ontario (Kilgour, Hipel, Fang, Peng 2001): the ministry may modify its control order (2, 4, 6, 8), Uniroyal may
 * delay (1, 2, 5, 6), accept (3, 4, 7, 8) or abandon its plant (9), the local government may insist (5 to 8). Neither
 * modifying, nor accepting, nor abandoning can be taken back.
 */
const elmira = (uniroyal: readonly number[]): Described => ({
  states: 9,
  parties: {
    ministry: {
      moves: [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
      order: [7, 3, 4, 8, 5, 1, 2, 6, 9],
    },
    uniroyal: {
      moves: [
        ...([1, 2, 5, 6] as const).map((state) => [state, state + 2] as const),
        ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((state) => [state, 9] as const),
      ],
      order: uniroyal,
    },
    localGovernment: { moves: both([1, 5], [2, 6], [3, 7], [4, 8]), order: [7, 3, 5, 1, 8, 6, 4, 2, 9] },
  },
});

describe('the Elmira conflict', () => {
  test.each([
    ['as published', [1, 4, 8, 5, 9, 3, 7, 2, 6]],
    ['as another file has it', [1, 4, 8, 5, 9, 2, 3, 7, 6]],
  ])(
    'has 5, 8 and 9 for equilibria, and 1 and 4 by GMR and SMR alone, with the ranking of Uniroyal %s',
    (_, uniroyal) => {
      const found = equilibriaOf(modelOf(elmira(uniroyal)));
      expect(found.nash).toEqual([5, 8, 9]);
      expect(found.seq).toEqual([5, 8, 9]);
      expect(found.sseq).toEqual([5, 8, 9]);
      expect(found.gmr).toEqual([1, 4, 5, 8, 9]);
      expect(found.smr).toEqual([1, 4, 5, 8, 9]);
    },
  );

  test('is left from 5 to 8 by the ministry and Uniroyal together, which is what happened, and from 8 and 9 by nobody', () => {
    const model = modelOf(elmira([1, 4, 8, 5, 9, 3, 7, 2, 6]));
    const from = (state: number) =>
      coalitionImprovements(model, state - 1).map(({ members, to }) => ({
        members: members.map((member) => model.parties[member]?.id),
        to: to.map((one) => one + 1),
      }));
    expect(from(5)).toEqual([{ members: ['ministry', 'uniroyal'], to: [8] }]);
    expect(from(8)).toEqual([]);
    expect(from(9)).toEqual([]);
  });
});

/**
 * The Cuban missile crisis (Fraser and Hipel 1984): the United States may strike from the air or blockade, the Soviet Union
 * may withdraw its missiles or escalate, not both. States are decimals: strike 1, blockade 2, withdraw 4, escalate 8.
 */
const cuba = (strike: 'both' | 'fwd'): OptionForm => ({
  options: [
    { name: 'air strike', direction: strike },
    { name: 'blockade', direction: 'both' },
    { name: 'withdraw', direction: 'both' },
    { name: 'escalate', direction: 'both' },
  ],
  infeasible: [
    [
      [
        { option: 2, taken: true },
        { option: 3, taken: true },
      ],
    ],
  ],
  // The twelve feasible decimals are 0 to 11, so that a decimal's number is one more.
  parties: [
    {
      name: 'US',
      options: [0, 1],
      statements: [],
      ranking: [4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8].map((at) => [at + 1]),
    },
    {
      name: 'USSR',
      options: [2, 3],
      statements: [],
      ranking: [0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8].map((at) => [at + 1]),
    },
  ],
});

describe('the Cuban missile crisis', () => {
  const decimals = (form: OptionForm, concept: Concept): readonly number[] => {
    const { decimals: states, model } = graphOfOptions(form);
    return statesWith(explicitStability(model).equilibria, concept).map((state) => states[state] ?? -1);
  };

  test('has withdrawal, with and without the blockade, for its sequential equilibria and no Nash equilibrium', () => {
    expect(decimals(cuba('both'), 'seq')).toEqual([4, 6]);
    expect(decimals(cuba('both'), 'nash')).toEqual([]);
  });

  test('has one equilibrium more where an air strike cannot be taken back, as the file of GMCR+ has it', () => {
    expect(decimals(cuba('fwd'), 'seq')).toEqual([4, 5, 6]);
  });
});
