import type { WhoCan } from '../../doors/explore.ts';
import type {
  Basis,
  Case,
  ChartDescription,
  FactoredModel,
  Formula,
  Invariant,
  Positions,
  Testimony,
} from '../../index.ts';

/** A place to reach: an outcome of the case, or a state of a region. */
export interface Aim {
  readonly key: string;
  readonly formula: Formula;
}

/** What a way should have least of: moves at all, moves that were not reported, or moves of one party. */
export type Least = 'moves' | 'counterfactual' | `by:${string}`;

/** The talks as the one who searches knows them: plain data, so that a worker needs neither the charts nor XState. */
export interface Known {
  readonly chart: ChartDescription;
  /** The same chart, compiled. */
  readonly model: FactoredModel;
  readonly vocabulary: Case['vocabulary'];
  /** The parties that are calendars: their dates come whatever anyone does. */
  readonly calendars: readonly string[];
  /** All others. */
  readonly parties: readonly string[];
}

/** All that a search begins with. */
export interface Questions {
  readonly known: Known;
  readonly outcomes: readonly Aim[];
  readonly invariants: readonly Invariant[];
}

/** What the page asks the one who searches. */
export type Request =
  | ({ readonly kind: 'begin' } & Questions)
  | { readonly kind: 'course'; readonly id: number; readonly walk: readonly Positions[] }
  | { readonly kind: 'way'; readonly id: number; readonly aim: Aim; readonly least: Least; readonly from: Positions }
  | {
      readonly kind: 'study';
      readonly id: number;
      readonly topic: Topic;
      readonly aim: Aim;
      readonly least: Least;
      readonly from: Positions;
    }
  | { readonly kind: 'drop'; readonly id: number };

/**
 * What takes more than a lookup: all the ways that are as good as the best, what no way can do without, and who can block,
 * spoil or force each outcome.
 */
export type Topic = 'ways' | 'needs' | 'powers';

/** One step of a way, with where it comes from. */
export interface WayStep {
  readonly event: string;
  readonly evidence: Testimony;
  readonly basis: Basis;
  readonly facts: readonly string[];
  readonly moves: readonly { readonly region: string; readonly from: string; readonly to: string }[];
}

/** A move as it may be made at any place, with where it comes from. */
export type Needed = Pick<WayStep, 'event' | 'evidence' | 'facts'>;

/** All the best ways from some positions. */
export interface AllWays {
  /** How many there are, exactly, as a decimal; undefined where too many positions lie on them. */
  readonly count: string | undefined;
  /** Some of them that differ in more than the order of their moves. */
  readonly differing: readonly (readonly WayStep[])[];
}

/** What every way to an aim needs. */
export interface Needs {
  /** The moves in every way. */
  readonly necessary: readonly Needed[];
  /** How many of them a party makes: each of those blocks every way by itself. */
  readonly single: number;
  /** The pairs of other moves that block every way when neither is made. */
  readonly pairs: readonly (readonly Needed[])[];
  /** Whether there are more pairs than were looked for. */
  readonly more: boolean;
  /** Whether the dates of the calendar lead there by themselves, so that nobody can block it. */
  readonly datesAlone: boolean;
}

/** The answer to each topic. */
export interface Studied {
  readonly ways: AllWays;
  readonly needs: Needs;
  readonly powers: readonly Standing[];
}

/** What each party can do about an outcome, in the order of the parties, and the smallest coalitions that can. */
export interface Standing extends WhoCan {
  readonly outcome: string;
}

/** How far everything is along a course, step by step. */
export interface CourseAnswer {
  /** For each outcome, the fewest moves to it from each step; `null` where it is no longer possible. */
  readonly moves: Readonly<Record<string, readonly (number | null)[]>>;
  /** For each `region/state` that stops being possible on the course, the step at which it does. */
  readonly closed: Readonly<Record<string, number>>;
}

/** What is known of an invariant after every reachable position was looked at. */
export interface Law {
  readonly id: string;
  readonly holds: boolean;
}

/** What the one who searches answers. */
export type Reply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'ready';
      /** For each outcome, the regions that decide whether it is reached, and how. */
      readonly hangsOn: Readonly<Record<string, readonly string[]>>;
      readonly ms: number;
    }
  | { readonly kind: 'laws'; readonly positions: string; readonly laws: readonly Law[]; readonly ms: number }
  | { readonly kind: 'course'; readonly id: number; readonly answer: CourseAnswer; readonly ms: number }
  | {
      readonly kind: 'way';
      readonly id: number;
      /** Undefined where there is no way. */
      readonly steps: readonly WayStep[] | undefined;
      /** The regions that decide whether the aim is reached, and how. */
      readonly hangsOn: readonly string[];
      readonly ms: number;
    }
  | { readonly kind: 'part'; readonly id: number; readonly share: number }
  | { readonly kind: 'ways'; readonly id: number; readonly answer: AllWays }
  | { readonly kind: 'needs'; readonly id: number; readonly answer: Needs }
  | { readonly kind: 'powers'; readonly id: number; readonly answer: readonly Standing[] }
  /** Why the search did not come to its end; undefined where a part of what searches did not arrive. */
  | { readonly kind: 'failed'; readonly reason: string | undefined };

/** The one who searches, wherever it runs. */
export interface Searcher {
  readonly ask: (request: Request) => void;
  /** Stops whatever it is doing, for good. */
  readonly end: () => void;
}
