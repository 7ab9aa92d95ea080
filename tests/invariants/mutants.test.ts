import { describe, expect, it } from 'vitest';
import { talks, vocabulary } from '../../machines/index.ts';
import { ledger, talksCase } from '../../scenarios/index.ts';
import { invariants } from '../../scenarios/invariants/index.ts';
import { checkPosition, checkRecord, checkStep, checkStructure, watch } from '../../src/case/check/index.ts';
import { type Chart, describeChart, type Invariant } from '../../src/index.ts';
import { replay } from '../../src/replay/index.ts';
import { courseMaker } from './courses.ts';
import { mutant } from './mutant.ts';
import { mutants } from './mutants.ts';
import { recordOf, reported } from './record.ts';
import { recordMutants } from './record-mutants.ts';

const factKinds = new Map(ledger.map((fact) => [fact.id, fact.kind]));
const lawOf = (id: string): Invariant => {
  const found = invariants.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no law ${id}`);
  return found;
};

/** What a law finds on a chart, as it is drawn and on a course. */
function findings(law: Invariant, chart: Chart, events: readonly string[]): readonly string[] {
  const course = courseMaker(chart).begin();
  return [
    checkStructure(law, { chart: describeChart(chart), vocabulary, factKinds }),
    checkPosition(law, course.positions()),
    ...events.flatMap((event) => {
      const step = course.send(event);
      return [checkStep(law, step), checkPosition(law, step.after)];
    }),
  ].flatMap((checked) => checked.findings.map((one) => one.sentence));
}

describe('a chart with one thing wrong', () => {
  it.each(mutants)('breaks $law where $title', ({ law, change, course = [] }) => {
    expect(findings(lawOf(law), talks, course)).toEqual([]);
    expect(findings(lawOf(law), mutant(change), course)).not.toEqual([]);
  });

  it.each(mutants)('is seen by the watch over all laws where $title', ({ change, course = [] }) => {
    const chart = mutant(change);
    const one = courseMaker(chart).begin();
    const watched = watch(invariants);
    const plain = courseMaker(chart).begin();
    const seen = [...watched.start(one.positions())].map((found) => `${found.invariant} ${found.sentence}`);
    const expected = invariants.flatMap((law) => checkPosition(law, plain.positions()).findings);
    expect(seen).toEqual(expected.map((found) => `${found.invariant} ${found.sentence}`));
    for (const event of course) {
      const step = one.send(event);
      const found = new Set(watched.step(step).map((each) => each.sentence));
      const touched = invariants.flatMap((law) => checkStep(law, step).findings.map((each) => each.sentence));
      const standing = new Set(
        invariants.flatMap((law) => checkPosition(law, step.after).findings.map((each) => each.sentence)),
      );
      for (const sentence of touched) expect(found).toContain(sentence);
      for (const sentence of found) expect(touched.includes(sentence) || standing.has(sentence)).toBe(true);
    }
  });
});

describe('a record with one thing wrong', () => {
  it.each(recordMutants)('breaks $law where $title', ({ law, chart = talks, change }) => {
    expect(checkRecord(lawOf(law), recordOf(reported)).findings).toEqual([]);
    expect(checkRecord(lawOf(law), recordOf(change(reported), chart)).findings).not.toEqual([]);
  });
});

describe.each(talksCase.scenarios)('the course $id, with what falls due until the end of 2009', (scenario) => {
  const { prelude, frames } = replay(talksCase, scenario, { to: '2009-12-31' });
  const steps = [...prelude, ...frames].flatMap(({ cause, date, before, after, moves, nonMoves }) =>
    cause === undefined
      ? []
      : [{ event: cause.type, date, facts: cause.facts, before, after, transitions: [...moves, ...nonMoves] }],
  );

  it.each(invariants)('keeps $id: $sentence', (law) => {
    expect(checkRecord(law, steps).findings).toEqual([]);
  });
});

describe('the laws of the talks', () => {
  it('are 46, each broken once on purpose', () => {
    expect(invariants.map((law) => law.id)).toEqual(
      Array.from({ length: 46 }, (_, index) => `I-${String(index + 1).padStart(2, '0')}`),
    );
    const broken = new Set([...mutants, ...recordMutants].map((one) => one.law));
    expect(invariants.filter((law) => !broken.has(law.id))).toEqual([]);
  });

  it('that are about the record alone are broken in the record, the others in the chart', () => {
    for (const { law } of mutants) expect(lawOf(law).scope, law).not.toBe('record');
    for (const { law } of recordMutants) expect(['record', 'run'], law).toContain(lawOf(law).scope);
  });

  it('hold of the chart as it is drawn', () => {
    for (const law of invariants)
      expect(checkStructure(law, { chart: describeChart(talks), vocabulary, factKinds }).findings).toEqual([]);
  });
});
