import { type AnyMachineSnapshot, type AnyStateMachine, type AnyTransitionDefinition, createActor } from 'xstate';

/** One step by XState itself: where it led, and whether it was accepted. */
export interface OracleStep {
  readonly snapshot: AnyMachineSnapshot;
  readonly accepted: boolean;
}

/** XState's own transition function with one reused scope; what it selected is read from its inspection. */
export function createOracle(machine: AnyStateMachine) {
  let selected: readonly AnyTransitionDefinition[] = [];
  let first = true;
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
        if (inspected.type !== '@xstate.microstep' || !first) return;
        first = false;
        selected = inspected._transitions ?? [];
      },
    },
  };
  // The scope has every member that a step of a chart without actors asks for (XState 5, `macrostep`).
  const actorScope = scope as unknown as Parameters<AnyStateMachine['transition']>[2];
  return {
    start: (): AnyMachineSnapshot => self.getSnapshot(),
    step: (snapshot: AnyMachineSnapshot, event: string): OracleStep => {
      if (snapshot.status === 'done') return { snapshot, accepted: false };
      selected = [];
      first = true;
      const next = machine.transition(snapshot, { type: event }, actorScope);
      return { snapshot: next, accepted: selected.some((one) => one.target !== undefined || one.actions.length > 0) };
    },
  };
}
