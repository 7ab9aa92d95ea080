import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createMachine } from 'xstate';
import { splitByEvidence } from '../../src/case/step-evidence.ts';
import { takenAt } from '../../src/doors/inside.ts';
import { type Chart, DemarcheError, describeChart } from '../../src/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { createFactoredStepper } from '../../src/model/index.ts';
import { generatedChart } from '../kernel/generated-chart.ts';

/** A copy of a config in which every second transition says of itself that it was not reported. */
function withEvidence(config: object): object {
  let count = 0;
  const marked = (arrow: object): object =>
    count++ % 2 === 0 ? arrow : { ...arrow, meta: { evidence: 'counterfactual' } };
  const copy = (state: object): object => {
    const { on, states, ...rest }: { on?: Record<string, readonly object[]>; states?: Record<string, object> } = state;
    const mapped = <From, To>(all: Record<string, From>, make: (one: From) => To): Record<string, To> =>
      Object.fromEntries(Object.entries(all).map(([key, one]) => [key, make(one)]));
    return {
      ...rest,
      ...(on === undefined ? {} : { on: mapped(on, (arrows) => arrows.map(marked)) }),
      ...(states === undefined ? {} : { states: mapped(states, copy) }),
    };
  };
  return copy(config);
}

/** The chart as it is read; undefined for one that is refused. */
function isRead(chart: Chart): boolean {
  try {
    compileFactored(chart);
    return true;
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'chart/unsupported') return false;
    throw error;
  }
}

describe('events split by evidence', () => {
  test.prop([generatedChart, fc.array(fc.nat(), { minLength: 30, maxLength: 30 })], { numRuns: 60 })(
    'are counterfactual exactly where a step takes a counterfactual transition, in any chart',
    (plain, choices) => {
      const { guards } = plain.implementations;
      const machine: Chart = createMachine(withEvidence(plain.config) as never, { guards } as never);
      fc.pre(isRead(machine));
      const chart = describeChart(machine);
      const model = compileFactored(chart);
      const split = splitByEvidence(model, chart, {});
      const [whole, parts] = [createFactoredStepper(model), createFactoredStepper(split.model)];
      let at = whole.initial();
      for (const choice of choices) {
        const number = choice % Math.max(1, model.events.length);
        const event = model.events[number]?.name;
        if (event === undefined) return;
        const after = at.slice();
        const accepted = whole.step(at, number, after);
        const taken = takenAt(chart, whole.positionsOf(at), event);
        const marked = taken.some((one) => one.meta.evidence === 'counterfactual');
        const found = split.model.events.flatMap(({ name }, index) => {
          const led = at.slice();
          return split.eventOf(name) === event && parts.step(at, index, led)
            ? [{ marked: split.isCounterfactual(name), led: [...led] }]
            : [];
        });
        expect(found).toEqual(accepted ? [{ marked, led: [...after] }] : []);
        if (accepted) at = after;
      }
    },
  );
});
