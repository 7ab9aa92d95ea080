import { hintOf } from '../model/index.ts';
import { type Classroom, placeOfStop, stateLater } from './classroom.ts';
import type { Lesson, Stop } from './lesson.ts';
import { optionsOf } from './options.ts';

/** Something in a lesson that does not fit the case it teaches, and where it stands. */
export interface LessonFault {
  readonly place: string;
  readonly message: string;
}

/**
 * Holds a lesson against its case: every stop names a step and facts that exist, moves on offer are possible then, and
 * what it gives as reported is what the replay shows. Empty where all is well.
 */
export function checkLesson(room: Classroom, lesson: Lesson): readonly LessonFault[] {
  const faults: LessonFault[] = [];
  const seen = new Set<string>();
  let last = -1;
  if (lesson.stops.length === 0) faults.push({ place: 'stops', message: 'expected at least one stop, came none' });
  for (const [at, stop] of lesson.stops.entries()) {
    const put = (key: string, message: string): void => {
      faults.push({ place: `stops[${at}]${key === '' ? '' : `.${key}`}`, message });
    };
    if (seen.has(stop.id)) put('id', `the id "${stop.id}" stands twice`);
    seen.add(stop.id);
    const place = placeOfStop(room.replay, stop);
    if (place === undefined) {
      put('at', missing('event', stop.at, eventIds(room)));
      continue;
    }
    if (place.index < last) put('at', `"${stop.at}" lies before the stop above it; expected the order of the scenario`);
    last = place.index;
    checkNames(room, stop, put);
    checkAnswer(room, stop, put);
  }
  checkClosing(room, lesson, faults);
  const sum = lesson.stops.reduce((minutes, stop) => minutes + stop.minutes, 0);
  const total = sum + lesson.openingMinutes + lesson.debriefMinutes + (lesson.closing?.minutes ?? 0);
  if (total !== lesson.minutes)
    faults.push({ place: 'minutes', message: `its parts take ${total} minutes, and it says ${lesson.minutes}` });
  return faults;
}

type Put = (key: string, message: string) => void;

function checkNames({ talks, regions, replay }: Classroom, stop: Stop, put: Put): void {
  const facts = talks.ledger.map((fact) => fact.id);
  if (stop.facts.length === 0) put('facts', 'expected at least one fact that answers the question, came none');
  stop.facts.forEach((fact, at) => {
    if (!facts.includes(fact)) put(`facts[${at}]`, missing('fact', fact, facts));
  });
  const parties = talks.parties.map((party) => party.id);
  if (stop.party !== undefined && !parties.includes(stop.party)) put('party', missing('party', stop.party, parties));
  const issues = talks.issues.map((issue) => issue.id);
  if (stop.issue !== undefined && !issues.includes(stop.issue)) put('issue', missing('issue', stop.issue, issues));
  const names = regions.map((region) => region.name);
  if (stop.region !== undefined && !names.includes(stop.region)) put('region', missing('region', stop.region, names));
  if (stop.until !== undefined && !replay.frames.some((frame) => frame.cause?.id === stop.until))
    put('until', missing('event', stop.until, eventIds({ replay })));
}

function checkAnswer(room: Classroom, stop: Stop, put: Put): void {
  if (stop.kind === 'text') {
    if (stop.options.length > 0) put('options', 'a question for a sentence has no options');
    return;
  }
  const ids = optionsOf(room, stop).map((one) => one.id);
  if (ids.length < 2) put('options', 'expected at least two answers to choose from');
  if (new Set(ids).size < ids.length) put('options', 'an option stands twice');
  if (stop.answer.length === 0) put('answer', 'a question without an answer: expected what was reported');
  stop.answer.forEach((id, at) => {
    if (!ids.includes(id)) put(`answer[${at}]`, missing('option', id, ids));
  });
  if (stop.kind === 'choice')
    stop.options.forEach((one, at) => {
      if (one.text === undefined) put(`options[${at}].text`, 'an answer to choose needs its words');
    });
  if (stop.kind === 'position') checkPosition(room, stop, ids, put);
  if (stop.kind === 'move') checkMoves(room, stop, ids, put);
}

function checkPosition(room: Classroom, stop: Stop, ids: readonly string[], put: Put): void {
  const region = room.regions.find((one) => one.name === stop.region);
  if (stop.region === undefined) {
    put('region', 'a question for a position names the region that it asks for');
    return;
  }
  const states = region?.states.map((one) => one.name) ?? [];
  ids.forEach((id, at) => {
    if (!states.includes(id)) put(`options[${at}].id`, missing('state', id, states));
  });
  const came = stateLater(room.replay, stop.region, stop.until);
  if (came !== undefined && !stop.answer.includes(came))
    put('answer', `the record ends at "${came}", and the answer says ${stop.answer.join(', ')}`);
}

function checkMoves(room: Classroom, stop: Stop, ids: readonly string[], put: Put): void {
  const place = placeOfStop(room.replay, stop);
  if (place === undefined) return;
  const possible = room.movesAt(place.positions).map((one) => one.event);
  ids.forEach((id, at) => {
    if (!possible.includes(id))
      put(`options[${at}].id`, `"${id}" is not possible there; ${missing('possible move', id, possible)}`);
  });
  const later = room.replay.frames.slice(place.index + 1).map((frame) => frame.cause?.type);
  stop.answer.forEach((id, at) => {
    if (!later.includes(id)) put(`answer[${at}]`, `"${id}" does not come after this stop in the scenario`);
  });
}

function checkClosing(room: Classroom, { closing }: Lesson, faults: LessonFault[]): void {
  if (closing === undefined) return;
  const place = placeOfStop(room.replay, { at: closing.at, when: 'after' });
  if (place === undefined) {
    faults.push({ place: 'closing.at', message: missing('event', closing.at, eventIds(room)) });
    return;
  }
  const possible = room.movesAt(place.positions).map((one) => one.event);
  closing.moves.forEach((move, at) => {
    if (!possible.includes(move))
      faults.push({
        place: `closing.moves[${at}]`,
        message: `"${move}" is not possible there; ${missing('possible move', move, possible)}`,
      });
  });
}

function eventIds({ replay }: Pick<Classroom, 'replay'>): readonly string[] {
  return ['start', ...replay.frames.flatMap((frame) => (frame.cause === undefined ? [] : [frame.cause.id]))];
}

function missing(what: string, name: string, names: readonly string[]): string {
  return `no ${what} "${name}"${hintOf(name, names)}`;
}
