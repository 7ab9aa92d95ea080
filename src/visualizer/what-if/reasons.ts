import type { Edit, Plausibility } from '../../index.ts';
import { oneLine } from '../state/keep.ts';

/** The longest reason for a change, in characters. */
export const LONGEST_REASON = 500;
const MOST_FACTS = 40;

/** Why a change is plausible, out of foreign data; undefined where that is no reason. */
export function reasonIn(value: unknown): Plausibility | undefined {
  if (typeof value !== 'object' || value === null || !('sentence' in value && 'facts' in value)) return undefined;
  const { sentence, facts } = value;
  if (typeof sentence !== 'string' || !Array.isArray(facts)) return undefined;
  const line = oneLine(sentence, LONGEST_REASON);
  const named = facts.filter((one): one is string => typeof one === 'string' && /^[\w.:-]{1,120}$/u.test(one));
  if (line === '' || named.length === 0) return undefined;
  return { sentence: line, facts: named.slice(0, MOST_FACTS) };
}

/** The reasons of some changes as a branch keeps them: one place for each, and nothing where none has a reason. */
export function reasonsOf(edits: readonly Edit[]): { readonly reasons?: readonly (Plausibility | null)[] } {
  const reasons = edits.map((edit) => reasonIn(edit.why) ?? null);
  return reasons.some((one) => one !== null) ? { reasons } : {};
}
