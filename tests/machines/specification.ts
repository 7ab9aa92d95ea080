import { readFileSync } from 'node:fs';

/** A condition of the specification over the positions before an event. */
export type Condition =
  | { readonly region: string; readonly in: readonly string[] }
  | { readonly not: Condition }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] };

export interface Move {
  readonly region: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly when?: Condition;
}

export interface SpecifiedEvent {
  readonly event: string;
  readonly evidence: string;
  readonly facts: readonly string[];
  readonly moves: readonly Move[];
  readonly requires: Condition | null;
}

export interface SpecifiedRegion {
  readonly region: string;
  readonly initial: string;
  readonly states: readonly string[];
}

/** The position of each region, by its dotted name. */
export type Positions = Readonly<Record<string, string>>;

const read = (name: string) => JSON.parse(readFileSync(new URL(`specification/${name}.json`, import.meta.url), 'utf8'));

/** Where the charts part from the specification on purpose; `machines/README.md` gives the reasons. */
const corrections: Readonly<Record<string, Partial<SpecifiedEvent>>> = {
  'russia.tone.voiceGuardedHope': { moves: [{ region: 'tone', from: ['unreported', 'chilly'], to: 'guarded' }] },
  'nato.transit.request': { facts: ['M-69', 'M-70'] },
};

const asWritten: readonly SpecifiedEvent[] = read('vocabulary');

export const specifiedRegions: readonly SpecifiedRegion[] = read('regions');
export const specifiedEvents: readonly SpecifiedEvent[] = asWritten.map((one) => ({
  ...one,
  ...corrections[one.event],
}));
/** What was reported, in its order. */
export const record: readonly { readonly event: string; readonly facts: readonly string[] }[] = read('record');

export const specifiedStart: Positions = Object.fromEntries(specifiedRegions.map((one) => [one.region, one.initial]));

function holds(condition: Condition, at: Positions): boolean {
  if ('not' in condition) return !holds(condition.not, at);
  if ('and' in condition) return condition.and.every((part) => holds(part, at));
  if ('or' in condition) return condition.or.some((part) => holds(part, at));
  const position = at[condition.region];
  if (position === undefined) throw new Error(`the specification reads ${condition.region}, which is no region`);
  return condition.in.includes(position);
}

/** The regions that an event moves, and where to, by the specification alone. All conditions judge what was before. */
export function movesOf(event: SpecifiedEvent, at: Positions): Positions {
  if (event.requires !== null && !holds(event.requires, at)) return {};
  return Object.fromEntries(
    event.moves
      .filter((move) => move.from.includes(at[move.region] ?? '') && (!move.when || holds(move.when, at)))
      .map((move) => [move.region, move.to]),
  );
}

/** The regions that a condition reads. */
export function readsBy(condition: Condition | null | undefined): readonly string[] {
  if (!condition) return [];
  if ('not' in condition) return readsBy(condition.not);
  if ('and' in condition) return condition.and.flatMap(readsBy);
  if ('or' in condition) return condition.or.flatMap(readsBy);
  return [condition.region];
}
