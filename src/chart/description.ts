import type { Formula, Positions } from '../model/index.ts';
import type { GuardTree } from './guard-tree.ts';
import type { Arrow, ChartNode, Freed } from './node.ts';
import type { ChartEvent } from './reading.ts';
import type { Region } from './region.ts';
import type { Transition } from './transition.ts';
import type { Chart } from './xstate.ts';

/** A chart as plain data, complete for how it steps: what a program reads to replay, explain, draw, compile or check it. */
export interface ChartDescription {
  readonly id: string;
  readonly regions: readonly Region[];
  readonly transitions: readonly Transition[];
  /** Every event that some transition takes, in the order of the chart; `(any)` stands for all that only a wildcard takes. */
  readonly events: readonly string[];
  readonly initial: Positions;
  /** The named guards that transitions use, and those that they are made of. */
  readonly guards: ReadonlyMap<string, { readonly tree: GuardTree; readonly formula: Formula }>;
  /** What was let free, where that was asked for: the chart can do what is described, and perhaps less. */
  readonly freed: readonly Freed[];
  /** Whether what the chart does by itself within a step is described as steps of their own, which may come or not. */
  readonly loose: boolean;
  /** Whether the chart was made with another copy of XState than the one that is loaded here. */
  readonly otherCopy: boolean;
  /** What each event does, where all of it was read at once to be handed on; else it is read when it is asked for. */
  readonly read?: ReadonlyMap<string, readonly ChartEvent[]> | undefined;
}

/** A description that also says how the chart is written: its nodes and the transitions on them. */
export interface WrittenChart extends ChartDescription {
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly Arrow[];
}

/** The chart of a case: an XState machine, or the description of one where no machine is at hand. */
export type CaseChart = Chart | ChartDescription;

/** Whether a chart is there as its description alone. */
export const isDescription = (chart: CaseChart): chart is ChartDescription => 'regions' in chart;
