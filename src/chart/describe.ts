import { chartProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Formula, type Positions } from '../model/index.ts';
import type { GuardTree } from './guard-tree.ts';
import { guardFormula } from './matching.ts';
import type { Arrow, ChartNode, Freed } from './node.ts';
import { alphabetOf, isLoose, Reading } from './reading.ts';
import { type Region, regionsOf } from './region.ts';
import { placeOfArrow, type Transition, transitionsOf } from './transition.ts';
import { Tree } from './tree.ts';
import { type Chart, type MachineRead, readMachine } from './xstate.ts';

/** A chart as plain data, complete for how it steps: what a program reads to explain, draw, compile, export or check it. */
export interface ChartDescription {
  readonly id: string;
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly Arrow[];
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
}

export interface DescribeOptions {
  /** The alphabet beside what the chart names: what its wildcards may take. */
  readonly events?: readonly string[] | undefined;
  /** Whether what states alone cannot say is read as free in both directions instead of being refused. */
  readonly free?: boolean | undefined;
}

const descriptions = new WeakMap<Chart, ChartDescription>();

/**
 * Reads a chart as plain data. The same chart gives the same description. What states alone cannot say (guards of code,
 * `after`, `invoke`, actions that change the run) is refused with its place and what to do, or let free.
 */
export function describeChart(machine: Chart, options: DescribeOptions = {}): ChartDescription {
  if (options.events !== undefined || options.free !== undefined) return describe(machine, options);
  const known = descriptions.get(machine);
  if (known !== undefined) return known;
  const made = describe(machine, options);
  descriptions.set(machine, made);
  return made;
}

/**
 * The same chart with other sentences for its regions (`region`) and states (`region/state`), as in another language. It
 * steps as the chart does, since all but the description is the chart's own; what has no sentence keeps the one it has.
 */
export function retellChart(machine: Chart, sentences: Readonly<Record<string, string>>): Chart {
  const known = describeChart(machine);
  const told = (key: string, otherwise: string): string =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? otherwise) : otherwise;
  const regions = known.regions.map((region) => ({
    ...region,
    description: told(region.name, region.description),
    states: region.states.map((state) => ({
      ...state,
      description: told(`${region.name}/${state.name}`, state.description),
    })),
  }));
  // An object that inherits all from the chart is a chart.
  const retold: Chart = Object.create(machine);
  descriptions.set(retold, { ...known, regions });
  return retold;
}

function describe(machine: Chart, { events, free = false }: DescribeOptions): ChartDescription {
  const { id, nodes, arrows, obstacles, raisesUnknown, otherCopy } = readOf(machine);
  const refused = obstacles.find((one) => !free || one.freed === undefined);
  if (refused !== undefined) throw new DemarcheError('chart/unsupported', refused.message, { place: refused.place });
  const tree = new Tree(id, nodes, arrows);
  const regions = regionsOf(tree);
  refuseTwins(regions);
  const transitions = transitionsOf(tree);
  const loose = free && (raisesUnknown || isLoose(tree));
  const reading = new Reading({ tree, regions, transitions, loose });
  const description: ChartDescription = {
    id,
    nodes,
    arrows,
    regions,
    transitions,
    events: alphabetOf(tree, loose, events, free),
    initial: reading.start(),
    guards: guardsOf(tree),
    freed: obstacles.flatMap((one) => one.freed ?? []),
    loose,
    otherCopy,
  };
  readings.set(nodes, reading);
  return description;
}

/** The machine as XState has it; what XState itself only finds when it looks there is told as a fault of the chart. */
function readOf(machine: Chart): MachineRead {
  try {
    return readMachine(machine);
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DemarcheError('chart/unsupported', sentence(chartProblems, 'chart.refused', { why }), {
      place: machine.id,
    });
  }
}

function refuseTwins(regions: readonly Region[]): void {
  const names = new Set<string>();
  for (const { name } of regions) {
    if (names.has(name))
      throw new DemarcheError('chart/unsupported', sentence(chartProblems, 'chart.twins'), { place: name });
    names.add(name);
  }
}

function guardsOf(tree: Tree): ChartDescription['guards'] {
  const guards = new Map<string, { tree: GuardTree; formula: Formula }>();
  const collect = (guard: GuardTree, place: string): void => {
    if (guard.kind === 'named') {
      guards.set(guard.name, { tree: guard.tree, formula: guardFormula(guard.tree, tree, place) });
      collect(guard.tree, place);
    } else if (guard.kind === 'and' || guard.kind === 'or') for (const part of guard.parts) collect(part, place);
    else if (guard.kind === 'not') collect(guard.part, place);
  };
  for (const arrow of tree.arrows) if (arrow.guard !== undefined) collect(arrow.guard, placeOfArrow(arrow, tree));
  return guards;
}

const readings = new WeakMap<readonly ChartNode[], Reading>();

/** What every event of a described chart does; made anew where the description has come from elsewhere as plain data. */
export function readingOf(chart: ChartDescription): Reading {
  const known = readings.get(chart.nodes);
  if (known !== undefined) return known;
  const { id, nodes, arrows, regions, transitions, loose } = chart;
  const made = new Reading({ tree: new Tree(id, nodes, arrows), regions, transitions, loose });
  readings.set(nodes, made);
  return made;
}
