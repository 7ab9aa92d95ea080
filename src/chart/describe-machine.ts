import { chartProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Formula } from '../model/index.ts';
import type { WrittenChart } from './description.ts';
import { readBy } from './events.ts';
import type { GuardTree } from './guard-tree.ts';
import { guardFormula } from './matching.ts';
import { alphabetOf, isLoose, Reading } from './reading.ts';
import { type Region, regionsOf } from './region.ts';
import { placeOfArrow, transitionsOf } from './transition.ts';
import { Tree } from './tree.ts';
import { type Chart, type MachineRead, readMachine } from './xstate.ts';

export interface DescribeOptions {
  /** The alphabet beside what the chart names: what its wildcards may take. */
  readonly events?: readonly string[] | undefined;
  /** Whether what states alone cannot say is read as free in both directions instead of being refused. */
  readonly free?: boolean | undefined;
}

/**
 * Reads a machine of XState as plain data. What states alone cannot say (guards of code, `after`, `invoke`, actions that
 * change the run) is refused with its place and what to do, or let free.
 */
export function describeMachine(machine: Chart, { events, free = false }: DescribeOptions): WrittenChart {
  const { id, nodes, arrows, obstacles, raisesUnknown, otherCopy } = readOf(machine);
  const refused = obstacles.find((one) => !free || one.freed === undefined);
  if (refused !== undefined) throw new DemarcheError('chart/unsupported', refused.message, { place: refused.place });
  const tree = new Tree(id, nodes, arrows);
  const regions = regionsOf(tree);
  refuseTwins(regions);
  const transitions = transitionsOf(tree);
  const loose = free && (raisesUnknown || isLoose(tree));
  const reading = new Reading({ tree, regions, transitions, loose });
  const description: WrittenChart = {
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
  readBy(description, reading);
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

function guardsOf(tree: Tree): WrittenChart['guards'] {
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
