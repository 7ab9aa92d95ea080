import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { Powers, Symbolic, Ways } from '../../src/explore/index.ts';
import { DemarcheError, describeChart } from '../../src/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import type { FactoredModel } from '../../src/model/index.ts';
import { alphabet, generatedChart } from '../kernel/generated-chart.ts';
import { createOracle, positionsIn, standsInChart } from '../oracle.ts';
import { referenceDistances, referencePowers } from './reference.ts';

/** With DEMARCHE_LONG=1 thousands of charts are asked, which takes minutes. */
const numRuns = process.env.DEMARCHE_LONG === '1' ? 3_000 : 30;
const events = ['a.x.z', ...alphabet];
/** Charts of more positions are left to the other tests: XState takes each step of each. */
const MOST = 150;

/** The model of a chart; undefined where it never comes to rest, and is not read. */
function modelOf(machine: AnyStateMachine): FactoredModel | undefined {
  try {
    return compileFactored(machine, { events });
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'chart/unsupported') return undefined;
    throw error;
  }
}

/** Everything that XState itself comes to; undefined where that is too much, or where it stands outside its own chart. */
function byXState(machine: AnyStateMachine, model: FactoredModel) {
  const oracle = createOracle(machine);
  const chart = describeChart(machine, { events });
  const keyOf = (snapshot: ReturnType<typeof oracle.start>): string => {
    const at = positionsIn(snapshot, chart);
    return model.regions.map(({ name }) => at[name]).join('|');
  };
  const first = oracle.start();
  const found = new Map([[keyOf(first), first]]);
  const edges: { from: string; to: string; event: number }[] = [];
  for (const [from, snapshot] of found)
    for (const [event, { name }] of model.events.entries()) {
      const { snapshot: after, accepted } = oracle.step(snapshot, name);
      if (!standsInChart(after) || found.size > MOST) return undefined;
      if (!accepted) continue;
      edges.push({ from, to: keyOf(after), event });
      if (!found.has(keyOf(after))) found.set(keyOf(after), after);
    }
  return { found, edges, start: keyOf(first) };
}

describe('what the explorer answers about random charts', () => {
  test.prop([generatedChart, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })], { numRuns })(
    'is what XState itself comes to',
    (machine, owned) => {
      const model = modelOf(machine);
      fc.pre(model !== undefined);
      const graph = byXState(machine, model);
      fc.pre(graph !== undefined);
      const symbolic = Symbolic.reached(model);
      expect(Number(symbolic.sets.count(symbolic.reachable))).toBe(graph.found.size);
      const far = referenceDistances({ ...graph, costs: () => 1 }, [graph.start]);
      for (const [region, { name, states }] of model.regions.entries())
        for (const state of states) {
          const goals = new Set([...graph.found.keys()].filter((key) => key.split('|')[region] === state));
          const formula = { region: name, in: [state] };
          const least = Math.min(...[...goals].map((key) => far.get(key) ?? Number.POSITIVE_INFINITY));
          expect(new Ways(model, formula, { symbolic }).stepsFrom() ?? Number.POSITIVE_INFINITY).toBe(least);
          if (region > 1) continue;
          const own = (event: number): boolean => owned[event] === true;
          const isOwn = (event: string): boolean => own(model.events.findIndex((one) => one.name === event));
          const expected = referencePowers(graph, goals, own);
          const powers = new Powers(model, formula, { symbolic });
          for (const power of ['force', 'block', 'spoil'] as const)
            expect([power, powers.holds(power, isOwn)]).toEqual([power, expected[power].has(graph.start)]);
          const endless = new Powers(model, formula, { symbolic, others: 'goOn' });
          expect(endless.holds('force', isOwn)).toBe(expected.goOn.has(graph.start));
        }
    },
    600_000,
  );
});
