import { positionRows, regionInWords, sidesOf, stateInWords } from '../../export/index.ts';
import type { Say, teachWords } from '../../messages/index.ts';
import type { Positions } from '../../model/index.ts';
import type { Classroom } from '../classroom.ts';
import { type Block, heading, list, small, text } from './document.ts';

const MOST_REFUSALS = 14;

/**
 * The sheet of one side at the start of a lesson, derived from the case: where it stands on every issue, what it may do
 * then, and what it cannot do, with the reason.
 */
export function roleSheet(
  room: Classroom,
  party: string,
  positions: Positions,
  say: Say<typeof teachWords>,
): readonly Block[] {
  const { talks, regions } = room;
  const sides = sidesOf(talks);
  const at = sides.findIndex((side) => side.id === party);
  const rows = positionRows(talks, regions, positions, positions).flatMap((row) =>
    (row.ofSides[at] ?? []).map((entry) => [row.issue, entry.aspect, entry.state]),
  );
  const moves = room.movesAt(positions).filter((move) => move.party === party);
  return [
    heading(2, say('roleSheet', { side: sides[at]?.name ?? party }), true),
    { kind: 'table', caption: say('want'), head: [say('issue'), say('aspect'), say('state')], rows },
    heading(3, say('mayMove')),
    small(say('mayMoveNote')),
    moves.length === 0
      ? text(say('nothingMore'))
      : list(moves.map((move) => (move.moves ? `${move.entry.sentence} *` : move.entry.sentence))),
    heading(3, say('cannot')),
    ...cannotOf(room, party, positions, new Set(moves.map((move) => move.event)), say),
  ];
}

/** Moves of a side that the chart refuses, each with the first reason; those that a guard holds back come first. */
function cannotOf(
  room: Classroom,
  party: string,
  positions: Positions,
  possible: ReadonlySet<string>,
  say: Say<typeof teachWords>,
): readonly Block[] {
  const { talks } = room;
  const refused = Object.entries(talks.vocabulary)
    .filter(([event]) => event.startsWith(`${party}.`) && !possible.has(event))
    .map(([event, entry]) => {
      const refusals = room.refusalsOf(positions, event);
      const guarded = refusals.find((one) => one.reason === 'guard');
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
  if (shown.length === 0) return [text(say('nothingMore'))];
  return [
    {
      kind: 'table',
      caption: '',
      head: [say('what'), say('why')],
      rows: shown.map((one) => [one.sentence, one.why]),
    },
  ];
}
