import { stateInWords } from '../export/index.ts';
import { type Classroom, placeOfStop } from './classroom.ts';
import type { Stop } from './lesson.ts';

/** An answer with the words that a person reads. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
}

/**
 * What can be answered at a stop. Moves that the stop does not list are those of its party that are possible then and
 * would move something; states that it does not list are all states of its region.
 */
export function optionsOf(room: Classroom, stop: Stop): readonly ShownOption[] {
  const { talks } = room;
  const textOf = (id: string): string => {
    if (stop.kind === 'move') return talks.vocabulary[id]?.sentence ?? id;
    return stop.kind === 'position' && stop.region !== undefined ? stateInWords(talks, stop.region, id) : id;
  };
  const listed = stop.options.length > 0 ? stop.options : derived(room, stop).map((id) => ({ id, text: undefined }));
  return listed.map(({ id, text }) => ({ id, text: text ?? textOf(id) }));
}

function derived(room: Classroom, stop: Stop): readonly string[] {
  if (stop.kind === 'position')
    return room.regions.find((one) => one.name === stop.region)?.states.map((one) => one.name) ?? [];
  const place = placeOfStop(room.replay, stop);
  if (stop.kind !== 'move' || place === undefined) return [];
  const moves = room.movesAt(place.positions).filter((one) => one.party === stop.party);
  return moves.filter((one) => one.moves || stop.answer.includes(one.event)).map((one) => one.event);
}
