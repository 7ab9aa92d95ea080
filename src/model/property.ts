import type { Formula } from './formula.ts';
import type { Path } from './path.ts';

/** Holds at every reachable position; a path to a position where it does not is the counterexample. */
export interface AlwaysProperty {
  readonly kind: 'always';
  readonly name: string;
  readonly formula: Formula;
}

/** Holds at some reachable position; a shortest path there is the witness. */
export interface ReachableProperty {
  readonly kind: 'reachable';
  readonly name: string;
  readonly formula: Formula;
}

/** From every reachable position a position can be reached where it holds; the counterexample leads to one that cannot. */
export interface StaysPossibleProperty {
  readonly kind: 'staysPossible';
  readonly name: string;
  readonly formula: Formula;
}

/**
 * A rule of steps: whenever one of the events (all, where none is named) is accepted at a reachable position where
 * `when` holds, `after` holds behind it. "Never accepted there" is the rule whose `after` is the empty `or`.
 */
export interface StepProperty {
  readonly kind: 'step';
  readonly name: string;
  readonly events?: readonly string[] | undefined;
  readonly when: Formula;
  readonly after: Formula;
}

export type Property = AlwaysProperty | ReachableProperty | StaysPossibleProperty | StepProperty;

/** What a check found: whether the property holds, with the path that witnesses or refutes it where there is one. */
export interface Verdict {
  readonly property: Property;
  readonly holds: boolean;
  readonly path?: Path | undefined;
}
