import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { changesOf, type Player, withChange } from '../../src/conflict/index.ts';
import { jointMove } from '../../src/conflict/place/together.ts';
import { compareTruths } from '../../src/conflict/scores.ts';
import { Willing, willingness } from '../../src/conflict/unlock/willing.ts';
import { Symbolic } from '../../src/explore/index.ts';
import type { Reading } from '../../src/index.ts';
import { createFactoredStepper, type Digits, type Formula, holds } from '../../src/model/index.ts';
import { generatedFormula, generatedModel } from '../explore/generated-model.ts';

const withPlayers = generatedModel.chain((model) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: -1, max: 1 }), { minLength: model.events.length, maxLength: model.events.length }),
      fc.array(fc.array(generatedFormula(model), { maxLength: 3 }), { minLength: 2, maxLength: 2 }),
    )
    .map(([owners, statements]) => ({
      model,
      players: statements.map(
        (own, number): Player => ({
          id: `p${number}`,
          owns: (event) => owners[Number(event.slice(1))] === number,
          statements: own,
        }),
      ),
    })),
);

/** Every position that a walk from the start comes to by moves that `may` allows. */
function walked(
  { model, players }: { model: Parameters<typeof createFactoredStepper>[0]; players: readonly Player[] },
  may: (player: Player, before: number) => boolean,
): ReadonlyMap<string, Digits> {
  const stepper = createFactoredStepper(model);
  const truths = (player: Player, at: Digits) =>
    player.statements.map((statement) => holds(statement, stepper.positionsOf(at)));
  const found = new Map([[stepper.model.key(stepper.initial()), stepper.initial()]]);
  for (const here of found.values())
    model.events.forEach(({ name }, event) => {
      const player = players.find((one) => one.owns(name));
      const after = here.slice();
      if (player === undefined || !stepper.step(here, event, after)) return;
      if (may(player, compareTruths(truths(player, after), truths(player, here))))
        found.set(stepper.model.key(after), found.get(stepper.model.key(after)) ?? after);
    });
  return found;
}

describe('what parties would do of themselves', () => {
  test.prop([withPlayers], { numRuns: 60 })('leads where walking move by move leads', ({ model, players }) => {
    const symbolic = new Symbolic(model);
    const stepper = createFactoredStepper(model);
    const start = stepper.positionsOf(stepper.initial());
    for (const how of willingness) {
      const plain = walked({ model, players }, (_, change) => (how === 'gain' ? change > 0 : change >= 0));
      const found = new Willing(symbolic).reach(players, start, how);
      expect(symbolic.sets.count(found)).toBe(BigInt(plain.size));
      for (const digits of plain.values()) expect(symbolic.sets.has(found, symbolic.ordered(digits))).toBe(true);
    }
  });
});

describe('a joint move', () => {
  test.prop([withPlayers], { numRuns: 40 })(
    'is there just where a walk of the members finds one',
    ({ model, players }) => {
      const stepper = createFactoredStepper(model);
      const start = stepper.positionsOf(stepper.initial());
      const rank = ({ statements }: Player, at: Digits): number =>
        compareTruths(
          statements.map((one) => holds(one, stepper.positionsOf(at))),
          statements.map((one) => holds(one, start)),
        );
      const ends = [...walked({ model, players }, () => true).values()].map((at) =>
        players.map((one) => rank(one, at)),
      );
      const strict = ends.some((ranks) => ranks.every((one) => one > 0));
      const weak = ends.some((ranks) => ranks.every((one) => one >= 0) && ranks.some((one) => one > 0));
      expect(jointMove(model, players, start)?.strict).toBe(strict ? true : weak ? false : undefined);
    },
  );
});

describe('a change of a reading', () => {
  const formula: Formula = { region: 'r', in: ['s'] };
  const statement = (id: string) => ({ id, sentence: id, basis: 'assumed' as const, facts: [], formula });
  const reading: Reading = {
    id: 'r',
    name: '',
    sentence: '',
    thirds: 'free',
    parties: { a: ['one', 'two', 'three'].map(statement), b: [statement('four')] },
  };

  test('is one of each kind for each statement, and touches no other party', () => {
    expect(changesOf(reading)).toHaveLength(3 + 3 + 2 + 2);
    for (const change of changesOf(reading)) {
      const { parties } = withChange(reading, change);
      const other = change.party === 'a' ? 'b' : 'a';
      expect(parties[other]).toBe(reading.parties[other]);
      const ids = (parties[change.party] ?? []).map((one) => one.id);
      expect(ids.includes(change.statement.id)).toBe(change.kind !== 'drop');
      if (change.kind === 'raise')
        expect(ids.indexOf(change.statement.id)).toBe(ids.indexOf(change.over?.id ?? '') - 1);
    }
  });
});
