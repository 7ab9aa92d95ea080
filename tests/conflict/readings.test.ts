import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { talksPackage } from '../../scenarios/package.ts';
import { playersOf, refuseIdle } from '../../src/conflict/index.ts';
import { compileFactored, Symbolic } from '../../src/doors/explore.ts';
import { type Formula, type Reading, readReading, translateCase } from '../../src/index.ts';
import { DemarcheError } from '../../src/model/index.ts';

const model = compileFactored(talksCase.chart);
const readings = talksCase.readings ?? [];
const statements = readings.flatMap((reading) => Object.values(reading.parties).flat());

describe('the readings of the case', () => {
  test('fit the chart, and no statement of them is idle', () => {
    const symbolic = Symbolic.reached(model);
    for (const reading of readings) {
      expect(playersOf(talksCase.parties, model, reading).length).toBeGreaterThan(0);
      refuseIdle(symbolic, reading);
    }
    expect(readings.length).toBeGreaterThan(1);
  });

  test('stand on facts of the ledger, and say where none of them states it', () => {
    const known = new Set(talksCase.ledger.map((fact) => fact.id));
    for (const { id, facts, basis } of statements) {
      expect(facts.length, id).toBeGreaterThan(0);
      expect(
        facts.filter((fact) => !known.has(fact)),
        id,
      ).toEqual([]);
      if (/^(?:poland|czechRepublic)-/u.test(id)) expect(basis).toBe('assumed');
    }
  });

  test('are told in Russian, every one', async () => {
    const words = await talksPackage.words('ru');
    if (words === undefined) return expect.fail('no Russian');
    const russian = translateCase(talksCase, words).readings ?? [];
    const told = (all: readonly Reading[]): readonly string[] =>
      all.flatMap(({ name, sentence, parties }) => [
        name,
        sentence,
        ...Object.values(parties).flatMap((own) => own.map((one) => one.sentence)),
      ]);
    expect(told(russian).filter((text) => !/[а-яё]/iu.test(text))).toEqual([]);
  });
});

describe('a reading from a file', () => {
  const read = async (party: string, formula: string, more = ''): Promise<string> => {
    const yaml = `parties:\n  ${party}:\n    - { id: one, sentence: It holds., formula: "${formula}" }\n${more}`;
    try {
      const reading = await readReading('mine.yaml', yaml);
      playersOf(talksCase.parties, model, reading);
      refuseIdle(Symbolic.reached(model), reading);
      return 'fine';
    } catch (error) {
      return error instanceof DemarcheError ? error.key : String(error);
    }
  };

  test('takes a formula as text, which means what the data means', async () => {
    const { parties } = await readReading(
      'mine.yaml',
      'parties: { us: [ { id: a, sentence: A., formula: "x = a, b and not (y != c or z = d)" } ] }',
    );
    const formula: Formula = {
      and: [
        { region: 'x', in: ['a', 'b'] },
        { not: { or: [{ not: { region: 'y', in: ['c'] } }, { region: 'z', in: ['d'] }] } },
      ],
    };
    expect(parties.us?.[0]).toEqual({ id: 'a', sentence: 'A.', basis: 'assumed', facts: [], formula });
  });

  test.each([
    ['us', 'inf.us = party', '', 'fine'],
    ['us', 'inf.usa = party', '', 'name.region'],
    ['us', 'inf.us = member', '', 'name.state'],
    ['us', 'inf.us =', '', 'text.formulaEnds'],
    ['us', 'inf.us = party or )', '', 'text.formula'],
    ['mars', 'inf.us = party', '', 'conflict.unknownParty'],
    ['us', 'inf.us = out and inf.us = party', '', 'conflict.nowhere'],
    [
      'us',
      'inf.us = party',
      '    - { id: two, sentence: Not so., formula: "inf.us != party" }\n',
      'conflict.contradicts',
    ],
    [
      'us',
      'inf.us = party',
      '    - { id: one, sentence: Again., formula: "inf.us = out" }\n',
      'conflict.statementTwice',
    ],
    ['us', 'inf.us = party', 'thirds: asleep\n', 'form.came'],
  ])('of %s with %s %s is told: %s', async (party, formula, more, key) => {
    expect(await read(party, formula, more)).toBe(key);
  });

  test('of a party without moves is refused', () => {
    const reading: Reading = { id: 'r', name: '', sentence: '', thirds: 'still', parties: { idle: [] } };
    expect(() => playersOf([{ id: 'idle', name: 'Idle', role: 'third' }], model, reading)).toThrow(
      /no move of its own/u,
    );
  });

  test('leaves the others free, who then want nothing, or still', async () => {
    const players = async (thirds: string) => {
      const reading = await readReading('a.yaml', `thirds: ${thirds}\nparties: { us: [] }`);
      return playersOf(talksCase.parties, model, reading).map((one) => one.id);
    };
    expect(await players('still')).toEqual(['us']);
    expect(new Set(await players('free'))).toEqual(new Set(['us', 'russia', 'poland', 'czechRepublic', 'nato']));
  });
});
