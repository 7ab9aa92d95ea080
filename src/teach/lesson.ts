export const stopKinds = ['move', 'position', 'choice', 'text'] as const;
/** What a stop asks for: a move that is possible then, the state of a region, one of several answers, or a sentence. */
export type StopKind = (typeof stopKinds)[number];

/** One answer to choose: an event for a move, a state for a position. Its text is the model's where none is given. */
export interface StopOption {
  readonly id: string;
  readonly text?: string | undefined;
}

/** A halt in a lesson: what is known then, what is asked, and what was reported afterwards. */
export interface Stop {
  readonly id: string;
  /** The id of an event of the scenario, or `start`. */
  readonly at: string;
  /** Whether the class stands just before that event or just after it. */
  readonly when: 'before' | 'after';
  readonly kind: StopKind;
  /** Whose moves are asked for; a move without options of its own offers every move of this party. */
  readonly party?: string | undefined;
  /** The issue that the stop is about: what is drawn beside it. */
  readonly issue?: string | undefined;
  /** The region whose state is asked for, and the event up to which the class predicts; the end without one. */
  readonly region?: string | undefined;
  readonly until?: string | undefined;
  readonly options: readonly StopOption[];
  /** What was reported: the ids of the options that fit. Empty for a sentence, which `reveal` answers. */
  readonly answer: readonly string[];
  readonly facts: readonly string[];
  readonly minutes: number;
  readonly title: string;
  readonly situation: string;
  readonly question: string;
  readonly reveal: string;
  readonly debrief: string;
  readonly teacherNote: string;
}

/** The open end of a lesson: a what-if that the class makes itself. */
export interface Closing {
  readonly title: string;
  readonly task: string;
  readonly minutes: number;
  /** The event at which the branch begins. */
  readonly at: string;
  /** Moves that are possible there, to begin with. */
  readonly moves: readonly string[];
  readonly debrief: string;
}

/** A lesson: an ordered path through a scenario that asks before it tells. */
export interface Lesson {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** What it is about, for everyone: it answers no question. */
  readonly summary: string;
  /** What came of it, for the teacher alone; the summary where there is none. */
  readonly fullSummary?: string | undefined;
  readonly scenario: string;
  readonly minutes: number;
  readonly group: { readonly least: number; readonly most: number; readonly note: string };
  readonly objectives: readonly string[];
  /** How to open, in a few sentences for the teacher. */
  readonly opening: string;
  readonly openingMinutes: number;
  readonly stops: readonly Stop[];
  readonly closing?: Closing | undefined;
  /** How to end: what to ask when all is shown. */
  readonly debrief: string;
  readonly debriefMinutes: number;
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
}
