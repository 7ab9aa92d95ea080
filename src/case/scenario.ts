import type { Basis } from './vocabulary.ts';

/** The day on which something is placed, what was reported of it, and on what the placing stands. */
export interface Dating {
  /** ISO day on which the replay places it. */
  readonly day: string;
  /** What was reported, as an ISO day or interval; the day itself where nothing wider was. */
  readonly reported?: string | undefined;
  readonly dateBasis: Basis;
}

/** One dated occurrence of an event of the vocabulary. */
export interface ScenarioEvent extends Dating {
  readonly id: string;
  readonly type: string;
  readonly facts: readonly string[];
  /** How this occurrence is told, where the vocabulary would say less: who it was, and not the office alone. */
  readonly sentence?: string | undefined;
  /** What this occurrence stands on, where it is other than what the vocabulary says of its event. */
  readonly basis?: Basis | undefined;
  readonly place?: string | undefined;
  /** What a reader should know of this occurrence, in one sentence. */
  readonly note?: string | undefined;
}

/** Colour, a claim, an analyst's view or what the model has no words for, at its place: it appears, and moves nothing. */
export interface Annotation extends Dating {
  readonly id: string;
  readonly kind: 'colour' | 'claim' | 'analyst' | 'context' | 'wordless';
  readonly facts: readonly string[];
  readonly text: string;
  /** The id of the event after which it stands; without one it stands at the end of its day. */
  readonly after?: string | undefined;
}

/** A course of the talks: what happened before it began, what happens in it, and how far its clock runs. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What is taken as having happened before frame 0. */
  readonly prelude: readonly ScenarioEvent[];
  readonly events: readonly ScenarioEvent[];
  readonly annotations: readonly Annotation[];
  /** The ISO day up to which deadlines fire. */
  readonly horizon: string;
  /** Dates of deadlines that differ here from the calendar of the case, by the deadline's id. */
  readonly deadlines?: Readonly<Record<string, string>> | undefined;
  /** Where regions are expected to stand at the end, by their names; a replay that ends elsewhere is a finding. */
  readonly expected?: Readonly<Record<string, string>> | undefined;
}

/** A span of time in whole months and days. */
export interface Span {
  readonly months?: number;
  readonly days?: number;
}

/**
 * A dated event that nobody sends: on a day, or a span after an event that starts it. A span that has begun is called off
 * by any of the events in `unless`.
 */
export interface Deadline {
  readonly id: string;
  /** The event that the calendar sends. */
  readonly event: string;
  readonly due:
    | { readonly day: string }
    | { readonly after: string; readonly span: Span; readonly unless?: readonly string[] };
  readonly dateBasis: Basis;
  readonly facts: readonly string[];
  readonly note?: string | undefined;
}

/** Something announced for soon without a day: the calendar cannot send it, and one of the events named has to come. */
export interface OpenDate {
  readonly id: string;
  /** The events any of which would settle it. */
  readonly awaits: readonly string[];
  readonly facts: readonly string[];
  readonly note?: string | undefined;
}
