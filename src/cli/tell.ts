import type { Told } from '../doors/export.ts';
import { type Case, describeChart, explainRefusal, type Replay } from '../index.ts';

/** A replay with all that a view of it needs. Why an event was refused is worked out only when a view asks. */
export function tell(talks: Case, replay: Replay): Told {
  return {
    talks,
    replay,
    regions: describeChart(talks.chart).regions,
    refusalsOf: ({ refused, cause, before }) =>
      refused && cause !== undefined ? explainRefusal(talks, before, cause.type) : [],
  };
}
