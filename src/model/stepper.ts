import { DemarcheError } from './error.ts';
import type { FactoredEvent, FactoredModel, FactoredRegion } from './factored.ts';
import type { Formula, Positions } from './formula.ts';
import type { Model } from './model.ts';

/** A position of a factored model as numbers: for each region, the place of its state in the region's list. */
export type Digits = Uint16Array | Uint32Array;

/** Steps a factored model over digits: the event's number in, whether it was accepted out, the position after in `into`. */
export interface FactoredStepper {
  readonly model: Model<Digits>;
  step(from: Digits, event: number, into: Digits): boolean;
  initial(): Digits;
  digitsOf(positions: Positions): Digits;
  positionsOf(digits: Digits): Positions;
  test(formula: Formula): (digits: Digits) => boolean;
}

type Test = (digits: Digits) => boolean;

interface Choice {
  readonly region: number;
  readonly cases: readonly { readonly when: Test; readonly to: number }[];
}

/** Makes a stepper of a factored model. Conditions become closures over lookup tables; no code is generated. */
export function createFactoredStepper(factored: FactoredModel): FactoredStepper {
  const { regions } = factored;
  const numbers = new Map(regions.map((region, index) => [region.name, index]));
  const tests = new Map<Formula, Test>();
  const test = (formula: Formula): Test => {
    const known = tests.get(formula);
    if (known !== undefined) return known;
    const made = compileTest(formula, factored, numbers, test);
    tests.set(formula, made);
    return made;
  };
  const events = factored.events.map((event) => ({ enabled: test(event.enabled), choices: choicesOf(event, test) }));
  const eventNumbers = new Map(factored.events.map((event, index) => [event.name, index]));

  // Half the memory where the states of each region fit into 16 bits.
  const isLarge = regions.some((region) => region.states.length > 1 << 16);
  const digits = (of: (region: FactoredRegion) => number): Digits =>
    isLarge ? Uint32Array.from(regions, of) : Uint16Array.from(regions, of);
  const initial = (): Digits => digits((region) => region.initial);
  const step = (from: Digits, number: number, into: Digits): boolean => {
    const event = events[number];
    if (event === undefined || !event.enabled(from)) return false;
    if (into !== from) into.set(from);
    const moves: number[] = [];
    for (const choice of event.choices) {
      for (const one of choice.cases) {
        if (one.when(from)) {
          moves.push(choice.region, one.to);
          break;
        }
      }
    }
    for (let at = 0; at < moves.length; at += 2) into[moves[at] ?? 0] = moves[at + 1] ?? 0;
    return true;
  };
  const model: Model<Digits> = {
    events: factored.events.map((event) => event.name),
    initial,
    next: (state, event) => {
      const into = state.slice();
      return step(state, eventNumbers.get(event) ?? -1, into) ? into : undefined;
    },
    key: (state) => state.join(','),
  };
  return {
    model,
    step,
    initial,
    test,
    digitsOf: (positions) => digits((region) => digitOf(region.name, region.states, positions)),
    positionsOf: (digits) =>
      Object.fromEntries(regions.map((region, index) => [region.name, region.states[digits[index] ?? 0] ?? ''])),
  };
}

function digitOf(name: string, states: readonly string[], positions: Positions): number {
  const state = positions[name] ?? '';
  const digit = states.indexOf(state);
  // This room has no catalogue: its one sentence is that of `name.state`, which a test holds.
  if (digit < 0)
    throw new DemarcheError(
      'chart/unknown-state',
      { key: 'name.state', values: { name: state, region: name, hint: '' }, text: `no state "${state}" of ${name}` },
      { place: name },
    );
  return digit;
}

function choicesOf(event: FactoredEvent, test: (formula: Formula) => Test): readonly Choice[] {
  const byRegion = new Map<number, { when: Test; to: number }[]>();
  for (const assignment of event.assignments) {
    const cases = byRegion.get(assignment.region) ?? [];
    cases.push({ when: test(assignment.when), to: assignment.to });
    byRegion.set(assignment.region, cases);
  }
  return [...byRegion].map(([region, cases]) => ({ region, cases }));
}

function compileTest(
  formula: Formula,
  factored: FactoredModel,
  numbers: ReadonlyMap<string, number>,
  test: (formula: Formula) => Test,
): Test {
  if ('region' in formula) {
    const number = numbers.get(formula.region);
    const region = factored.regions[number ?? -1];
    if (number === undefined || region === undefined) return () => false;
    const table = Uint8Array.from(region.states, (state) => (formula.in.includes(state) ? 1 : 0));
    return (digits) => table[digits[number] ?? 0] === 1;
  }
  if ('and' in formula) {
    const parts = formula.and.map(test);
    return (digits) => parts.every((part) => part(digits));
  }
  if ('or' in formula) {
    const parts = formula.or.map(test);
    return (digits) => parts.some((part) => part(digits));
  }
  const part = test(formula.not);
  return (digits) => !part(digits);
}
