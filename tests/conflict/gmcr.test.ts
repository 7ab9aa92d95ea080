import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  concepts,
  explicitStability,
  graphOfOptions,
  isStable,
  type OptionForm,
  readGmcr,
  writeGmcr,
} from '../../src/conflict/index.ts';
import { DemarcheError } from '../../src/model/index.ts';
import { plainStable } from './reference.ts';

const literal = (options: number) => fc.record({ option: fc.nat({ max: options - 1 }), taken: fc.boolean() });
const condition = (options: number) =>
  fc.array(fc.array(literal(options), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 });

/** A conflict in option form with up to five options, each controlled by one of the parties, and some infeasible states. */
const generatedForm: fc.Arbitrary<OptionForm> = fc.integer({ min: 2, max: 5 }).chain((options) =>
  fc
    .record({
      directions: fc.array(fc.constantFrom('both' as const, 'fwd' as const, 'back' as const), {
        minLength: options,
        maxLength: options,
      }),
      owners: fc.array(fc.nat({ max: 2 }), { minLength: options, maxLength: options }),
      statements: fc.array(fc.array(condition(options), { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      infeasible: fc.array(condition(options), { maxLength: 1 }),
    })
    .map(({ directions, owners, statements, infeasible }) => ({
      options: directions.map((direction, at) => ({ name: `o${at}`, direction })),
      parties: [...new Set(owners)].map((owner) => ({
        name: `p${owner}`,
        options: owners.flatMap((one, at) => (one === owner ? [at] : [])),
        statements: statements[owner] ?? [],
      })),
      infeasible,
    })),
);

const feasible = ({ options, infeasible }: OptionForm): readonly number[] =>
  Array.from({ length: 2 ** options.length }, (_, decimal) => decimal).filter(
    (decimal) => !infeasible.some((one) => meets(decimal, one)),
  );
const isTaken = (decimal: number, option: number): boolean => Math.floor(decimal / 2 ** option) % 2 === 1;
const meets = (decimal: number, one: OptionForm['infeasible'][number]): boolean =>
  one.some((literals) => literals.every(({ option, taken }) => isTaken(decimal, option) === taken));

describe('the option form', () => {
  test.prop([generatedForm], { numRuns: 150 })('agrees with the definitions', (form) => {
    const states = feasible(form);
    fc.pre(states.length > 0);
    const parties = form.parties.map((party) => ({
      moves: states.flatMap((before, from) =>
        states.flatMap((after, to) => {
          const changed = form.options.flatMap((_, at) => (isTaken(before, at) === isTaken(after, at) ? [] : [at]));
          const may = changed.every((at) => {
            const { direction } = form.options[at] ?? { direction: 'both' };
            return party.options.includes(at) && (direction === 'both' || isTaken(after, at) === (direction === 'fwd'));
          });
          return may ? [[from, to] as const] : [];
        }),
      ),
      worth: states.map((decimal) =>
        party.statements.reduce(
          (sum, one, at) => sum + (meets(decimal, one) ? 2 ** (party.statements.length - at) : 0),
          0,
        ),
      ),
    }));
    const { decimals, model } = graphOfOptions(form);
    expect([...decimals]).toEqual(states);
    const { stable } = explicitStability(model);
    for (const concept of concepts)
      parties.forEach((_, number) => {
        for (let state = 0; state < states.length; state++)
          expect(isStable(stable[number] ?? new Uint8Array(), concept, state)).toBe(
            plainStable(states.length, parties, number, state, concept),
          );
      });
  });

  test.prop([generatedForm])('is the same after it was written and read', (form) => {
    fc.pre(feasible(form).length > 0);
    expect(readGmcr('a.gmcr', JSON.parse(writeGmcr(form))).form).toEqual(form);
  });
});

const prisoners = {
  options: [
    { name: 'confess', permittedDirection: 'both' },
    { name: 'confess too', permittedDirection: 'both' },
  ],
  decisionMakers: [
    { name: 'one', options: [0], preferences: [[[1, 'N']], [[0, 'Y']]], preferenceVector: [2, 1, 4, 3] },
    { name: 'other', options: [1], preferences: [[[0, 'N']], [[1, 'Y']]], preferenceVector: [3, 1, 4, 2] },
  ],
  infeasibles: [],
};

describe('a .gmcr file', () => {
  test('is read by the names of older files too, and both ways of ranking agree', () => {
    const answer = (manual: boolean) => {
      const { form, decimals } = readGmcr('a.gmcr', { ...prisoners, useManualPreferenceVectors: manual });
      return explicitStability(graphOfOptions(form, decimals).model).stable;
    };
    expect(answer(true)).toEqual(answer(false));
  });

  const maker = (change: object) => ({
    ...prisoners,
    decisionMakers: [{ ...prisoners.decisionMakers[0], ...change }, prisoners.decisionMakers[1]],
    useManualPreferenceRanking: true,
  });
  test.each([
    ['conflict.file', 7],
    ['conflict.mostOptions', { ...prisoners, options: Array.from({ length: 40 }, () => prisoners.options[0]) }],
    ['conflict.noOptions', { ...prisoners, options: [] }],
    ['conflict.infeasible', { ...prisoners, infeasibles: [[[0, 'Y']], [[0, 'N']]] }],
    ['conflict.noMoves', maker({ options: [] })],
    ['conflict.rankedTwice', maker({ preferenceVector: [1, 2, 2, 3, 4] })],
    ['conflict.rankedMissing', maker({ preferenceVector: [1, 2, [3]] })],
    ['conflict.rankedState', maker({ preferenceVector: [1, 2, 3, 4, 5] })],
    ['conflict.partyTwice', maker({ name: 'other' })],
    ['conflict.optionPlace', maker({ options: [2] })],
    ['conflict.literal', maker({ preferences: [[[0, 'maybe']]] })],
    ['conflict.list', { ...prisoners, decisionMakers: {} }],
  ])('is refused where it is broken: %s', (key, value) => {
    let found: unknown;
    try {
      readGmcr('a.gmcr', value);
    } catch (error) {
      found = error instanceof DemarcheError ? error.key : error;
    }
    expect(found).toBe(key);
  });

  test('says what of it is not used', () => {
    const { passedOver } = readGmcr('a.gmcr', {
      ...prisoners,
      colour: 'red',
      coalitions: [[0, 1]],
      decisionMakers: [
        {
          ...prisoners.decisionMakers[0],
          preferences: [
            [
              [0, 'Y'],
              [0, 'N'],
            ],
          ],
          misperceptions: [[[0, 'Y']]],
        },
        prisoners.decisionMakers[1],
      ],
    });
    expect(passedOver.map(({ kind }) => kind)).toEqual(['misperceptions', 'statement', 'coalitions', 'key']);
  });
});
