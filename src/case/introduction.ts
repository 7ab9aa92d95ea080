/** A word of the talks that a newcomer meets, with the forms in which it stands in our texts. */
export interface IntroducedTerm {
  readonly term: string;
  /** Further ways in which it is written; the term itself is always one of them. */
  readonly forms?: readonly string[] | undefined;
  readonly meaning: string;
}

/** One moment of the guided minute: the event after which it stands, and one sentence for someone who knows nothing. */
export interface Moment {
  readonly event: string;
  readonly sentence: string;
}

/** What someone reads who has never heard of the talks, in one language. */
export interface Introduction {
  /** What the talks are, in one sentence. */
  readonly headline: string;
  /** Who met, where, when, over what and how it ended: one short sentence each. */
  readonly sentences: readonly string[];
  /** The scenario that the moments are taken from, by its id. */
  readonly scenario: string;
  /** Ten to twelve moments in the order of the scenario. */
  readonly moments: readonly Moment[];
  readonly terms: readonly IntroducedTerm[];
  /**
   * The fewest moves to each outcome that settles an issue, at each step of that scenario; `null` where it is closed for
   * good. They are there so that a first picture waits for no search.
   */
  readonly distances: Readonly<Record<string, readonly (number | null)[]>>;
}
