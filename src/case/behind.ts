import { describeChart, type Transition, takenAt } from '../chart/index.ts';
import { type Formula, type Path, regionsRead } from '../model/index.ts';
import { assumptionsBehind } from './assumptions-behind.ts';
import type { Assumption, Case } from './case.ts';

/** The assumptions behind an answer: those that it uses itself, and those that only what it hangs on uses. */
export interface Behind {
  readonly near: readonly Assumption[];
  readonly further: readonly Assumption[];
}

/** What a given course adds to an answer: the transitions of its step, and names. */
export interface UsedByCourse {
  readonly transitions: readonly Transition[];
  readonly named: readonly string[];
}

const nothing: UsedByCourse = { transitions: [], named: [] };

/**
 * What stands behind an answer about every course: all that can move the regions that the goal reads is near; what those
 * moves wait for, and so on, is further off. `hangsOn` names all regions that decide the goal: those of its slice.
 */
export function behindAnswer(
  talks: Case,
  goal: Formula,
  hangsOn: readonly string[],
  used: UsedByCourse = nothing,
): Behind {
  const { transitions } = describeChart(talks.chart);
  const within = (regions: readonly string[]): readonly Transition[] => {
    const wanted = new Set(regions);
    return transitions.filter((one) => wanted.has(one.region));
  };
  const near = assumptionsBehind(talks, [...within(regionsRead(goal)), ...used.transitions], used.named);
  const all = assumptionsBehind(talks, within(hangsOn));
  return { near, further: all.filter((one) => !near.includes(one)) };
}

/** What stands behind a way: what its own steps use. */
export function behindWay(talks: Case, { start, steps }: Path): Behind {
  const chart = describeChart(talks.chart);
  let before = start;
  const taken = steps.flatMap(({ event, after }) => {
    const here = takenAt(chart, before, event);
    before = after;
    return here;
  });
  return { near: assumptionsBehind(talks, taken), further: [] };
}
