import { positionRows, regionInWords, sidesOf, stateInWords } from '../../export/index.ts';
import type { Say, teachWords } from '../../messages/index.ts';
import type { Positions } from '../../model/index.ts';
import type { PossibleMove } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import { type Block, heading, list, small } from './document.ts';
import type { HoldBack } from './hold-back.ts';

const MOST_REFUSALS = 6;

/**
 * The sheet of one side at the start of a lesson, derived from the case: what it wants and where it stands, what it may do
 * then, and what it cannot do, with the reason. What is held back is on no sheet, and a part with nothing in it is left out.
 */
export function roleSheet(
  room: Classroom,
  party: string,
  positions: Positions,
  held: HoldBack,
  say: Say<typeof teachWords>,
): readonly Block[] {
  const side = sidesOf(room.talks).find((one) => one.id === party);
  const every = room.movesAt(positions).filter((move) => move.party === party);
  const moves = every.filter((move) => held.mayName(move.event));
  return [
    heading(2, say('roleSheet', { side: side?.name ?? party }), true),
    ...wantsOf(room, party, every, held, say),
    ...standing(room, party, positions, held, say),
    ...mayMove(moves, say),
    ...cannotOf(room, party, positions, new Set(every.map((move) => move.event)), held, say),
  ];
}

/** The moves that a side can make, of those that may be named. */
function mayMove(moves: readonly PossibleMove[], say: Say<typeof teachWords>): readonly Block[] {
  if (moves.length === 0) return [];
  const told = moves.map((move) => (move.moves ? `${move.entry.sentence}\u00a0*` : move.entry.sentence));
  return [heading(3, say('mayMove')), small(say('mayMoveNote')), list(told)];
}

/** What a side is reported to want by that day: positions and demands that it holds already, and no card asks about. */
function wantsOf(
  { talks, replay }: Classroom,
  party: string,
  possible: readonly PossibleMove[],
  held: HoldBack,
  say: Say<typeof teachWords>,
): readonly Block[] {
  const holds = new Set([
    ...possible.filter((move) => !move.moves).map((move) => move.event),
    ...replay.prelude.flatMap(({ cause }) => (cause === undefined ? [] : [cause.type])),
  ]);
  const positions = new Set(talks.ledger.filter((fact) => fact.kind === 'POSITION').map((fact) => fact.id));
  const wants = Object.entries(talks.vocabulary).filter(
    ([event, entry]) =>
      event.startsWith(`${party}.`) &&
      entry.evidence === 'reported' &&
      entry.facts.some((fact) => positions.has(fact)) &&
      holds.has(event) &&
      held.mayWant(event),
  );
  if (wants.length === 0) return [];
  return [heading(3, say('want')), small(say('wantNote')), list(wants.map(([, entry]) => entry.sentence))];
}

/** Where a side stands on every issue, in the sentences of the chart; what both share where it has no region of its own. */
function standing(
  { talks, regions }: Classroom,
  party: string,
  positions: Positions,
  held: HoldBack,
  say: Say<typeof teachWords>,
): readonly Block[] {
  const at = sidesOf(talks).findIndex((side) => side.id === party);
  const all = positionRows(talks, regions, positions, positions);
  const own = all.some((row) => (row.ofSides[at] ?? []).length > 0);
  const rows = all.flatMap((row) =>
    (own ? (row.ofSides[at] ?? []) : row.others).flatMap((entry) => {
      const region = regions.find((one) => one.name === entry.region);
      const state = region?.states.find((one) => one.name === positions[entry.region]);
      const facts = state?.meta.facts ?? [];
      if (facts.length > 0 && !held.mayStand(facts)) return [];
      const sentence = state?.description ?? '';
      const on = [row.issue, entry.aspect].filter((part) => part !== '').join(' · ');
      return [[on, sentence === '' ? entry.state : sentence]];
    }),
  );
  if (rows.length === 0) return [];
  return [{ kind: 'table', caption: say('stand'), head: [say('issue'), say('state')], rows }];
}

/**
 * Moves of a side that the chart refuses, each with the first reason; those that a guard holds back come first. What has been
 * done already is no news, and what the record does later would tell.
 */
function cannotOf(
  room: Classroom,
  party: string,
  positions: Positions,
  possible: ReadonlySet<string>,
  held: HoldBack,
  say: Say<typeof teachWords>,
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
  return [
    heading(3, say('cannot')),
    {
      kind: 'table',
      caption: '',
      head: [say('what'), say('why')],
      rows: shown.map((one) => [one.sentence, one.why]),
    },
  ];
}
