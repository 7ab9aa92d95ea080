import { positionRows, regionInWords, sidesOf, stateInWords } from '../../export/index.ts';
import type { Say, teachWords } from '../../messages/index.ts';
import type { Positions } from '../../model/index.ts';
import type { Frame, PossibleMove } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import { type Telling, toldIn } from './chronicle.ts';
import { type Block, heading, list, small, text } from './document.ts';
import type { HoldBack } from './hold-back.ts';

const MOST_REFUSALS = 3;

/** What a role sheet is made with. */
export interface RoleSheet {
  /** Where everything stands when the lesson begins. */
  readonly positions: Positions;
  /** What this side may be told. */
  readonly held: HoldBack;
  /** What happened before that this side knew and the public did not; empty where there is nothing. */
  readonly alone: readonly Frame[];
  readonly telling: Telling;
  readonly say: Say<typeof teachWords>;
  /** Whether there are decision cards. */
  readonly cards: boolean;
  readonly large: boolean;
}

/**
 * The sheet of one side at the start of a lesson, derived from the case: what it wants and where it stands, what it has said
 * and done, what it alone knows, what it may do then, and what it cannot do, with the reason. What is held back is on no sheet, and a part with nothing in it is left out.
 */
export function roleSheet(room: Classroom, party: string, sheet: RoleSheet): readonly Block[] {
  const { positions, held, say } = sheet;
  const side = sidesOf(room.talks).find((one) => one.id === party);
  const every = room.movesAt(positions).filter((move) => move.party === party);
  const moves = every.filter((move) => move.moves && held.mayName(move.event));
  const stands = standing(room, party, sheet);
  return [
    heading(2, say('roleSheet', { side: side?.name ?? party }), true),
    ...whereItStands(stands, sheet),
    ...actsOf(room, party, every, new Set(stands.map((one) => one.region)), sheet),
    ...(sheet.alone.length === 0 ? [] : [heading(3, say('alone')), list(toldIn(room, sheet.alone, sheet.telling))]),
    ...mayMove(moves, sheet),
    ...cannotOf(room, party, new Set(every.map((move) => move.event)), sheet),
  ];
}

/** Two columns side by side; in large print one below the other, since columns would be too narrow to read. */
function pairs(head: readonly [string, string], rows: readonly (readonly [string, string])[], large: boolean): Block {
  return large
    ? { kind: 'terms', terms: rows.map(([term, meaning]) => ({ term: term.replace(/\.$/u, ''), meaning })) }
    : { kind: 'table', caption: '', head, rows };
}

/** The moves of a side that would change something, of those that may be named; where none may, the cards have them. */
function mayMove(moves: readonly PossibleMove[], { say, cards }: RoleSheet): readonly Block[] {
  if (moves.length === 0) return cards ? [heading(3, say('mayMove')), text(say('movesOnCards'))] : [];
  return [heading(3, say('mayMove')), small(say('mayMoveNote')), list(moves.map((move) => move.entry.sentence))];
}

/**
 * What else a side is reported to have said and done by that day: positions that it has voiced, and acts whose effect lasts,
 * told as they were reported. What the table of its positions says already is left out, and so is what a card asks about.
 */
