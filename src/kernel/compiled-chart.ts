import type { Chart } from '../chart/index.ts';
import {
  createFactoredStepper,
  type Digits,
  type FactoredModel,
  type FactoredStepper,
  type Model,
  type Positions,
} from '../model/index.ts';
import { type CompileOptions, compileFactored } from './compile.ts';
import { positionsOfValue, type StateValue, valueOfPositions } from './state-value.ts';
import { readTree } from './tree.ts';

/** A chart compiled to integers: a model to step, a factored model to search, and the way to XState's values and back. */
export interface CompiledChart {
  readonly factored: FactoredModel;
  readonly model: Model<Digits>;
  readonly stepper: FactoredStepper;
  fromValue(value: unknown): Positions;
  toValue(positions: Positions): StateValue;
}

/** Compiles a chart within the supported set; agrees with XState on every step. Anything else is refused by its place. */
export function compile(machine: Chart, options: CompileOptions = {}): CompiledChart {
  const factored = compileFactored(machine, options);
  const stepper = createFactoredStepper(factored);
  const tree = readTree(machine.root);
  return {
    factored,
    model: stepper.model,
    stepper,
    fromValue: (value) => positionsOfValue(value, tree),
    toValue: (positions) => valueOfPositions(positions, tree),
  };
}
