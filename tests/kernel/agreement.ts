import { expect } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { seeded } from '../../bench/chance.ts';
import { describeChart } from '../../src/index.ts';
import { compile } from '../../src/kernel/index.ts';
import { createOracle, positionsIn, standsInChart } from '../oracle.ts';

export interface Walk {
  readonly steps: number;
  readonly seed: number;
  /** Events beside those that the chart names. */
  readonly events?: readonly string[];
  /** After how many steps the walk starts afresh. */
  readonly restart?: number;
}

/**
 * The law of the kernel: along a random walk, the kernel and XState accept the same events and come to the same
 * positions, and a position survives the way to XState's value and back. Gives the number of steps compared.
 */
export function walkBoth(machine: AnyStateMachine, walk: Walk): number {
  const compiled = compile(machine, { events: walk.events });
  const { stepper } = compiled;
  const chart = describeChart(machine, { events: walk.events });
  const oracle = createOracle(machine);
  const names = compiled.model.events;
  const next = seeded(walk.seed);
  if (names.length === 0) return 0;
  let digits = stepper.initial();
  let snapshot = oracle.start();
  let trace: string[] = [];
  const compare = (): void => {
    const ours = stepper.positionsOf(digits);
    const theirs = positionsIn(snapshot, chart);
    for (const region of compiled.factored.regions)
      if (ours[region.name] !== theirs[region.name]) expect(ours, `after ${trace.join(', ')}`).toEqual(theirs);
  };
  compare();
  for (let count = 1; count <= walk.steps; count++) {
    let event = next(names.length);
    if (next(5) > 0) {
      // Four events in five are drawn from those that the kernel accepts: refusals alone would show little.
      for (let tries = 0; tries < names.length && !stepper.step(digits, event, digits.slice()); tries++)
        event = (event + 1) % names.length;
    }
    const name = names[event] ?? '';
    trace.push(name);
    const after = digits.slice();
    const accepted = stepper.step(digits, event, after);
    const theirs = oracle.step(snapshot, name);
    if (accepted !== theirs.accepted) expect(accepted, `accepts after ${trace.join(', ')}`).toBe(theirs.accepted);
    digits = after;
    snapshot = theirs.snapshot;
    const stands = standsInChart(snapshot);
    if (stands) compare();
    if (stands && count % 50 === 0) expect(compiled.toValue(stepper.positionsOf(digits))).toEqual(snapshot.value);
    if (count % (walk.restart ?? 150) === 0 || snapshot.status === 'done' || !stands) {
      digits = stepper.initial();
      snapshot = oracle.start();
      trace = [];
    }
  }
  return walk.steps;
}
