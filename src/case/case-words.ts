/** What a what-if says, in another language; `because` has one sentence an edit, in their order. */
export interface WhatIfTexts {
  readonly title: string;
  readonly question: string;
  readonly shows: string;
  readonly cannotShow: string;
  readonly because: readonly string[];
}

/** The words of a case in another language, by the names of the model. What is not there stays as it is. */
export interface CaseWords {
  readonly language: string;
  readonly title?: string | undefined;
  readonly limits?: string | undefined;
  readonly parties: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, string>>;
  /** By region (`region`) and state (`region/state`). */
  readonly labels: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly guards: Readonly<Record<string, { readonly holds: string; readonly fails: string }>>;
  readonly scenarios: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** What a region asks (`region`) and what a state means (`region/state`). */
  readonly states?: Readonly<Record<string, string>> | undefined;
  /** How occurrences are told that have a sentence of their own, by the id of the event. */
  readonly sentences?: Readonly<Record<string, string>> | undefined;
  /** Notes on occurrences, by the id of the event. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /** Places, by their names in the scenarios. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  readonly outcomes?: Readonly<Record<string, { readonly name: string; readonly sentence: string }>> | undefined;
  /** Laws, by the id of the invariant. */
  readonly invariants?: Readonly<Record<string, string>> | undefined;
  /** The lesson that a first screen offers. */
  readonly offer?: { readonly title: string; readonly about: string } | undefined;
  /** Facts of the ledger, by their ids. */
  readonly facts?: Readonly<Record<string, string>> | undefined;
  /** On whose word a fact stands, by what the ledger says of it. */
  readonly attributions?: Readonly<Record<string, string>> | undefined;
  /** What-ifs, by their ids. */
  readonly whatIfs?: Readonly<Record<string, WhatIfTexts>> | undefined;
  /** What is said of dates ahead, with a day or without, by the id of the deadline. */
  readonly deadlines?: Readonly<Record<string, string>> | undefined;
  /** Assumptions, by id. One without words here is left out, since an answer would tell it in the wrong language. */
  readonly assumptions?: Readonly<Record<string, string>> | undefined;
  /** Readings of what the parties want, by their ids, and the statements in them, by theirs. */
  readonly readings?: Readonly<Record<string, { readonly name: string; readonly sentence: string }>> | undefined;
  readonly statements?: Readonly<Record<string, string>> | undefined;
  /** Entries of the wider record, by their ids. */
  readonly wider?: Readonly<Record<string, WiderWords>> | undefined;
  /** What transcripts have where they do not have the same, by the fact and the source with a blank between them. */
  readonly held?: Readonly<Record<string, string>> | undefined;
}

/** What an entry of the wider record says in another language. */
export interface WiderWords {
  readonly text: string;
  readonly wordless?: string | undefined;
  readonly note?: string | undefined;
}
