import type { CaseChart } from '../chart/index.ts';
import type { Formula } from '../model/index.ts';
import type { Invariant } from './invariant.ts';
import type { Fact, Source } from './ledger.ts';
import type { Reading } from './reading.ts';
import type { Deadline, OpenDate, Scenario } from './scenario.ts';
import type { Basis, EventEntry, GuardSentence } from './vocabulary.ts';
import type { WiderRecord } from './wider.ts';

/** A party of the case: a side at the table, a third party that can act, or the calendar. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly role: 'side' | 'third' | 'calendar';
}

/** An issue of the case and the top-level part of the chart (or parts) that it is made of. */
export interface Issue {
  readonly id: string;
  readonly name: string;
  /** The regions of the issue by their dotted names or their first part. */
  readonly regions: readonly string[];
  /** The ledger's names for the issue. */
  readonly ledger: readonly string[];
}

/** A named formula over positions: what people ask for at the end. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly formula: Formula;
  readonly facts: readonly string[];
  /** The issue that is agreed when the outcome holds, by its id; most outcomes settle none. */
  readonly settles?: string | undefined;
}

/** Something that the model takes as given without a source, and where it enters. */
export interface Assumption {
  readonly id: string;
  readonly sentence: string;
  readonly facts: readonly string[];
  /** Where it enters: events, regions, guards, deadlines or invariants, by name. */
  readonly enters: readonly string[];
  readonly basis: Exclude<Basis, 'stated'>;
}

/** A linkage between issues or rules, as the sources let one see it. */
export interface Link {
  readonly id: string;
  readonly strength: string;
  readonly sentence: string;
  readonly facts: readonly string[];
}

/** A case without its papers: what it takes to replay it. */
export interface BareCase {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** What one should know of the sources and their limits, in a few sentences. */
  readonly limits: string;
  /** An XState machine; where none is at hand, its description. */
  readonly chart: CaseChart;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly vocabulary: Readonly<Record<string, EventEntry>>;
  readonly scenarios: readonly Scenario[];
  readonly deadlines: readonly Deadline[];
  /** What a source announces without a day. */
  readonly openDates?: readonly OpenDate[] | undefined;
  /** Short words for regions (`region`) and states (`region/state`), where the words in a name do not suffice. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** What stands behind a case: its sources, what is said of all its courses, and its issues one by one. */
export interface Papers {
  /** Each issue as a machine of its own, by the issue's id. */
  readonly issueCharts: Readonly<Record<string, CaseChart>>;
  /** What is said of refusals. */
  readonly guards: Readonly<Record<string, GuardSentence>>;
  readonly ledger: readonly Fact[];
  readonly bibliography: readonly Source[];
  readonly outcomes: readonly Outcome[];
  readonly invariants: readonly Invariant[];
  readonly assumptions: readonly Assumption[];
  readonly links: readonly Link[];
  /** Readings of what the parties want; where none is named, the first is meant. */
  readonly readings?: readonly Reading[] | undefined;
  /** What other sources tell of before and later: a layer that justifies no move of the record. */
  readonly wider?: WiderRecord | undefined;
}

/** Everything that the core needs to know of some talks. The core itself knows none. */
export interface Case extends BareCase, Papers {}

/** The papers of a case that are not there yet. */
export const noPapers: Papers = {
  issueCharts: {},
  guards: {},
  ledger: [],
  bibliography: [],
  outcomes: [],
  invariants: [],
  assumptions: [],
  links: [],
};
