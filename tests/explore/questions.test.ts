import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  audit,
  blockingSets,
  createOutlook,
  findLosses,
  necessaryEvents,
  prove,
  summarise,
  Ways,
} from '../../src/explore/index.ts';
import { endOf, eventsOf, type FactoredModel, type Formula, type Path } from '../../src/model/index.ts';
import { runs } from '../chance.ts';
import { generatedFormula, generatedModel } from './generated-model.ts';
import { type Reference, referenceDistances, referenceSearch } from './reference.ts';

const withFormula = generatedModel.chain((model) => fc.tuple(fc.constant(model), generatedFormula(model)));
const withTwo = generatedModel.chain((model) =>
  fc.tuple(fc.constant(model), generatedFormula(model), generatedFormula(model)),
);

function goalsOf(reference: Reference, formula: Formula): readonly string[] {
  const holds = reference.stepper.test(formula);
  return [...reference.found].filter(([, digits]) => holds(digits)).map(([key]) => key);
}

/** Every law of a path: it starts where it says, each event is accepted, and each position is the one after it. */
function expectPath(model: FactoredModel, path: Path): void {
  const { stepper } = referenceSearch(model);
  let digits = stepper.digitsOf(path.start);
  for (const { event, after } of path.steps) {
    digits = stepper.model.next(digits, event) ?? expect.fail(`${event} is refused`);
    expect(stepper.positionsOf(digits)).toEqual(after);
  }
}

const without = (model: FactoredModel, events: readonly string[]): FactoredModel => ({
  regions: model.regions,
  events: model.events.filter((event) => !events.includes(event.name)),
});

describe('the ways to a goal', () => {
  test.prop([withFormula], { numRuns: runs(100) })(
    'are as many and as short as plain search finds',
    ([model, formula]) => {
      const reference = referenceSearch(model);
      const goals = goalsOf(reference, formula);
      const to = referenceDistances(reference, goals, true);
      const ways = new Ways(model, formula);
      expect(ways.stepsFrom()).toBe(to.get(reference.start));
      const countFrom = (key: string): bigint => {
        if (to.get(key) === 0) return 1n;
        const onward = reference.edges.filter(
          (edge) => edge.from === key && to.get(edge.to) === (to.get(key) ?? 0) - 1,
        );
        return onward.reduce((sum, edge) => sum + countFrom(edge.to), 0n);
      };
      expect(ways.count()).toBe(to.has(reference.start) ? countFrom(reference.start) : 0n);
      const differing = ways.differing();
      const sorted = differing.map((path) => [...eventsOf(path)].sort().join());
      expect(new Set(sorted).size).toBe(sorted.length);
      for (const path of [...differing, ...(ways.best() === undefined ? [] : [ways.best() as Path])]) {
        expectPath(model, path);
        expect(path.steps.length).toBe(to.get(reference.start));
      }
    },
  );

  test.prop([withFormula, fc.array(fc.nat({ max: 1 }), { minLength: 9, maxLength: 9 })], { numRuns: runs(60) })(
    'can be the cheapest, and then the shortest of those',
    ([model, formula], costs) => {
      const cost = (name: string): number => costs[Number(name.slice(1))] ?? 0;
      const reference = referenceSearch(model, (event) => (costs[event] ?? 0) * 10_000 + 1);
      const least = referenceDistances(reference, goalsOf(reference, formula), true).get(reference.start);
      const ways = new Ways(model, formula, { cost });
      expect(ways.costFrom()).toBe(least === undefined ? undefined : Math.floor(least / 10_000));
      expect(ways.stepsFrom()).toBe(least === undefined ? undefined : least % 10_000);
    },
  );
});

describe('what a goal cannot do without', () => {
  test.prop([withFormula], { numRuns: runs(75) })(
    'is each event whose removal closes every way',
    ([model, formula]) => {
      const possible = (part: FactoredModel): boolean => goalsOf(referenceSearch(part), formula).length > 0;
      const expected = possible(model)
        ? model.events.map((event) => event.name).filter((name) => !possible(without(model, [name])))
        : [];
      expect([...necessaryEvents(model, formula)].sort()).toEqual([...expected].sort());
    },
  );

  test.prop([withFormula], { numRuns: runs(60) })(
    'is found as every minimal set of up to two events',
    ([model, formula]) => {
      const names = model.events.map((event) => event.name);
      const blocks = (set: readonly string[]): boolean =>
        goalsOf(referenceSearch(without(model, set)), formula).length === 0;
      const expected: string[] = [];
      if (blocks([])) expected.push('');
      else {
        const single = names.filter((name) => blocks([name]));
        const rest = names.filter((name) => !single.includes(name));
        const pairs = rest.flatMap((a, at) => rest.slice(at + 1).map((b) => [a, b]));
        expected.push(...single, ...pairs.filter(blocks).map((pair) => pair.sort().join()));
      }
      expect(
        blockingSets(model, formula, { size: 2 })
          .map((set) => set.join())
          .sort(),
      ).toEqual(expected.sort());
    },
  );
});

