import type { Case } from '../../index.ts';
import type { Branch } from './branch.ts';

/** The part of the browser's storage that the page uses; passed in, so that tests can refuse it. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What stays in the browser between visits. */
export interface Kept {
  readonly branches: readonly Branch[];
  readonly letterKeys: boolean;
}

const LONGEST_NAME = 80;
const MOST_BRANCHES = 200;
const MOST_EVENTS = 2_000;
const LONGEST_EDITS = 20_000;

const keyOf = (talks: Case): string => `demarche/${talks.id}/1`;

/**
 * Reads what was kept; what cannot be understood is left out. Undefined where there is nothing. Throws where storage is
 * forbidden.
 */
export function readKept(talks: Case, store: Store): Kept | undefined {
  const text = store.getItem(keyOf(talks));
  if (text === null) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { branches, letterKeys } = fields(found);
  return {
    branches: Array.isArray(branches)
      ? branches.slice(0, MOST_BRANCHES).flatMap((one) => branchOf(talks, one) ?? [])
      : [],
    letterKeys: letterKeys !== false,
  };
}

/** Keeps it. Throws where storage is full or forbidden. */
export function writeKept(talks: Case, store: Store, kept: Kept): void {
  store.setItem(keyOf(talks), JSON.stringify(kept));
}

/** A branch out of foreign data: only what is expected is taken, by name, and nothing else. */
export function branchOf(talks: Case, value: unknown): Branch | undefined {
  const { id, scenario, edits, reasons, shipped, after, events, name } = fields(value);
  if (typeof id !== 'string' || typeof scenario !== 'string' || typeof after !== 'string') return undefined;
  if (!talks.scenarios.some((one) => one.id === scenario)) return undefined;
  if (!Array.isArray(events) || events.length > MOST_EVENTS) return undefined;
  const known = events.filter((one): one is string => typeof one === 'string' && Object.hasOwn(talks.vocabulary, one));
  const changed = typeof edits === 'string' && edits !== '' && edits.length <= LONGEST_EDITS;
  if (known.length !== events.length || (known.length === 0 && !changed)) return undefined;
  return {
    id,
    scenario,
    ...(changed ? { edits, ...(Array.isArray(reasons) ? { reasons } : {}) } : {}),
    ...(changed && typeof shipped === 'string' ? { shipped } : {}),
    after,
    events: known,
    name: cleanName(typeof name === 'string' ? name : ''),
  };
}

/** A name as it may stand on the page: one line, not too long. */
export const cleanName = (name: string): string => oneLine(name, LONGEST_NAME);

/** A text of a stranger as one line, of so many characters at most. */
export function oneLine(text: string, most: number): string {
  return [...text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()].slice(0, most).join('');
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
