import { type Chart, describeChart, positionsOf, type StateValue, stateValueOf } from '../chart/index.ts';
import {
  createFactoredStepper,
  type Digits,
  type FactoredModel,
  type FactoredStepper,
  type Model,
  type Positions,
} from '../model/index.ts';
import { type CompileOptions, compileDescribed } from './compile.ts';

/** A chart compiled to integers: a model to step, a factored model to search, and the way to XState's values and back. */
export interface CompiledChart {
  readonly factored: FactoredModel;
  readonly model: Model<Digits>;
  readonly stepper: FactoredStepper;
  /** What history states remember stands in no value, and comes back as nothing. */
  fromValue(value: StateValue): Positions;
  toValue(positions: Positions): StateValue;
}

/** Compiles a chart; agrees with XState on every step. What states alone cannot say is refused by its place, or let free. */
export function compile(machine: Chart, options: CompileOptions = {}): CompiledChart {
  const chart = describeChart(machine, options);
  const factored = compileDescribed(chart);
  const stepper = createFactoredStepper(factored);
  return {
    factored,
    model: stepper.model,
    stepper,
    fromValue: (value) => positionsOf(value, chart.regions),
    toValue: (positions) => stateValueOf(positions, chart),
  };
}
