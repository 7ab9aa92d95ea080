import type { Case, Scenario } from '../case/index.ts';
import type { WhatIf } from '../what-if/index.ts';

/**
 * A scenario as the text of a scenario file, which reads back as the same scenario; see `schema/scenario-file.json`. The
 * what-if that it comes of goes with it, where there is one: its changes with the reasons for them. What followed a step
 * that is no longer there stands by its day, as in the replay.
 */
export function scenarioToFile(talks: Pick<Case, 'id'>, scenario: Scenario, whatIf?: WhatIf): string {
  const { id, title, description, prelude, events, horizon, deadlines, expected } = scenario;
  const steps = new Set([...prelude, ...events].map((event) => event.id));
  const annotations = scenario.annotations.map(({ after, ...annotation }) =>
    after === undefined || !steps.has(after) ? annotation : { ...annotation, after },
  );
  const course = { horizon, deadlines, expected, prelude, events, annotations };
  return `${JSON.stringify({ case: talks.id, id, title, description, whatIf, ...course }, undefined, 2)}\n`;
}
