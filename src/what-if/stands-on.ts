import { type Assumption, assumptionsBehind, type Case } from '../case/index.ts';
import { describeChart, type Transition, takenAt } from '../chart/index.ts';
import { holds, type Positions } from '../model/index.ts';
import type { Frame } from '../replay/index.ts';
import type { Comparison } from './compare.ts';
import type { Expectation } from './what-if.ts';

/**
 * The assumptions behind the answer to a what-if: those of the steps that only the changed course takes, of what keeps a step
 * from being taken in one of the two, and of what keeps a region where it is expected.
 */
export function whatIfStandsOn(
  talks: Case,
  { rows, fallen, risen, vain, altered, other }: Comparison,
  expectations: readonly Expectation[],
): readonly Assumption[] {
  const chart = describeChart(talks.chart);
  /** What would lead on from here and does not: it leaves the region where it is. */
  const blocked = (at: Positions, wanted: (one: Transition) => boolean): readonly Transition[] =>
    chart.transitions
      .filter((one) => wanted(one) && at[one.region] === one.from && !holds(one.when, at))
      .map((one) => ({ ...one, to: one.from }));
  const ofFrame = ({ cause, before }: Frame): readonly Transition[] => {
    if (cause === undefined) return [];
    const taken = takenAt(chart, before, cause.type);
    return taken.length > 0 ? taken : blocked(before, (one) => one.event === cause.type);
  };
  const own = rows.flatMap((row) => (row.base === undefined && row.other !== undefined ? [row.other] : []));
  const frames = [
    ...own,
    ...vain.map((one) => one.other),
    ...fallen.map((one) => one.other),
    ...risen.flatMap((one) => [one.base, one.other]),
  ];
  /** What a step does in one of the two courses only: what it does in both tells nothing of the change. */
  const differing = altered.flatMap(({ base, other: frame }) => {
    const [one, two] = [ofFrame(base), ofFrame(frame)];
    return [...one.filter((step) => !two.includes(step)), ...two.filter((step) => !one.includes(step))];
  });
  const expected = expectations.flatMap((one) => ('region' in one ? [one] : []));
  return assumptionsBehind(
    talks,
    [
      ...frames.flatMap(ofFrame),
      ...differing,
      ...expected.flatMap(({ region, state }) =>
        blocked(other.positions, (one) => one.region === region && one.from === state && one.to !== state),
      ),
    ],
    [
      ...frames.flatMap(({ deadlines }) => deadlines.map((one) => one.id)),
      ...expected.map(({ region, state }) => `${region}/${state}`),
    ],
  );
}
