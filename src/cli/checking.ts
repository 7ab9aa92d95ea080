import {
  type Case,
  type Checked,
  checkPosition,
  checkRecord,
  checkStep,
  checkStructure,
  describeChart,
  type Finding,
  type Frame,
  type Invariant,
  type RecordStep,
  replay,
  type Scenario,
} from '../index.ts';

/** What became of one invariant on a replay. */
export interface CheckedInvariant {
  readonly invariant: Invariant;
  readonly verdict: 'ok' | 'violated' | 'silent';
  readonly findings: readonly Finding[];
  /** Whether it was left out, as it is about the record and this is none. */
  readonly skipped: boolean;
}

/** Checks every invariant of a case on a scenario; those about the record only where the scenario is one. */
export function checkReplay(talks: Case, scenario: Scenario, record: boolean): readonly CheckedInvariant[] {
  const done = replay(talks, scenario);
  const steps = [...done.prelude, ...done.frames].filter((frame) => frame.cause !== undefined).map(recordStep);
  const structure = {
    chart: describeChart(talks.chart),
    vocabulary: talks.vocabulary,
    factKinds: new Map(talks.ledger.map((fact) => [fact.id, fact.kind])),
  };
  const start = steps[0]?.before ?? done.positions;
  return talks.invariants.map((invariant) => {
    const skipped = invariant.scope === 'record' && !record;
    const results: readonly Checked[] = skipped
      ? []
      : [
          checkStructure(invariant, structure),
          ...(record
            ? [checkRecord(invariant, steps)]
            : [
                checkPosition(invariant, start, scenario.title),
                ...steps.flatMap((step) => [
                  checkStep(invariant, step, `${step.date}, ${step.event}`),
                  checkPosition(invariant, step.after, `${step.date}, ${step.event}`),
                ]),
              ]),
        ];
    const findings = results.flatMap((one) => one.findings);
    const arose = results.some((one) => one.premises.length > 0);
    return { invariant, verdict: findings.length > 0 ? 'violated' : arose ? 'ok' : 'silent', findings, skipped };
  });
}

function recordStep({ cause, date, before, after, moves, nonMoves }: Frame): RecordStep {
  return {
    date,
    event: cause?.type ?? '',
    facts: cause?.facts ?? [],
    before,
    after,
    transitions: [...moves, ...nonMoves],
  };
}
