import type { Annotation, Basis, Evidence, Scenario } from '../case/index.ts';
import type { Positions } from '../model/index.ts';

/** How a step is known: as the vocabulary says of its event, or from the wider record and not from the record. */
export type Testimony = Evidence | 'wider';

/** What happened at a frame: an event that a party sent, or one that the calendar sent because its day had come. */
export interface Occurrence {
  readonly id: string;
  readonly type: string;
  readonly by: 'party' | 'calendar';
  readonly day: string;
  readonly reported?: string | undefined;
  readonly dateBasis: Basis;
  readonly facts: readonly string[];
  readonly evidence: Testimony;
  readonly basis: Basis;
  readonly sentence: string;
  readonly place?: string | undefined;
  readonly note?: string | undefined;
}

/** One region that a transition took from one state to another, or left where it was (a non-move: `from` is `to`). */
export interface Move {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: Testimony;
  readonly basis: Basis;
  readonly facts: readonly string[];
}

/** A deadline that fell due at a frame. */
export interface FiredDeadline {
  readonly id: string;
  readonly event: string;
  readonly day: string;
}

/** One entry of a replay. Frame 0 is the start and has no cause. */
export interface Frame {
  readonly index: number;
  readonly date: string;
  readonly cause: Occurrence | undefined;
  readonly before: Positions;
  readonly after: Positions;
  readonly moves: readonly Move[];
  readonly nonMoves: readonly Move[];
  /** Whether the chart took no transition at all. Why, `explainRefusal` says when asked. */
  readonly refused: boolean;
  readonly annotations: readonly Annotation[];
  readonly deadlines: readonly FiredDeadline[];
}

/** A course of the talks, recomputed from its log: the same scenario gives the same frames, frozen. */
export interface Replay {
  readonly scenario: Scenario;
  /** What had happened before the start, in the same form; its last position is where frame 0 stands. */
  readonly prelude: readonly Frame[];
  readonly frames: readonly Frame[];
  /** The positions at the end. */
  readonly positions: Positions;
}
