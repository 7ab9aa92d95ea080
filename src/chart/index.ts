export { chartFromJson } from './chart-from-json.ts';
export { chartModel } from './chart-model.ts';
export {
  type Chart,
  type ChartDescription,
  describeChart,
  type Meta,
  type Region,
  type RegionState,
  retellChart,
  type Transition,
} from './describe.ts';
export { positionsOf } from './positions.ts';
export { type GuardTree, readGuard, toFormula } from './read-guard.ts';
export { createStepper, type Step, type Stepper } from './stepper.ts';
