import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { seeded } from '../../bench/chance.ts';
import { type Chart, DemarcheError, describeChart, type Positions, type WrittenChart } from '../../src/index.ts';
import { compileDescribed } from '../../src/kernel/index.ts';
import { createFactoredStepper, type Digits, type FactoredStepper } from '../../src/model/index.ts';
import { runs } from '../chance.ts';
import { createOracle, positionsIn, standsInChart } from '../oracle.ts';
import { alphabet, freeChart } from './generated-chart.ts';

/** The chart read as free; undefined for one that is refused even so. */
function readFree(machine: Chart): WrittenChart | undefined {
  try {
    const chart = describeChart(machine, { free: true });
    compileDescribed(chart);
    return chart;
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'chart/unsupported') return undefined;
    throw error;
  }
}

/** Where the chart as it is read can be after an event: by any way in which what is free may go, with what it does by itself. */
function reached(chart: WrittenChart, stepper: FactoredStepper, from: Positions, event: string): readonly Positions[] {
  const eventOf = (name: string): string => name.replace(/ \[.*\]$/u, '');
  const by = (at: Digits, wanted: (event: string) => boolean): readonly Digits[] =>
    stepper.model.events.filter((name) => wanted(eventOf(name))).flatMap((name) => stepper.model.next(at, name) ?? []);
  const start = stepper.digitsOf(from);
  const found = new Map([start, ...by(start, (name) => name === event)].map((one) => [stepper.model.key(one), one]));
  if (chart.loose) {
    const todo = [...found.values()];
    for (let at = todo.pop(); at !== undefined; at = todo.pop())
      for (const next of by(at, (name) => name === '(always)' || name.startsWith('xstate.done.state.'))) {
        const key = stepper.model.key(next);
        if (found.has(key)) continue;
        found.set(key, next);
        todo.push(next);
      }
  }
  return [...found.values()].map((one) => stepper.positionsOf(one));
}

/** The event that stands for one which the chart does not name: that of the longest wildcard that takes it. */
const otherwise = (event: string, { events }: WrittenChart): string =>
  events
    .filter((one) => one.endsWith('(any)') && `${event}.`.startsWith(one.slice(0, -'(any)'.length)))
    .toSorted((a, b) => b.length - a.length)[0] ?? '';

/** What a step gives; undefined where the chart goes on by itself without end, which XState gives up on after a while. */
function comesToRest<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Infinite loop detected')) return undefined;
    throw error;
  }
}

describe('a chart read as free', () => {
  test.prop([freeChart, fc.nat()], { numRuns: runs(150) })(
    'can do what the chart does, whatever its guards of code answer',
    ({ machine, truths }, seed) => {
      truths.fill(true);
      const chart = readFree(machine);
      fc.pre(chart !== undefined);
      if (chart === undefined) return;
      const stepper = createFactoredStepper(compileDescribed(chart));
      const oracle = createOracle(machine);
      const next = seeded(seed);
      let snapshot = oracle.start();
      fc.pre(snapshot.status !== 'error');
      let at = positionsIn(snapshot, chart);
      for (let count = 0; count < 40 && snapshot.status !== 'done'; count++) {
        for (const place of truths.keys()) truths[place] = next(2) === 0;
        const event = alphabet[next(alphabet.length)] ?? 'a';
        const known = chart.events.includes(event) ? event : otherwise(event, chart);
        const step = comesToRest(() => oracle.step(snapshot, event));
        if (step === undefined) return;
        snapshot = step.snapshot;
        if (!standsInChart(snapshot)) return;
        const after = positionsIn(snapshot, chart);
        const can = reached(chart, stepper, at, known);
        if (!can.some((one) => JSON.stringify(one) === JSON.stringify(ordered(after, one))))
          expect(can, `after ${event}`).toContainEqual(after);
        at = after;
      }
    },
    60_000,
  );
});

/** The same positions in the order of others. */
const ordered = (positions: Positions, like: Positions): Positions =>
  Object.fromEntries(Object.keys(like).map((region) => [region, positions[region] ?? '']));
