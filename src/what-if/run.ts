import { type Assumption, type Case, expectCase, expectScenario, type Scenario } from '../case/index.ts';
import { holds } from '../model/index.ts';
import { type Replay, replay } from '../replay/index.ts';
import { type Comparison, compare } from './compare.ts';
import type { Edit } from './edit.ts';
import { whatIfStandsOn } from './stands-on.ts';
import { type Expectation, type Resolved, resolveWhatIf, type WhatIf } from './what-if.ts';

/** An expectation and whether it is met. */
export interface Expected {
  readonly expectation: Expectation;
  readonly met: boolean;
}

/** A what-if with its answer. */
export interface WhatIfRun extends Resolved {
  readonly comparison: Comparison;
  readonly expected: readonly Expected[];
  /** What the answer takes as given. */
  readonly assumptions: readonly Assumption[];
}

/**
 * Runs a what-if against its base. Both run to the same day, so that what only time brings is not laid at the door of a
 * change; a what-if that changes nothing but the horizon is held against the base at its own end.
 */
export function runWhatIf(talks: Case, whatIf: WhatIf, others: readonly WhatIf[] = []): WhatIfRun {
  const resolved = resolveWhatIf(talks, whatIf, others);
  const comparison = compareScenarios(talks, resolved.base, resolved.scenario, resolved.edits);
  const expected = (whatIf.expectations ?? []).map((expectation) => ({
    expectation,
    met: meets(talks, expectation, comparison.other),
  }));
  const assumptions = whatIfStandsOn(talks, comparison, whatIf.expectations ?? []);
  return { ...resolved, comparison, expected, assumptions };
}

const bases = new WeakMap<Scenario, { readonly talks: Case; readonly to: string | undefined; readonly run: Replay }>();

/** The replay of a base. The last one is kept, as one base is compared with course after course. */
function replayBase(talks: Case, base: Scenario, to: string | undefined): Replay {
  const known = bases.get(base);
  if (known?.talks === talks && known.to === to) return known.run;
  const run = replay(talks, base, { to });
  bases.set(base, { talks, to, run });
  return run;
}

/** Replays a scenario and what edits have made of it, up to the same day, and compares the two. */
export function compareScenarios(
  talks: Case,
  base: Scenario,
  other: Scenario,
  edits: readonly Edit[] = [],
): Comparison {
  expectCase(talks);
  expectScenario(base);
  expectScenario(other);
  const timeOnly = edits.length > 0 && edits.every((edit) => edit.kind === 'horizon');
  const until = base.horizon > other.horizon ? base.horizon : other.horizon;
  return compare(
    talks,
    replayBase(talks, base, timeOnly ? undefined : until),
    replay(talks, other, { to: timeOnly ? undefined : until }),
    timeOnly ? { edits } : { edits, until },
  );
}

function meets(talks: Case, expectation: Expectation, run: Replay): boolean {
  if ('region' in expectation) return run.positions[expectation.region] === expectation.state;
  const outcome = talks.outcomes.find((one) => one.id === expectation.outcome);
  return outcome !== undefined && holds(outcome.formula, run.positions) === expectation.holds;
}

/** A course in a table: its name, and whether each outcome of the case holds at its end. */
export interface OutcomeRow {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly boolean[];
}

/** Three courses and more against the outcomes of the case, in its order. */
export function outcomeTable(talks: Case, runs: readonly Replay[]): readonly OutcomeRow[] {
  return runs.map(({ scenario, positions }) => ({
    id: scenario.id,
    title: scenario.title,
    outcomes: talks.outcomes.map((outcome) => holds(outcome.formula, positions)),
  }));
}
