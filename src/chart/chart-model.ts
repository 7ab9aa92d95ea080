import type { AnyMachineSnapshot } from 'xstate';
import type { Model } from '../model/index.ts';
import { type Chart, describeChart } from './describe.ts';
import { positionsOf } from './positions.ts';
import { createStepper } from './stepper.ts';

/** The chart itself as a model: slow and true. Its states are XState's snapshots, told apart by their positions. */
export function chartModel(machine: Chart): Model<AnyMachineSnapshot> {
  const description = describeChart(machine);
  const stepper = createStepper(machine);
  return {
    events: description.events,
    initial: () => stepper.start(),
    next: (snapshot, event) => {
      const step = stepper.step(snapshot, event);
      return step.taken.length === 0 ? undefined : step.snapshot;
    },
    key: (snapshot) => Object.values(positionsOf(snapshot.value, description.regions)).join('|'),
  };
}
