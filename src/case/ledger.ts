/** What a fact is for: it causes a move, holds a position, guards, sets a date, gives background, or colours. */
export const factKinds = ['EVENT', 'POSITION', 'GUARD', 'DEADLINE', 'CONTEXT', 'ANNOTATION'] as const;
export type FactKind = (typeof factKinds)[number];

/** One reported fact, in our own words, with its place in the sources. */
export interface Fact {
  readonly id: string;
  /** The id of the source in the bibliography. */
  readonly source: string;
  readonly paragraph: number;
  /** An ISO day, month or year, or an interval `from/to`; `..` stands for an open end. */
  readonly date: string;
  readonly dateBasis: string;
  readonly actor: string;
  readonly attribution: string;
  readonly issue: string;
  readonly kind: FactKind;
  readonly text: string;
}

/** One article: enough to find it and to check a citation against one's own copy, and none of its text. */
export interface Source {
  readonly id: string;
  readonly paper: string;
  readonly headline: string;
  /** The day on which it was printed, ISO. */
  readonly printed: string;
  /**
   * SHA-256 of each paragraph in order, as hexadecimal: white space folded to single blanks, then UTF-8. A paragraph that
   * the ledger counts under two numbers, as a file may split it, stands twice.
   */
  readonly paragraphs: readonly string[];
  /** What a copy from the web carries beside the article, as regular expressions to take out of a line. */
  readonly furniture?: readonly string[] | undefined;
}
