import type { Case, Scenario } from '../case/index.ts';

/** A scenario as the text of a scenario file, which reads back as the same scenario; see `schema/scenario-file.json`. */
export function scenarioToFile(talks: Pick<Case, 'id'>, scenario: Scenario): string {
  const { id, title, description, prelude, events, annotations, horizon, deadlines, expected } = scenario;
  const file = { case: talks.id, id, title, description, horizon, deadlines, expected, prelude, events, annotations };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
