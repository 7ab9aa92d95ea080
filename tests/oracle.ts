import { type AnyMachineSnapshot, type AnyStateMachine, type AnyTransitionDefinition, createActor } from 'xstate';
import type { Walk } from '../src/chart/index.ts';
import { describeChart, type Positions, positionsOf, type Transition, type WrittenChart } from '../src/index.ts';

/** One step by XState itself: where it led, whether it was accepted, and what was selected, in order. */
export interface OracleStep {
  readonly snapshot: AnyMachineSnapshot;
  readonly accepted: boolean;
  readonly selected: readonly AnyTransitionDefinition[];
}

/** XState's own transition function with one reused scope; what it selected is read from its inspection. */
export function createOracle(machine: AnyStateMachine) {
  let steps: (readonly AnyTransitionDefinition[])[] = [];
  const self = createActor(machine);
  const ignore = (): void => {};
  const scope = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    logger: ignore,
    defer: ignore,
    stopChild: ignore,
    emit: ignore,
    actionExecutor: ignore,
    system: {
      ...self.system,
      _sendInspectionEvent: (inspected: { type: string; _transitions?: readonly AnyTransitionDefinition[] }) => {
        if (inspected.type === '@xstate.microstep') steps.push(inspected._transitions ?? []);
      },
    },
  };
  // The scope has every member that a step of a chart without actors asks for (XState 5, `macrostep`).
  const actorScope = scope as unknown as Parameters<AnyStateMachine['transition']>[2];
  return {
    start: (): AnyMachineSnapshot => self.getSnapshot(),
    step: (snapshot: AnyMachineSnapshot, event: string): OracleStep => {
      if (snapshot.status === 'done') return { snapshot, accepted: false, selected: [] };
      steps = [];
      const next = machine.transition(snapshot, { type: event }, actorScope);
      const accepted = (steps[0] ?? []).some((one) => one.target !== undefined || one.actions.length > 0);
      return { snapshot: next, accepted, selected: steps.flat() };
    },
  };
}

/**
 * Whether XState stands where a statechart can stand: each active state within an active one, and of a state with one child
 * at a time exactly one active. Two transitions that side-by-side regions take at once, one of which leaves the other's
 * region, can bring it elsewhere (XState 5.33); from there on nothing can be compared.
 */
export function standsInChart({ _nodes: active }: AnyMachineSnapshot): boolean {
  const among = new Set(active);
  return active.every((node) => {
    if (node.parent !== undefined && !among.has(node.parent)) return false;
    if (node.type !== 'compound') return true;
    return Object.values(node.states).filter((child) => among.has(child)).length === 1;
  });
}

/** Where a snapshot stands, what its history states remember included. */
export function positionsIn(snapshot: AnyMachineSnapshot, chart: WrittenChart): Positions {
  const plain = positionsOf(snapshot.value, chart.regions);
  const remembered: Record<string, string> = {};
  for (const region of chart.regions) {
    if (region.remembers === undefined) continue;
    const history = chart.nodes.find((node) => node.type === 'history' && node.path === region.path);
    const kept = history === undefined ? undefined : snapshot.historyValue[history.id];
    if (kept === undefined) continue;
    if (region.states[0]?.name === 'left') {
      remembered[region.name] = 'left';
      continue;
    }
    const inside = region.name.split(': ')[1]?.split('.') ?? [];
    const path = [...region.path.slice(0, -1), ...inside];
    const below = kept.find((node) => path.every((key, at) => node.path[at] === key));
    remembered[region.name] = below?.path[path.length] ?? '(inactive)';
  }
  return { ...plain, ...remembered };
}

/** Begins courses of a chart of regions side by side, taken on by XState's own steps. */
export function xstateWalks(machine: AnyStateMachine): () => Walk {
  const chart = describeChart(machine);
  const oracle = createOracle(machine);
  const arrows = arrowsOf(machine, chart);
  const byArrow = new Map<number | undefined, Transition[]>();
  for (const one of chart.transitions) byArrow.set(one.arrow, [...(byArrow.get(one.arrow) ?? []), one]);
  return () => {
    let snapshot = oracle.start();
    return {
      start: positionsOf(snapshot.value, chart.regions),
      take: (event, before) => {
        const step = oracle.step(snapshot, event);
        snapshot = step.snapshot;
        const taken = step.selected.flatMap((one) =>
          (byArrow.get(arrows.get(one)) ?? []).filter((other) => before[other.region] === other.from),
        );
        return { after: taken.length === 0 ? before : positionsIn(snapshot, chart), taken };
      },
    };
  };
}

/** XState's own transitions by their numbers in the description: both are read in the same order. */
function arrowsOf(machine: AnyStateMachine, chart: WrittenChart): ReadonlyMap<AnyTransitionDefinition, number> {
  const found = new Map<AnyTransitionDefinition, number>();
  const visit = (node: AnyStateMachine['root']): void => {
    for (const definitions of node.transitions.values()) for (const one of definitions) found.set(one, found.size);
    for (const one of node.always ?? []) found.set(one, found.size);
    Object.values(node.states).forEach(visit);
  };
  visit(machine.root);
  if (found.size !== chart.arrows.length) throw new Error('the description has other transitions than the machine');
  return found;
}
