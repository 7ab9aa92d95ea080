import type { Told } from '../../src/doors/export.ts';
import { type Case, describeChart, explainRefusal, replay, type Scenario } from '../../src/index.ts';

/** A replay of a scenario with all that a view needs. */
export function told(talks: Case, scenario: Scenario, to?: string): Told {
  return {
    talks,
    regions: describeChart(talks.chart).regions,
    replay: replay(talks, scenario, { to }),
    refusalsOf: (frame) =>
      frame.refused && frame.cause !== undefined ? explainRefusal(talks, frame.before, frame.cause.type) : [],
  };
}
