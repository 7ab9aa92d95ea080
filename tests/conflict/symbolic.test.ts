import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { concepts, notions } from '../../src/conflict/concepts.ts';
import { graphOfModel } from '../../src/conflict/explicit/graph-of-model.ts';
import { explicitStability, isStable } from '../../src/conflict/explicit/stability.ts';
import type { Player } from '../../src/conflict/players.ts';
import { symbolicStability } from '../../src/conflict/symbolic/stability.ts';
import { createFactoredStepper, eventsOf } from '../../src/model/index.ts';
import { generatedFormula, generatedModel } from '../explore/generated-model.ts';

/** A model whose events belong to up to four players or to nobody, with up to three statements for each player. */
const generatedConflict = generatedModel.chain((model) =>
  fc
    .record({
      owners: fc.array(fc.integer({ min: -1, max: 3 }), {
        minLength: model.events.length,
        maxLength: model.events.length,
      }),
      statements: fc.array(fc.array(generatedFormula(model), { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ owners, statements }) => ({
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

describe.each(notions)('a move being one %s, the symbolic engine', (notion) => {
  test.prop([generatedConflict], { numRuns: 30 })(
    'agrees with the explicit one at every position',
    ({ model, players }) => {
      const { positions, model: graph } = graphOfModel(model, players, notion);
      const explicit = explicitStability(graph);
      const found = symbolicStability(model, players, notion);
      const stepper = createFactoredStepper(model);
      expect(found.count(found.symbolic.reachable)).toBe(BigInt(positions.length));
      for (const concept of concepts) {
        const sets = [...found.stable.map((one) => one[concept]), found.equilibria[concept]];
        const bits = [...explicit.stable, explicit.equilibria];
        sets.forEach((set, row) => {
          const expected = positions.map((_, state) => isStable(bits[row] ?? new Uint8Array(), concept, state));
          expect(positions.map((one) => found.has(set, stepper.positionsOf(one)))).toEqual(expected);
          expect(found.count(set)).toBe(BigInt(expected.filter(Boolean).length));
        });
      }
    },
  );

  test.prop([generatedConflict], { numRuns: 12 })(
    'names a move that nothing deters just where there is one',
    ({ model, players }) => {
      const { positions } = graphOfModel(model, players, notion);
      const found = symbolicStability(model, players, notion);
      const stepper = createFactoredStepper(model);
      for (const digits of positions.slice(0, 12)) {
        const from = stepper.positionsOf(digits);
        players.forEach((player, number) => {
          for (const concept of concepts) {
            const course = found.temptation(number, concept, from);
            expect(course === undefined).toBe(found.has(found.stable[number]?.[concept] ?? 0, from));
            expect(course === undefined || eventsOf(course).every(player.owns)).toBe(true);
            if (notion === 'event' && course !== undefined) expect(course.steps).toHaveLength(1);
          }
        });
      }
    },
  );
});
