import { type Chart, type ChartDescription, type DescribeOptions, describeChart, readingOf } from '../chart/index.ts';
import { nameProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type FactoredModel } from '../model/index.ts';

/** What an alphabet and what is let free are for a chart: as `describeChart` has them. */
export type CompileOptions = DescribeOptions;

/**
 * Packs what is read of a chart into numbers: every region and its states by their places, every event as guarded
 * assignments. An event is accepted where it takes a transition with a target or an action; a chart that has come to its
 * end accepts nothing.
 */
export function compileFactored(machine: Chart, options: CompileOptions = {}): FactoredModel {
  const asked = options.events !== undefined || options.free !== undefined;
  return packed(asked ? describeChart(machine, options) : describeChart(machine));
}

/** The same of a chart that is described already. */
export function packed(chart: ChartDescription): FactoredModel {
  const reading = readingOf(chart);
  const numbers = new Map(chart.regions.map((region, index) => [region.name, index] as const));
  const states = chart.regions.map((region) => region.states.map((state) => state.name));
  const place = (index: number, state: string | undefined, region: string): number => {
    const found = states[index]?.indexOf(state ?? '') ?? -1;
    if (found < 0)
      throw new DemarcheError(
        'chart/unknown-state',
        sentence(nameProblems, 'name.state', { name: state ?? '', region, hint: '' }),
        {
          place: region,
        },
      );
    return found;
  };
  const numberOf = (region: string): number => {
    const found = numbers.get(region);
    if (found === undefined)
      throw new DemarcheError(
        'chart/unknown-region',
        sentence(nameProblems, 'name.region', { name: region, hint: '' }),
        { place: region },
      );
    return found;
  };
  return {
    regions: chart.regions.map(({ name }, index) => ({
      name,
      states: states[index] ?? [],
      initial: place(index, chart.initial[name], name),
    })),
    events: chart.events.flatMap((event) =>
      reading.event(event).map(({ name, enabled, moves }) => ({
        name,
        enabled,
        assignments: moves.map(({ region, when, to }) => {
          const number = numberOf(region);
          return { region: number, when, to: place(number, to, region) };
        }),
      })),
    ),
  };
}
