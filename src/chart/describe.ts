import { callProblems, sentence } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';
import { type DescribeOptions, describeMachine } from './describe-machine.ts';
import { type CaseChart, type ChartDescription, isDescription, type WrittenChart } from './description.ts';
import { stepAt, type Walk } from './steps.ts';
import type { Chart } from './xstate.ts';

const descriptions = new WeakMap<Chart, WrittenChart>();

/**
 * A chart as plain data. The same chart gives the same description, and a description itself. What states alone cannot say
 * (guards of code, `after`, `invoke`, actions that change the run) is refused with its place and what to do, or let free.
 */
export function describeChart(chart: Chart, options?: DescribeOptions): WrittenChart;
export function describeChart(chart: CaseChart, options?: DescribeOptions): ChartDescription;
export function describeChart(chart: CaseChart, options: DescribeOptions = {}): ChartDescription {
  const asked = options.events !== undefined || options.free !== undefined;
  if (isDescription(chart)) {
    if (asked) machineOf(chart);
    return chart;
  }
  if (asked) return describeMachine(chart, options);
  const known = descriptions.get(chart);
  if (known !== undefined) return known;
  const made = describeMachine(chart, options);
  descriptions.set(chart, made);
  return made;
}

/** The machine that the chart of a case is. Throws where only the description of one is there. */
export function machineOf(chart: CaseChart): Chart {
  if (!isDescription(chart)) return chart;
  throw new DemarcheError('chart/unsupported', sentence(callProblems, 'call.noMachine'), { place: chart.id });
}

/**
 * The same chart with other sentences for its regions (`region`) and states (`region/state`), as in another language. It
 * steps as the chart does, since all but the description is the chart's own; what has no sentence keeps the one it has.
 */
export function retellChart(chart: CaseChart, sentences: Readonly<Record<string, string>>): CaseChart {
  const told = (key: string, otherwise: string): string =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? otherwise) : otherwise;
  const retold = <Known extends ChartDescription>(known: Known): Known => ({
    ...known,
    regions: known.regions.map((region) => ({
      ...region,
      description: told(region.name, region.description),
      states: region.states.map((state) => ({
        ...state,
        description: told(`${region.name}/${state.name}`, state.description),
      })),
    })),
  });
  if (isDescription(chart)) return retold(chart);
  // An object that inherits all from the machine is a machine.
  const machine: Chart = Object.create(chart);
  descriptions.set(machine, retold(describeChart(chart)));
  return machine;
}

/** A chart's own way through a course; the same as XState's on every step, by property test. */
export function quickWalk(chart: CaseChart): Walk {
  const description = describeChart(chart);
  return { start: description.initial, take: (event, positions) => stepAt(description, positions, event) };
}
