import { describe, expect, it } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { type Case, checkRecord, type RecordStep, type Scenario } from '../../src/index.ts';
import { replay } from '../../src/replay/index.ts';

/** The steps of a scenario with its prelude, run on to a day that may lie past its horizon. */
function stepsOf(talks: Case, scenario: Scenario, to = scenario.horizon): readonly RecordStep[] {
  const { prelude, frames } = replay(talks, scenario, { strict: true, to });
  return [...prelude, ...frames].flatMap(({ cause, date, before, after, moves, nonMoves }) =>
    cause === undefined
      ? []
      : [{ event: cause.type, date, facts: cause.facts, before, after, transitions: [...moves, ...nonMoves] }],
  );
}

describe.each([talksCase, harbourCase])('$title', (talks) => {
  it.each(talks.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'keeps its laws in %s',
    (_, scenario) => {
      const steps = stepsOf(talks, scenario);
      expect(talks.invariants.flatMap((law) => checkRecord(law, steps).findings)).toEqual([]);
    },
  );

  it('keeps its laws when the clock runs on past the record', () => {
    for (const scenario of talks.scenarios) {
      const laws = talks.invariants.filter((law) => law.scope !== 'record');
      const steps = stepsOf(talks, scenario, '2009-12-31');
      expect(laws.flatMap((law) => checkRecord(law, steps).findings)).toEqual([]);
    }
  });
});
