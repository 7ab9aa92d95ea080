import { describe, expect, it } from 'vitest';
import { talks, vocabulary } from '../../machines/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { checkPosition, checkStep } from '../../src/case/check/index.ts';
import { obligationsOf } from '../../src/case/obligations.ts';
import { splitByEvidence } from '../../src/case/step-evidence.ts';
import { compileFactored, prove, Symbolic } from '../../src/doors/explore.ts';
import { type Chart, describeChart, type Invariant, type Verdict } from '../../src/index.ts';
import { xstateWalks } from '../oracle.ts';
import { courseMaker } from './courses.ts';
import { mutant } from './mutant.ts';
import { mutants } from './mutants.ts';

/** What a proof over every position finds broken of a law. */
function brokenIn(law: Invariant, chart: Chart): readonly Verdict[] {
  const model = compileFactored(chart);
  const properties = obligationsOf(law, describeChart(chart)).map((one) => one.property);
  return prove(model, properties, { symbolic: new Symbolic(model) }).verdicts.filter((verdict) => !verdict.holds);
}

const lawOf = (id: string): Invariant =>
  talksCase.invariants.find((one) => one.id === id) ?? expect.fail(`there is no law ${id}`);

/** Whether a law is broken on a course, by the checks of single steps and positions. */
function breaksOn(law: Invariant, chart: Chart, events: readonly string[]): boolean {
  const course = courseMaker(chart).begin();
  return events.some((event) => {
    const step = course.send(event);
    const checked = [checkStep(law, step), checkPosition(law, step.after)];
    return checked.some((one) => one.findings.length > 0);
  });
}

describe('a proof over every position', () => {
  it('holds for every law of the talks but those about the record', () => {
    const model = compileFactored(talks);
    const symbolic = new Symbolic(model);
    for (const law of talksCase.invariants.filter((one) => one.scope !== 'record')) {
      const properties = obligationsOf(law, describeChart(talks)).map((one) => one.property);
      expect(
        prove(model, properties, { symbolic }).verdicts.filter((one) => !one.holds),
        law.id,
      ).toEqual([]);
    }
  });

  it.each(mutants.filter((one) => one.course !== undefined))(
    'finds that $law is broken where $title, by a course that the chart takes',
    ({ law, change, course = [] }) => {
      const chart = mutant(change);
      if (!breaksOn(lawOf(law), chart, course)) return;
      const broken = brokenIn(lawOf(law), chart);
      expect(broken).not.toEqual([]);
      for (const { path } of broken) {
        const events = path?.steps.map((step) => step.event) ?? [];
        expect(breaksOn(lawOf(law), chart, events) || events.length === 0).toBe(true);
      }
    },
  );
});

describe('a step', () => {
  it('is counterfactual exactly where one of the transitions that it takes is', () => {
    const chart = describeChart(talks);
    const split = splitByEvidence(compileFactored(talks), chart, vocabulary);
    const walk = xstateWalks(talks)();
    const model = compileFactored(talks);
    expect(split.model.events.length).toBeGreaterThan(model.events.length);
    const symbolic = new Symbolic(split.model);
    let here = walk.start;
    let seed = 7;
    for (let at = 0; at < 400; at++) {
      seed = (seed * 48271) % 2147483647;
      const event = chart.events[seed % chart.events.length] ?? '';
      const positions = here;
      const { after, taken } = walk.take(event, positions);
      here = after;
      const entry = Object.entries(vocabulary).find(([name]) => name === event)?.[1];
      const accepting = split.model.events.filter(
        (one, index) =>
          split.eventOf(one.name) === event &&
          symbolic.predicates.holds(symbolic.events[index]?.enabled ?? 0, symbolic.valuesOf(positions)),
      );
      if (taken.length === 0) expect(accepting).toEqual([]);
      else
        expect(accepting.map((one) => split.isCounterfactual(one.name))).toEqual([
          taken.some((one) => (one.meta.evidence ?? entry?.evidence) === 'counterfactual'),
        ]);
    }
  });
});