describe('proofs over every position', () => {
  test.prop([withTwo], { numRuns: runs(100) })(
    'agree with plain search, and a counterexample replays',
    ([model, f, g]) => {
      const reference = referenceSearch(model);
      const goals = new Set(goalsOf(reference, f));
      const to = referenceDistances(reference, [...goals], true);
      const [holdsF, holdsG] = [reference.stepper.test(f), reference.stepper.test(g)];
      const at = (key: string) => reference.found.get(key) ?? expect.fail(key);
      const proof = prove(model, [
        { kind: 'always', name: 'always', formula: f },
        { kind: 'reachable', name: 'reachable', formula: f },
        { kind: 'staysPossible', name: 'staysPossible', formula: f },
        { kind: 'step', name: 'step', when: f, after: g },
        { kind: 'step', name: 'first', events: [model.events[0]?.name ?? ''], when: f, after: g },
      ]);
      const breaks = reference.edges.filter((edge) => holdsF(at(edge.from)) && !holdsG(at(edge.to)));
      expect(proof.positions).toBe(BigInt(reference.found.size));
      expect(proof.verdicts.map((verdict) => verdict.holds)).toEqual([
        goals.size === reference.found.size,
        goals.size > 0,
        [...reference.found.keys()].every((key) => to.has(key)),
        breaks.length === 0,
        breaks.every((edge) => edge.event !== 0),
      ]);
      for (const { property, holds, path } of proof.verdicts) {
        expect(path !== undefined).toBe(property.kind === 'reachable' ? holds : !holds);
        if (path === undefined) continue;
        expectPath(model, path);
        const end = reference.stepper.digitsOf(endOf(path));
        if (property.kind === 'staysPossible') expect(to.has(end.join())).toBe(false);
        else expect((property.kind === 'step' ? holdsG : holdsF)(end)).toBe(property.kind === 'reachable');
      }
    },
  );
});

describe('the outlook along a walk', () => {
  test.prop([withFormula, fc.array(fc.nat({ max: 50 }), { maxLength: 12 })], { numRuns: runs(75) })(
    'gives the shortest way at each position and where the goal was lost',
    ([model, formula], choices) => {
      const reference = referenceSearch(model);
      const to = referenceDistances(reference, goalsOf(reference, formula), true);
      const keys = [reference.start];
      for (const choice of choices) {
        const onward = reference.edges.filter((edge) => edge.from === keys.at(-1));
        const edge = onward[choice % Math.max(onward.length, 1)];
        if (edge !== undefined) keys.push(edge.to);
      }
      const walk = keys.map((key) => reference.stepper.positionsOf(reference.found.get(key) ?? expect.fail(key)));
      const goals = [{ name: 'goal', formula }];
      const outlook = createOutlook(model, goals);
      walk.forEach((positions, index) => {
        expect(outlook.at(positions)).toEqual([{ name: 'goal', steps: to.get(keys[index] ?? '') }]);
      });
      const lost = keys.findIndex((key) => !to.has(key));
      expect(findLosses(model, goals, walk)).toEqual([{ name: 'goal', index: lost < 0 ? undefined : lost }]);
    },
  );
});

describe('the summary and the audit', () => {
  test.prop([withFormula], { numRuns: runs(75) })('count and name what plain search finds', ([model, formula]) => {
    const reference = referenceSearch(model);
    const summary = summarise(model, [{ name: 'goal', formula }]);
    const from = referenceDistances(reference, [reference.start]);
    const steps = goalsOf(reference, formula).map((key) => from.get(key) ?? 0);
    expect(summary).toMatchObject({
      positions: String(reference.found.size),
      moves: String(reference.edges.length),
      deadEnds: String(reference.deadEnds),
      outcomes: [{ name: 'goal', steps: steps.length === 0 ? undefined : Math.min(...steps) }],
    });
    const holds = reference.stepper.test(formula);
    const values = [...reference.found.values()].map(holds);
    const found = audit(model, { conditions: { formula } });
    expect(found.alwaysTrue).toEqual(values.every(Boolean) ? ['formula'] : []);
    expect(found.alwaysFalse).toEqual(values.some(Boolean) ? [] : ['formula']);
    const accepted = new Set(reference.edges.map((edge) => edge.event));
    expect(found.neverAccepted).toEqual(model.events.filter((_, at) => !accepted.has(at)).map((event) => event.name));
  });
});
