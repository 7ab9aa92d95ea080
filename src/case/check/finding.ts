import type { Positions } from '../../model/index.ts';

/** A broken rule: the invariant, the place of the rule in it, where it was broken, and how, in a sentence. */
export interface Finding {
  readonly invariant: string;
  readonly rule: number;
  readonly where: string;
  readonly sentence: string;
}

/** What a check found, and the rules that had something to say: those whose premise was true, by their place. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly premises: readonly number[];
}

/** One step of a course. Without `transitions` the event was refused; a self-loop has one and moves nothing. */
export interface CheckedStep {
  readonly event: string;
  readonly before: Positions;
  readonly after: Positions;
  readonly transitions: readonly { readonly region: string; readonly from: string; readonly to: string }[];
}

/** A step of a record: it has a day, ISO, and the facts that it cites. */
export interface RecordStep extends CheckedStep {
  readonly date: string;
  readonly facts: readonly string[];
}

/** What a rule says at one place: nothing, that it is kept, or how it is broken. */
export type Verdict = { readonly premise: boolean; readonly broken?: string };

/** The rule has nothing to say here: its premise is not true. */
export const silent: Verdict = Object.freeze({ premise: false });

/** The premise is true, and the rule is kept. */
export const kept: Verdict = Object.freeze({ premise: true });

/** The premise is true, and the rule is broken. */
export const broken = (how: string): Verdict => ({ premise: true, broken: how });
