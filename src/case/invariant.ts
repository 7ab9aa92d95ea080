import type { Formula } from '../model/index.ts';

const scopes = ['record', 'run', 'position', 'structure'] as const;
/** What an invariant is about: the record alone, any course, any position that can be reached, or how the chart is made. */
export type Scope = (typeof scopes)[number];

/** A joint act that the record allows: one move into `to`, on a day from `from` to `until`. */
export interface JointAct {
  readonly region: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
}

/**
 * A rule that a program can check. Names of regions and events may hold `*`, which stands for one or more characters:
 * `party.*`, `*.issue.*`, `*`. A rule is checked wherever it can be: `always` at positions, `move`, `still`, `stays` and
 * `order` at steps, `move`, `still` and `unread` on the chart as it is drawn, the others over the record.
 */
export type Rule =
  /** At every position: where `premise` holds, `conclusion` holds. */
  | { readonly kind: 'always'; readonly premise: Formula; readonly conclusion: Formula }
  /**
   * Every move of one of `regions`, out of `from` and into `to` where these are named, is made by an event that fits
   * `onlyBy` (no event does where it is empty), from a position where `requires` holds.
   */
  | {
      readonly kind: 'move';
      readonly regions: readonly string[];
      readonly from?: readonly string[];
      readonly to?: readonly string[];
      readonly onlyBy?: readonly string[];
      readonly requires?: Formula;
    }
  /** These events, when they are taken, leave each of `regions` where it is. */
  | { readonly kind: 'still'; readonly events: readonly string[]; readonly regions: readonly string[] }
  /** Once in one of `states`, the region stays within them. */
  | { readonly kind: 'stays'; readonly region: string; readonly states: readonly string[] }
  /** The region passes its states in this order and never goes back. */
  | { readonly kind: 'order'; readonly region: string; readonly states: readonly string[] }
  /** No guard on a transition of `by` (any region where it is not named) reads one of `regions`. */
  | { readonly kind: 'unread'; readonly regions: readonly string[]; readonly by?: readonly string[] }
  /** A position where this holds can be reached: a search or a run has to show one. */
  | { readonly kind: 'possible'; readonly formula: Formula }
  /** In the record, no step dated from `from` to `to` moves one of `regions`. */
  | { readonly kind: 'silence'; readonly from: string; readonly to: string; readonly regions: readonly string[] }
  /** In the record, no step moves one of `regions` into one of `into`. */
  | { readonly kind: 'none-new'; readonly regions: readonly string[]; readonly into: readonly string[] }
  /** In the record, the moves into one of the states of `among` are among `acts`, each at most once. */
  | {
      readonly kind: 'joint-acts';
      readonly among: readonly { readonly region: string; readonly states: readonly string[] }[];
      readonly acts: readonly JointAct[];
    }
  /** In the record, each step by one of `events` that cites one of `facts` is dated before the day `before`. */
  | {
      readonly kind: 'valid-time';
      readonly events: readonly string[];
      readonly facts: readonly string[];
      readonly before: string;
    }
  /** In the record, no step is dated before the one that precedes it. */
  | { readonly kind: 'chronological' }
  /**
   * Every transition that moves a region, `except` the regions named, cites at least one fact of one of these kinds; only
   * those of this `evidence`, where it is named.
   */
  | {
      readonly kind: 'sourced';
      readonly kinds: readonly string[];
      readonly except: readonly string[];
      readonly evidence?: readonly string[];
    };

/** A law of the talks, with its sources and how it is held. */
export interface Invariant {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly facts: readonly string[];
  readonly strength: 'hard' | 'soft';
  readonly scope: Scope;
  /** How the model keeps it, in a sentence. */
  readonly held: string;
  readonly rules: readonly Rule[];
}
