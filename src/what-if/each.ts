import type { Case, Outcome, Scenario, ScenarioEvent } from '../case/index.ts';
import { expectCase, expectScenario } from '../case/index.ts';
import { holds } from '../model/index.ts';
import { type Difference, differences } from './align.ts';
import { applyInPassing } from './apply.ts';
import type { Edit } from './edit.ts';
import { type Trace, trace } from './trace.ts';

/** What one small change to a course changes at its end. */
export interface Effect {
  readonly events: readonly ScenarioEvent[];
  readonly edits: readonly Edit[];
  readonly end: readonly Difference[];
  readonly outcomes: readonly { readonly outcome: Outcome; readonly after: boolean }[];
  /** The later events that become impossible by it. */
  readonly fallen: readonly ScenarioEvent[];
}

/** Leaves out each event of a scenario in turn, and says what that changes: which of them the end stands on. */
export function dropEach(talks: Case, scenario: Scenario): readonly Effect[] {
  expectCase(talks);
  expectScenario(scenario);
  const base = trace(talks, scenario);
  return scenario.events.map((event) => effectOf(talks, scenario, base, [event], [{ kind: 'drop', event: event.id }]));
}

/** Lets each two neighbours change places and days, and says what that changes: whether their order mattered. */
export function swapEach(talks: Case, scenario: Scenario): readonly Effect[] {
  expectCase(talks);
  expectScenario(scenario);
  const base = trace(talks, scenario);
  return scenario.events.slice(1).flatMap((second, index) => {
    const first = scenario.events[index];
    if (first === undefined) return [];
    return [effectOf(talks, scenario, base, [first, second], swap(first, second))];
  });
}

/** The edits that let two neighbours change places and days. */
export function swap(first: ScenarioEvent, second: ScenarioEvent): readonly Edit[] {
  const earlier: ScenarioEvent = { ...second, day: first.day };
  const edits: Edit[] = [
    { kind: 'drop', event: second.id },
    { kind: 'insert', where: 'before', anchor: first.id, event: earlier },
  ];
  if (second.day !== first.day) edits.push({ kind: 'replace', event: first.id, by: { ...first, day: second.day } });
  return edits;
}

function effectOf(
  talks: Case,
  scenario: Scenario,
  base: Trace,
  events: readonly ScenarioEvent[],
  edits: readonly Edit[],
): Effect {
  const other = trace(talks, edits.reduce(applyInPassing, scenario), scenario.horizon);
  return {
    events,
    edits,
    end: differences(base.positions, other.positions),
    outcomes: talks.outcomes.flatMap((outcome) => {
      const after = holds(outcome.formula, other.positions);
      return after === holds(outcome.formula, base.positions) ? [] : [{ outcome, after }];
    }),
    fallen: scenario.events.filter(
      (event) => base.fates.get(event.id) !== 'refused' && other.fates.get(event.id) === 'refused',
    ),
  };
}