function actsOf(
  { talks, replay }: Classroom,
  party: string,
  possible: readonly PossibleMove[],
  shown: ReadonlySet<string>,
  { positions, held, alone, say }: RoleSheet,
): readonly Block[] {
  const kindOf = new Map(talks.ledger.map((fact) => [fact.id, fact.kind]));
  const is = (facts: readonly string[], ...kinds: readonly string[]): boolean =>
    facts.some((fact) => kinds.includes(kindOf.get(fact) ?? ''));
  const own = (event: string): boolean => event.startsWith(`${party}.`);
  const isNews = (touched: readonly { readonly region: string }[]): boolean =>
    touched.some((one) => !shown.has(one.region));
  const acts = new Map(
    possible
      .filter((move) => !move.moves && move.entry.evidence === 'reported' && is(move.entry.facts, 'POSITION'))
      .filter((move) => held.mayHaveDone(move.event, move.entry.facts) && isNews(move.taken))
      .map((move) => [move.event, move.entry.sentence]),
  );
  for (const frame of replay.prelude.filter((one) => !alone.some(({ cause }) => cause === one.cause))) {
    const { cause, moves, nonMoves } = frame;
    if (cause === undefined || !own(cause.type) || cause.evidence !== 'reported') continue;
    if (!isNews([...moves, ...nonMoves])) continue;
    const lasts = moves.some((move) => positions[move.region] === move.to);
    if (!is(cause.facts, 'POSITION') && !(lasts && is(cause.facts, 'EVENT'))) continue;
    if (!held.mayHaveDone(cause.type, cause.facts)) continue;
    acts.delete(cause.type);
    acts.set(cause.type, cause.sentence);
  }
  if (acts.size === 0) return [];
  return [heading(3, say('acts')), list([...acts.values()])];
}

/** Where a side stands on every issue, in the sentences of the chart; what both share where it has no region of its own. */
function standing({ talks, regions }: Classroom, party: string, { positions, held }: RoleSheet): readonly Standing[] {
  const at = sidesOf(talks).findIndex((side) => side.id === party);
  const all = positionRows(talks, regions, positions, positions);
  const own = all.some((row) => (row.ofSides[at] ?? []).length > 0);
  return all.flatMap((row) =>
    (own ? (row.ofSides[at] ?? []) : row.others).flatMap((entry) => {
      const region = regions.find((one) => one.name === entry.region);
      const state = region?.states.find((one) => one.name === positions[entry.region]);
      const facts = state?.meta.facts ?? [];
      if (facts.length > 0 && !held.mayStand(facts)) return [];
      const on = [row.issue, entry.aspect].filter((part) => part !== '').join(' · ');
      return [{ region: entry.region, on, sentence: state?.description || entry.state }];
    }),
  );
}

interface Standing {
  readonly region: string;
  readonly on: string;
  readonly sentence: string;
}

function whereItStands(stands: readonly Standing[], { say, large }: RoleSheet): readonly Block[] {
  if (stands.length === 0) return [];
  const rows = stands.map(({ on, sentence }) => [on, sentence] as const);
  return [heading(3, say('stand')), pairs([say('issue'), say('state')], rows, large)];
}

/**
 * Moves of a side that the chart refuses, each with the first reason; those that a guard holds back come first. What has been
 * done already is no news, and what the record does later would tell.
 */
function cannotOf(
  room: Classroom,
  party: string,
  possible: ReadonlySet<string>,
  { positions, held, say, large }: RoleSheet,
): readonly Block[] {
  const { talks, replay } = room;
  const onRecord = new Set([...replay.prelude, ...replay.frames].map((frame) => frame.cause?.type));
  const refused = Object.entries(talks.vocabulary)
    .filter(([event]) => event.startsWith(`${party}.`) && !possible.has(event))
    .filter(([event]) => held.mayName(event) && !onRecord.has(event))
    .map(([event, entry]) => {
      const refusals = room.refusalsOf(positions, event);
      const guarded = refusals.find(
        (one) =>
          one.reason === 'guard' && held.mayTell(one.guards.flatMap((guard) => talks.guards[guard]?.facts ?? [])),
      );
      const first = guarded ?? refusals[0];
      const where =
        first === undefined
          ? ''
          : `${regionInWords(talks, first.region)}: ${stateInWords(talks, first.region, first.state)}`;
      return { sentence: entry.sentence, guarded: guarded !== undefined, why: guarded?.sentence ?? where };
    });
  const shown = [...refused.filter((one) => one.guarded), ...refused.filter((one) => !one.guarded)].slice(
    0,
    MOST_REFUSALS,
  );
  if (shown.length === 0) return [];
  const rows = shown.map((one) => [one.sentence, one.why] as const);
  return [heading(3, say('cannot')), pairs([say('what'), say('why')], rows, large)];
}
