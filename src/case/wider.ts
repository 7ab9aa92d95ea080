import type { Dating, Scenario } from './scenario.ts';

/** How far something had come: it was said, done, announced, signed, approved by a parliament, in force, or over. */
type Stage = 'said' | 'done' | 'announced' | 'signed' | 'approved' | 'inForce' | 'ended';

/** How an entry was verified: by the document itself, by a report of the time, by a later account, or not at all. */
type Verification = 'document' | 'report' | 'account' | 'memory';

/** A document or a report beyond the sources of the record: who published what, when, and where it can be found. */
export interface WiderSource {
  readonly id: string;
  readonly kind: 'document' | 'press' | 'account';
  readonly publisher: string;
  readonly title: string;
  /** The ISO day (or month, or year) on it; nothing where it bears none that could be read. */
  readonly date?: string | undefined;
  readonly address?: string | undefined;
  /** Where it stands on paper or in a register, such as a series of treaties. */
  readonly place?: string | undefined;
}

/**
 * One event of the wider record: what other sources tell of before (`B-`) and later (`L-`), in our own words. It stands
 * beside the record and never justifies a move of it.
 */
export interface WiderFact extends Dating {
  readonly id: string;
  readonly stage: Stage;
  /** The id of the issue of the case. */
  readonly issue: string;
  readonly actor: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly verified: Verification;
  /** What a reader should know of how it was verified. */
  readonly note?: string | undefined;
  /** The occurrence of the record, or the deadline, that is the same event. */
  readonly same?: string | undefined;
  /** What of it the model has no words for, in one sentence. */
  readonly wordless?: string | undefined;
}

/**
 * What a fuller source says of a reported fact: the same, the same more precisely, something else, nothing; or the part of
 * it that would tell could not be read.
 */
type HeldAs = 'confirmed' | 'morePrecise' | 'differs' | 'silent' | 'unread';

/** A reported fact held against an official transcript. */
export interface Held {
  readonly fact: string;
  /** The id of the wider source. */
  readonly source: string;
  readonly as: HeldAs;
  /** What the transcript has, where it does not have the same. */
  readonly sentence?: string | undefined;
}

/** The facts of the wider record by their ids, made once a record. */
export function widerFactsOf(wider: WiderRecord | undefined): ReadonlyMap<string, WiderFact> {
  if (wider === undefined) return none;
  const known = byId.get(wider) ?? new Map(wider.facts.map((fact) => [fact.id, fact]));
  byId.set(wider, known);
  return known;
}

const none: ReadonlyMap<string, WiderFact> = new Map();
const byId = new WeakMap<WiderRecord, ReadonlyMap<string, WiderFact>>();

/** The second layer of a case: what other sources tell, kept apart from the record by name and mark. */
export interface WiderRecord {
  readonly sources: readonly WiderSource[];
  readonly facts: readonly WiderFact[];
  /** Courses of the wider record: their own events cite wider facts alone. */
  readonly scenarios: readonly Scenario[];
  /** The reported facts against the transcripts of the same occasions. */
  readonly held: readonly Held[];
  /** Of each event of these courses that the chart refuses: whether the rule or history is the odd one. */
  readonly odd: Readonly<Record<string, 'rule' | 'history'>>;
}
