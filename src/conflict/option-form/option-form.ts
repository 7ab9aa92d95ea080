/** Whether an option may be taken up, given up, or both. */
export const directions = ['both', 'fwd', 'back'] as const;
export type Direction = (typeof directions)[number];

export interface Option {
  readonly name: string;
  readonly direction: Direction;
}

/** That an option, by its place in the list of options, is taken or is not. */
export interface Literal {
  readonly option: number;
  readonly taken: boolean;
}

/** A condition on states: one of several lists of literals holds as a whole. */
export type Condition = readonly (readonly Literal[])[];

/** A decision maker: the options it controls, and its preferences as statements or as a ranking of the feasible states. */
export interface OptionParty {
  readonly name: string;
  readonly options: readonly number[];
  /** Most important first. */
  readonly statements: readonly Condition[];
  /** States by their numbers from 1, best first, those of equal worth together; it has the last word where it is there. */
  readonly ranking?: readonly (readonly number[])[] | undefined;
}

/** A conflict in option form (Howard 1971): a state says of each option whether it is taken; some states are infeasible. */
export interface OptionForm {
  readonly options: readonly Option[];
  readonly parties: readonly OptionParty[];
  readonly infeasible: readonly Condition[];
}

/** The most options of a conflict in option form, and the most of its states that are worked on. */
export const MOST_OPTIONS = 24;
export const MOST_STATES = 1 << 22;

/** A test of states as decimals, the first option being the lowest bit. */
export function testOf(condition: Condition): (decimal: number) => boolean {
  const terms = condition.map((literals) => {
    const mask = literals.reduce((bits, one) => bits | (1 << one.option), 0);
    const value = literals.reduce((bits, one) => bits | (one.taken ? 1 << one.option : 0), 0);
    // A list that asks for an option both ways holds nowhere.
    const never = literals.some((one) => literals.some((two) => two.option === one.option && two.taken !== one.taken));
    return { mask, value, never };
  });
  return (decimal) => terms.some(({ mask, value, never }) => !never && (decimal & mask) === value);
}

/** The feasible states as decimals, ascending: a state's number in the trade's files is its place here, from 1. */
export function feasibleStates({ options, infeasible }: OptionForm): Int32Array {
  const tests = infeasible.map(testOf);
  const found: number[] = [];
  for (let decimal = 0; decimal < 2 ** options.length; decimal++) {
    if (tests.some((test) => test(decimal))) continue;
    found.push(decimal);
    if (found.length > MOST_STATES) break;
  }
  return Int32Array.from(found);
}
