import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { compile } from '../../src/kernel/index.ts';
import { createOracle, standsInChart } from '../oracle.ts';

/** One event takes the root back to its start from one region, and into a history state in the other. */
const chart = createMachine({
  id: 'root',
  type: 'parallel',
  states: {
    left: { on: { both: '#root' } },
    right: {
      initial: 'off',
      states: {
        off: {},
        on: {
          initial: 'slow',
          states: { slow: {}, fast: { on: { both: '#memory' } }, memory: { id: 'memory', type: 'history' } },
        },
      },
      on: { up: '.on.fast' },
    },
  },
});

test('XState can stand in two children of one state at once, and the kernel does not', () => {
  const { stepper, model } = compile(chart);
  const oracle = createOracle(chart);
  let [snapshot, digits] = [oracle.start(), stepper.initial()];
  for (const event of ['up', 'up', 'both']) {
    snapshot = oracle.step(snapshot, event).snapshot;
    const after = digits.slice();
    expect(stepper.step(digits, model.events.indexOf(event), after)).toBe(true);
    digits = after;
  }
  expect(standsInChart(snapshot)).toBe(false);
  const states = chart.root.states.right?.states ?? {};
  expect(Object.keys(states)).toContain(stepper.positionsOf(digits).right);
});
