import type { Formula } from '../model/index.ts';

export const scopes = ['record', 'run', 'position', 'structure'] as const;
/** What an invariant is about: the record alone, any course, any position that can be reached, or how the chart is made. */
export type Scope = (typeof scopes)[number];

/**
 * A rule that a program can check. Regions and events may end in `.*` or be `*`; an event pattern such as `us.*` or
 * `*.tone.*` stands for every event that fits.
 */
export type Rule =
  /** At every position: where `premise` holds, `then` holds. */
  | { readonly kind: 'always'; readonly premise: Formula; readonly then: Formula }
  /**
   * Every move of one of `regions`, out of `from` and into `to` where these are named, is made by an event that fits
   * `onlyBy` and none of `neverBy`, from a position where `requires` holds.
   */
  | {
      readonly kind: 'move';
      readonly regions: readonly string[];
      readonly from?: readonly string[];
      readonly to?: readonly string[];
      readonly onlyBy?: readonly string[];
      readonly neverBy?: readonly string[];
      readonly requires?: Formula;
    }
  /** The region passes its states in this order and never goes back. */
  | { readonly kind: 'order'; readonly region: string; readonly states: readonly string[] }
  /** No guard on a move of `by` (any region where it is not named) reads one of `regions`. */
  | { readonly kind: 'unread'; readonly regions: readonly string[]; readonly by?: readonly string[] }
  /** This position can be reached. */
  | { readonly kind: 'possible'; readonly formula: Formula }
  /** In the record, no event dated from `from` to `to` moves one of `regions`. */
  | { readonly kind: 'silence'; readonly from: string; readonly to: string; readonly regions: readonly string[] }
  /** In the record, no event dated from `from` to `to` moves one of `regions` into one of `into`. */
  | {
      readonly kind: 'none-new';
      readonly regions: readonly string[];
      readonly into: readonly string[];
    }
  /** In the record, the moves into `agreed` positions are exactly these. */
  | { readonly kind: 'joint-acts'; readonly regions: readonly { readonly region: string; readonly to: string }[] }
  /** In the record, an occurrence that cites one of these facts is dated before `before`. */
  | { readonly kind: 'valid-time'; readonly facts: readonly string[]; readonly before: string }
  /** Every transition, `except` the regions named, cites at least one fact of one of these kinds. */
  | { readonly kind: 'sourced'; readonly kinds: readonly string[]; readonly except: readonly string[] };

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
