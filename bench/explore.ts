import { getAdjacencyMap } from 'xstate/graph';
import { talks } from '../machines/index.ts';
import { type Explored, Symbolic, searchExplicit, summarise, Ways } from '../src/explore/index.ts';
import { compileFactored } from '../src/kernel/index.ts';
import type { Formula } from '../src/model/index.ts';
import { ring } from './ring.ts';
import { runSpin } from './spin.ts';

/** One line of a benchmark: what was measured, on how much equal work, and how it compares. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** The best time of some runs after `warm` unmeasured ones. */
function timed<Result>(work: () => Result, runs = 1, warm = 1): { readonly result: Result; readonly ms: number } {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < warm; run++) work();
  let result: Result | undefined;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
  }
  return { result: result ?? work(), ms: best };
}

const perSecond = (states: number, ms: number): number => (states / ms) * 1000;
const millions = (rate: number): string => `${(rate / 1e6).toFixed(2)} million states/s`;
const times = (ratio: number): string => `${ratio.toFixed(1)} times`;

/** XState's own graph search on the first part of the same chart: the states that it expanded in the time it took. */
function xstateRate(limit: number): { readonly rate: number; readonly states: number } {
  const machine = ring(8);
  const events = [...machine.events].map((type) => ({ type }));
  const expanded = new Set<string>();
  const serializeState = (snapshot: { readonly value: unknown }): string => {
    const key = JSON.stringify(snapshot.value);
    expanded.add(key);
    return key;
  };
  const start = performance.now();
  try {
    getAdjacencyMap(machine, { events, limit, serializeState });
  } catch {
    // The limit, which counts repeated states too, ends the search by an exception; the states until then are known.
  }
  return { rate: perSecond(expanded.size, performance.now() - start), states: expanded.size };
}

function describe(explored: Explored, ms: number): string {
  const size = `${explored.states} states, ${explored.moves} moves`;
  const memory = `${(explored.bytes / explored.states).toFixed(1)} bytes a state (aim: at most 16)`;
  return `${size}, ${ms.toFixed(0)} ms, ${millions(perSecond(explored.states, ms))}, ${memory}`;
}

function compareSearches(): readonly Figure[] {
  const model = compileFactored(ring(8));
  const dense = timed(() => searchExplicit(model), 4);
  const hashed = timed(() => searchExplicit(model, { dense: false }), 3);
  const denseRate = perSecond(dense.result.states, dense.ms);
  const hashedRate = perSecond(hashed.result.states, hashed.ms);
  const figures: Figure[] = [
    { name: 'eight regions of five states, ranked densely', value: describe(dense.result, dense.ms) },
    { name: 'the same, in a hash table', value: describe(hashed.result, hashed.ms) },
  ];
  const spin = runSpin(model);
  if (!spin.ran) figures.push({ name: 'SPIN', value: `not compared: ${spin.why}` });
  else {
    const rate = perSecond(spin.states, spin.seconds * 1000);
    const equal = spin.states === dense.result.states ? 'the same states' : 'NOT THE SAME STATES';
    figures.push(
      { name: "SPIN's verifier, exact", value: `${spin.states} states (${equal}), ${millions(rate)}` },
      {
        name: 'dense over SPIN',
        value: `${times(denseRate / rate)}, because the chart can be ranked densely (aim: at least 8)`,
      },
      { name: 'hash over SPIN', value: `${times(hashedRate / rate)} (aim: at least 2)` },
    );
  }
  const graph = xstateRate(25_000);
  figures.push(
    { name: 'xstate/graph, on its first part', value: `${graph.states} states, ${graph.rate.toFixed(0)} states/s` },
    { name: 'dense over xstate/graph', value: `${times(denseRate / graph.rate)} (aim: at least 1,000)` },
  );
  return figures;
}

function largeRing(): readonly Figure[] {
  const { result, ms } = timed(() => searchExplicit(compileFactored(ring(11))), 1, 0);
  const whole = `${(result.bytes / 1e6).toFixed(0)} MB (aim: within 1 GB)`;
  return [{ name: 'eleven regions of five states', value: `${describe(result, ms)}, ${whole}` }];
}

function wholeTalks(): readonly Figure[] {
  const first = performance.now();
  const cold = new Symbolic(compileFactored(talks));
  const count = cold.sets.count(cold.reachable);
  const coldMs = performance.now() - first;
  const warm = timed(() => {
    const symbolic = new Symbolic(compileFactored(talks));
    return symbolic.sets.count(symbolic.reachable);
  }, 25);
  const model = compileFactored(talks);
  const inForce = (site: string): Formula => ({ region: `missileDefense.measures.${site}`, in: ['inForce'] });
  const goal = { and: [inForce('radar'), inForce('interceptors')] };
  const ways = timed(() => new Ways(model, goal), 5);
  const whole = timed(
    () => cold.distancesTo(cold.sets.where(cold.where(goal)), cold.events, () => 1).at(cold.order.map(() => 0)),
    3,
  );
  return [
    {
      name: 'the talks, chart to exact count, first time',
      value: `${coldMs.toFixed(0)} ms, ${count} positions (aim: under 150 ms)`,
    },
    { name: 'the same again, warm', value: `${warm.ms.toFixed(1)} ms, ${warm.result} positions (aim: under 20 ms)` },
    {
      name: 'distance to an outcome, on its slice',
      value: `${ways.ms.toFixed(1)} ms, ${ways.result.stepsFrom()} steps`,
    },
    { name: 'distance to an outcome, all 37 regions', value: `${whole.ms.toFixed(1)} ms, ${whole.result} steps` },
  ];
}

function growth(): readonly Figure[] {
  const symbolic = [6, 10, 14, 20, 30, 40, 60].map((regions) => {
    const model = compileFactored(ring(regions));
    const { result, ms } = timed(() => summarise(model).positions);
    return { name: `symbolic, ${regions} regions`, value: `${ms.toFixed(1)} ms, ${result} positions` };
  });
  const explicit = [6, 7, 8, 9, 10].map((regions) => {
    const model = compileFactored(ring(regions));
    const { result, ms } = timed(() => searchExplicit(model), 1, 0);
    return { name: `explicit, ${regions} regions`, value: describe(result, ms) };
  });
  return [...explicit, ...symbolic];
}

/** All figures of the explorer, in one run on one machine. `large` adds how the searches grow, and the chart of 48.8 million states. */
export function benchExplore(large = false): readonly Figure[] {
  return [...wholeTalks(), ...compareSearches(), ...(large ? [...growth(), ...largeRing()] : [])];
}

if (/explore\.[cm]?[jt]s$/.test(process.argv[1] ?? ''))
  for (const { name, value } of benchExplore(process.argv.includes('--large'))) console.log(`${name}: ${value}`);
