import { type CaseChart, type ChartDescription, type DescribeOptions, describeChart, eventOf } from '../chart/index.ts';
import type { FactoredModel } from '../model/index.ts';

/** What an alphabet and what is let free are for a chart: as `describeChart` has them. */
export type CompileOptions = DescribeOptions;

/**
 * Packs what is read of a chart into numbers: every region and its states by their places, every event as guarded
 * assignments. An event is accepted where it takes a transition with a target or an action; a chart that has come to its
 * end accepts nothing.
 */
export function compileFactored(chart: CaseChart, options: CompileOptions = {}): FactoredModel {
  return compileDescribed(describeChart(chart, options));
}

/** The same of a chart that is described already. */
export function compileDescribed(chart: ChartDescription): FactoredModel {
  const numbers = new Map(chart.regions.map((region, index) => [region.name, index] as const));
  const states = chart.regions.map((region) => region.states.map((state) => state.name));
  const place = (index: number, state: string | undefined, region: string): number => {
    const found = states[index]?.indexOf(state ?? '') ?? -1;
    if (found < 0) throw new Error(`the reading leads ${region} to "${state ?? ''}", which is no state of it`);
    return found;
  };
  const numberOf = (region: string): number => {
    const found = numbers.get(region);
    if (found === undefined) throw new Error(`the reading moves "${region}", which is no region`);
    return found;
  };
  return {
    regions: chart.regions.map(({ name }, index) => ({
      name,
      states: states[index] ?? [],
      initial: place(index, chart.initial[name], name),
    })),
    events: chart.events.flatMap((event) =>
      eventOf(chart, event).map(({ name, enabled, moves }) => ({
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
