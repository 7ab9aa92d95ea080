import type {
  Basis,
  Case,
  ChartDescription,
  Evidence,
  FactoredModel,
  Formula,
  Invariant,
  Positions,
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
  | { readonly kind: 'way'; readonly id: number; readonly aim: Aim; readonly least: Least; readonly from: Positions };

/** One step of a way, with where it comes from. */
export interface WayStep {
  readonly event: string;
  readonly evidence: Evidence;
  readonly basis: Basis;
  readonly facts: readonly string[];
  readonly moves: readonly { readonly region: string; readonly from: string; readonly to: string }[];
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
  | { readonly kind: 'ready'; readonly ms: number }
  | { readonly kind: 'laws'; readonly positions: string; readonly laws: readonly Law[]; readonly ms: number }
  | { readonly kind: 'course'; readonly id: number; readonly answer: CourseAnswer; readonly ms: number }
  | {
      readonly kind: 'way';
      readonly id: number;
      /** Undefined where there is no way. */
      readonly steps: readonly WayStep[] | undefined;
      readonly ms: number;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** The one who searches, wherever it runs. */
export interface Searcher {
  readonly ask: (request: Request) => void;
  /** Stops whatever it is doing, for good. */
  readonly end: () => void;
}
