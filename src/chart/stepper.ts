import { type AnyMachineSnapshot, type AnyTransitionDefinition, createActor } from 'xstate';
import { type Chart, describeChart, type Transition } from './describe.ts';

/** One step of a chart: where it led, and the transitions that were taken, in the order of the chart. None: refused. */
export interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly taken: readonly Transition[];
}

/** Steps a chart by XState's own transition function. Nothing runs: the same snapshot and event give the same step. */
export interface Stepper {
  start(): AnyMachineSnapshot;
  step(snapshot: AnyMachineSnapshot, event: string): Step;
}

const none: readonly Transition[] = Object.freeze([]);

/**
 * A stepper that builds XState's actor scope once instead of at every call, which is what makes XState's `transition()`
 * slow, and takes from XState's own inspection which transitions were selected, so that a self-loop and a refusal are
 * told apart without asking twice.
 */
export function createStepper(machine: Chart): Stepper {
  const known = transitionsOf(machine);
  let selected: readonly AnyTransitionDefinition[] = [];
  const self = createActor(machine);
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
        if (inspected.type === '@xstate.microstep') selected = inspected._transitions ?? [];
      },
    },
  };
  // The scope has every member that a step of a chart without actors and actions asks for (XState 5, `macrostep`).
  const actorScope = scope as unknown as Parameters<Chart['transition']>[2];
  return {
    start: () => self.getSnapshot(),
    step: (snapshot, event) => {
      selected = [];
      const next = machine.transition(snapshot, { type: event }, actorScope);
      if (selected.length === 0) return { snapshot, taken: none };
      return { snapshot: next, taken: selected.map((one) => transitionFor(known, one)) };
    },
  };
}

const ignore = (): void => {};

function transitionFor(
  known: ReadonlyMap<AnyTransitionDefinition, Transition>,
  taken: AnyTransitionDefinition,
): Transition {
  const found = known.get(taken);
  if (found === undefined)
    throw new Error(`the chart took a transition that its description lacks: ${taken.eventType}`);
  return found;
}

/** Pairs XState's own transition objects with ours: both are read from the chart in the same order. */
function transitionsOf(machine: Chart): ReadonlyMap<AnyTransitionDefinition, Transition> {
  const description = describeChart(machine);
  const pairs = new Map<AnyTransitionDefinition, Transition>();
  let next = 0;
  for (const region of description.regions) {
    let node = machine.root;
    for (const key of region.path) node = node.states[key] ?? node;
    for (const state of Object.values(node.states)) {
      for (const candidates of state.transitions.values()) {
        for (const candidate of candidates) {
          const transition = description.transitions[next++];
          if (transition !== undefined) pairs.set(candidate, transition);
        }
      }
    }
  }
  return pairs;
}
