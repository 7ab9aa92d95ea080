import fc from 'fast-check';
import {
  type Chart,
  type ChartDescription,
  describeChart,
  holds,
  type Positions,
  type Transition,
} from '../../src/index.ts';
import { xstateWalks } from '../oracle.ts';

/** How many events a random run has at most, those that lead up to where it begins included. */
export const longest = 120;

/** One step of a course on a chart. */
export interface CourseStep {
  readonly event: string;
  readonly before: Positions;
  readonly after: Positions;
  readonly transitions: readonly Transition[];
}

/** A course that is being made: where it stands, what is possible there, and the next event. */
export interface Course {
  positions(): Positions;
  /** The transitions whose state and guard hold now. */
  possible(): readonly Transition[];
  send(event: string): CourseStep;
}

/** Makes courses on a chart; what is read from the chart is read once. */
export function courseMaker(machine: Chart): { readonly chart: ChartDescription; readonly begin: () => Course } {
  const chart = describeChart(machine);
  const walks = xstateWalks(machine);
  const leaving = new Map<string, ReadonlyMap<string, readonly Transition[]>>();
  for (const { name, states } of chart.regions)
    leaving.set(
      name,
      new Map(
        states.map((state) => [
          state.name,
          chart.transitions.filter((one) => one.region === name && one.from === state.name),
        ]),
      ),
    );
  const begin = (): Course => {
    const walk = walks();
    let at = walk.start;
    return {
      positions: () => at,
      possible: () => {
        const found: Transition[] = [];
        for (const [region, states] of leaving)
          for (const one of states.get(at[region] ?? '') ?? []) if (holds(one.when, at)) found.push(one);
        return found;
      },
      send: (event) => {
        const before = at;
        const { after, taken } = walk.take(event, before);
        at = after;
        return { event, before, after, transitions: taken };
      },
    };
  };
  return { chart, begin };
}

/** One choice of a random run: four in five fall on a move that is possible then, one on the whole vocabulary. */
export interface Choice {
  readonly anyEvent: boolean;
  readonly pick: number;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  anyEvent: fc.integer({ min: 0, max: 4 }).map((n) => n === 4),
  pick: fc.nat(),
});

/** The choices of a random run. */
export const choices: fc.Arbitrary<readonly Choice[]> = fc.array(choice, { maxLength: longest, size: 'max' });

/** The event that a choice means at a position. */
export function chosen(
  { anyEvent, pick }: Choice,
  possible: readonly Transition[],
  vocabulary: readonly string[],
): string {
  const events = anyEvent || possible.length === 0 ? vocabulary : [...new Set(possible.map((one) => one.event))];
  return events[pick % events.length] ?? '';
}
