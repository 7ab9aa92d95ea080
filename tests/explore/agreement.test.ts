import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findDistances } from '../../src/explore/distance/find.ts';
import { methods } from '../../src/explore/distance/finder.ts';
import { Symbolic, searchExplicit, sliceOf, statesAhead, Ways } from '../../src/explore/index.ts';
import { eventsOf, type FactoredModel } from '../../src/model/index.ts';
import { runs } from '../chance.ts';
import { generatedFormula, generatedModel } from './generated-model.ts';
import { referenceDistances, referenceSearch } from './reference.ts';

const withFormula = generatedModel.chain((model) => fc.tuple(fc.constant(model), generatedFormula(model)));

/** The values that occur in the found states, by region. */
function projection(model: FactoredModel, found: Iterable<ArrayLike<number>>) {
  const occurring = model.regions.map(() => new Set<number>());
  for (const digits of found) for (let at = 0; at < digits.length; at++) occurring[at]?.add(digits[at] ?? 0);
  return Object.fromEntries(
    model.regions.map((region, at) => [region.name, region.states.filter((_, value) => occurring[at]?.has(value))]),
  );
}

describe('explicit and symbolic search agree with the plain one', () => {
  test.prop([generatedModel, fc.boolean()], { numRuns: runs(150) })('on states, moves, dead ends', (model, dense) => {
    const reference = referenceSearch(model);
    const explored = searchExplicit(model, { dense });
    expect(explored.states).toBe(reference.found.size);
    expect(explored.moves).toBe(reference.edges.length);
    expect(explored.deadEnds).toBe(reference.deadEnds);
    expect(explored.occurring()).toEqual(projection(model, reference.found.values()));
    const start = reference.stepper.positionsOf(reference.stepper.initial());
    expect(statesAhead(model, start)).toEqual(projection(model, reference.found.values()));
    const symbolic = new Symbolic(model);
    expect(symbolic.sets.count(symbolic.reachable)).toBe(BigInt(reference.found.size));
    for (const digits of reference.found.values()) {
      expect(symbolic.sets.has(symbolic.reachable, symbolic.ordered(digits))).toBe(true);
      expect(explored.has(reference.stepper.positionsOf(digits))).toBe(true);
    }
  });

  test.prop([generatedModel], { numRuns: runs(60) })('on states too wide for one word', (model) => {
    const idle = Array.from({ length: 31 }, (_, index) => ({ name: `idle${index}`, states: ['a', 'b'], initial: 0 }));
    const wide = { regions: [...model.regions, ...idle], events: model.events };
    const reference = referenceSearch(wide);
    const explored = searchExplicit(wide);
    expect(explored.states).toBe(reference.found.size);
    expect(explored.moves).toBe(reference.edges.length);
    expect(explored.occurring()).toEqual(projection(wide, reference.found.values()));
    for (const digits of reference.found.values())
      expect(explored.has(reference.stepper.positionsOf(digits))).toBe(true);
  });

  test.prop([withFormula, fc.boolean()], { numRuns: runs(100) })('on shortest paths', ([model, formula], dense) => {
    const reference = referenceSearch(model);
    const holds = reference.stepper.test(formula);
    const distances = referenceDistances(reference, [reference.start]);
    const goals = [...reference.found].filter(([, digits]) => holds(digits)).map(([key]) => distances.get(key) ?? 0);
    const path = searchExplicit(model, { dense }).pathTo(formula);
    expect(path?.steps.length).toBe(goals.length === 0 ? undefined : Math.min(...goals));
    if (path === undefined) return;
    const end = eventsOf(path).reduce(
      (at, event) => reference.stepper.model.next(at, event) ?? expect.fail(`${event} is refused`),
      reference.stepper.initial(),
    );
    expect(holds(end)).toBe(true);
    expect(reference.stepper.positionsOf(end)).toEqual(path.steps.at(-1)?.after ?? path.start);
  });

  test.prop([withFormula, fc.array(fc.nat({ max: 1 }), { minLength: 9, maxLength: 9 })], { numRuns: runs(100) })(
    'on the least cost from the start, and to a goal, at every state',
    ([model, formula], costs) => {
      const reference = referenceSearch(model, (event) => costs[event] ?? 0);
      const symbolic = new Symbolic(model);
      const cost = (event: { name: string }): number => costs[Number(event.name.slice(1))] ?? 0;
      const from = symbolic.distancesFrom(symbolic.initial(), symbolic.events, cost);
      const expectedFrom = referenceDistances(reference, [reference.start]);
      const holds = reference.stepper.test(formula);
      const goals = [...reference.found].filter(([, digits]) => holds(digits)).map(([key]) => key);
      const expectedTo = referenceDistances(reference, goals, true);
      const to = symbolic.distancesTo(symbolic.sets.where(symbolic.where(formula)), symbolic.events, cost);
      const back = symbolic.leadingTo(symbolic.sets.where(symbolic.where(formula)));
      for (const [key, digits] of reference.found) {
        const values = symbolic.ordered(digits);
        expect(from.at(values)).toBe(expectedFrom.get(key));
        expect(to.at(values)).toBe(expectedTo.get(key));
        expect(symbolic.sets.has(back, values)).toBe(expectedTo.has(key));
      }
    },
  );

  test.prop([withFormula, fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 })], { numRuns: runs(75) })(
    'on cost and steps of the best ways, by each way of finding them',
    ([model, formula], costs) => {
      // The cheapest, and of these the shortest: a step counts for less than any cost.
      const reference = referenceSearch(model, (event) => (costs[event] ?? 0) * 100_000 + 1);
      const holds = reference.stepper.test(formula);
      const goals = [...reference.found].filter(([, digits]) => holds(digits)).map(([key]) => key);
      const expected = referenceDistances(reference, goals, true);
      const symbolic = Symbolic.reached(model);
      const finders = [undefined, ...methods].map((method) =>
        findDistances(symbolic, symbolic.initialValues(), symbolic.where(formula), { costs, method }),
      );
      for (const [key, digits] of reference.found) {
        const least = expected.get(key);
        const far = least === undefined ? undefined : { cost: Math.floor(least / 100_000), steps: least % 100_000 };
        const values = symbolic.ordered(digits);
        for (const finder of finders) {
          expect(finder.covers(values)).toBe(true);
          if (far === undefined) expect(finder.at(values)).toBeUndefined();
          else expect(finder.at(values)).toMatchObject(far);
        }
      }
    },
  );

  test.prop([withFormula, fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 })], { numRuns: runs(60) })(
    'on how far a goal is from a position that the start does not lead to',
    ([model, formula], drawn) => {
      const regions = model.regions.map((region, at) => ({
        ...region,
        initial: (drawn[at] ?? 0) % region.states.length,
      }));
      const elsewhere = referenceSearch({ ...model, regions });
      const holds = elsewhere.stepper.test(formula);
      const goals = [...elsewhere.found].filter(([, digits]) => holds(digits)).map(([key]) => key);
      const expected = referenceDistances(elsewhere, goals, true);
      const ways = new Ways(model, formula);
      for (const [key, digits] of elsewhere.found)
        expect(ways.stepsFrom(elsewhere.stepper.positionsOf(digits))).toBe(expected.get(key));
    },
  );

  test.prop([withFormula], { numRuns: runs(100) })('on what holds after an event', ([model, formula]) => {
    const { found, stepper } = referenceSearch(model);
    const symbolic = new Symbolic(model);
    const holds = stepper.test(formula);
    symbolic.events.forEach((event, index) => {
      const before = symbolic.before(event, formula);
      for (const digits of found.values()) {
        const into = digits.slice();
        if (!stepper.step(digits, index, into)) continue;
        expect(symbolic.predicates.holds(before, symbolic.ordered(digits))).toBe(holds(into));
      }
    });
  });
});

describe('a slice', () => {
  test.prop([generatedModel, fc.nat({ max: 5 })], { numRuns: runs(150) })(
    'reaches exactly what the whole reaches on its regions',
    (model, at) => {
      const region = model.regions[at % model.regions.length];
      if (region === undefined) return;
      const slice = sliceOf(model, [region.name]);
      const kept = model.regions.flatMap((one, index) => (slice.regions.includes(one.name) ? [index] : []));
      const seen = new Set<string>();
      for (const digits of referenceSearch(model).found.values()) seen.add(kept.map((index) => digits[index]).join());
      expect([...referenceSearch(slice.model).found.keys()].sort()).toEqual([...seen].sort());
    },
  );
});
