import { hintOf, lessonProblems, nameProblems, sentence } from '../messages/index.ts';
import type { Sentence } from '../model/index.ts';
import { type Classroom, placeOfStop, stateLater } from './classroom.ts';
import type { Lesson, Stop } from './lesson.ts';
import { optionsOf } from './options.ts';

/** Something in a lesson that does not fit the case it teaches, and where it stands. */
export interface LessonFault {
  readonly place: string;
  readonly problem: Sentence;
}

/**
 * Holds a lesson against its case: every stop names a step and facts that exist, moves on offer are possible then, and
 * what it gives as reported is what the replay shows. Empty where all is well.
 */
export function checkLesson(room: Classroom, lesson: Lesson): readonly LessonFault[] {
  const faults: LessonFault[] = [];
  const seen = new Set<string>();
  let last = -1;
  if (lesson.stops.length === 0) faults.push({ place: 'stops', problem: sentence(lessonProblems, 'lesson.noStops') });
  for (const [at, stop] of lesson.stops.entries()) {
    const put: Put = (key, problem) => {
      faults.push({ place: `stops[${at}]${key === '' ? '' : `.${key}`}`, problem });
    };
    if (seen.has(stop.id)) put('id', sentence(lessonProblems, 'lesson.sameId', { name: stop.id }));
    seen.add(stop.id);
    const place = placeOfStop(room.replay, stop);
    if (place === undefined) {
      put('at', missing('name.event', stop.at, eventIds(room)));
      continue;
    }
    if (place.index < last) put('at', sentence(lessonProblems, 'lesson.order', { name: stop.at }));
    last = place.index;
    checkNames(room, stop, put);
    checkAnswer(room, stop, put);
  }
  checkClosing(room, lesson, faults);
  const sum = lesson.stops.reduce((minutes, stop) => minutes + stop.minutes, 0);
  const total = sum + lesson.openingMinutes + lesson.debriefMinutes + (lesson.closing?.minutes ?? 0);
  if (total !== lesson.minutes)
    faults.push({
      place: 'minutes',
      problem: sentence(lessonProblems, 'lesson.sum', { sum: total, minutes: lesson.minutes }),
    });
  return faults;
}

type Put = (key: string, problem: Sentence) => void;

function checkNames({ talks, regions, replay }: Classroom, stop: Stop, put: Put): void {
  const facts = talks.ledger.map((fact) => fact.id);
  if (stop.facts.length === 0) put('facts', sentence(lessonProblems, 'lesson.noFacts'));
  stop.facts.forEach((fact, at) => {
    if (!facts.includes(fact)) put(`facts[${at}]`, missing('name.fact', fact, facts));
  });
  const parties = talks.parties.map((party) => party.id);
  if (stop.party !== undefined && !parties.includes(stop.party))
    put('party', missing('name.party', stop.party, parties));
  const issues = talks.issues.map((issue) => issue.id);
  if (stop.issue !== undefined && !issues.includes(stop.issue)) put('issue', missing('name.issue', stop.issue, issues));
  const names = regions.map((region) => region.name);
  if (stop.region !== undefined && !names.includes(stop.region))
    put('region', missing('name.region', stop.region, names));
  if (stop.until !== undefined && !replay.frames.some((frame) => frame.cause?.id === stop.until))
    put('until', missing('name.event', stop.until, eventIds({ replay })));
}

function checkAnswer(room: Classroom, stop: Stop, put: Put): void {
  if (stop.kind === 'text') {
    if (stop.options.length > 0) put('options', sentence(lessonProblems, 'lesson.noOptions'));
    return;
  }
  const ids = optionsOf(room, stop).map((one) => one.id);
  if (ids.length < 2) put('options', sentence(lessonProblems, 'lesson.fewOptions'));
  if (new Set(ids).size < ids.length) put('options', sentence(lessonProblems, 'lesson.sameOption'));
  if (stop.answer.length === 0) put('answer', sentence(lessonProblems, 'lesson.noAnswer'));
  stop.answer.forEach((id, at) => {
    if (!ids.includes(id))
      put(`answer[${at}]`, sentence(lessonProblems, 'lesson.noOption', { name: id, hint: hintOf(id, ids) }));
  });
  if (stop.kind === 'choice')
    stop.options.forEach((one, at) => {
      if (one.text === undefined) put(`options[${at}].text`, sentence(lessonProblems, 'lesson.noText'));
    });
  if (stop.kind === 'position') checkPosition(room, stop, ids, put);
  if (stop.kind === 'move') checkMoves(room, stop, ids, put);
}

function checkPosition(room: Classroom, stop: Stop, ids: readonly string[], put: Put): void {
  const asked = stop.region;
  if (asked === undefined) {
    put('region', sentence(lessonProblems, 'lesson.noRegion'));
    return;
  }
  const states = room.regions.find((one) => one.name === asked)?.states.map((one) => one.name) ?? [];
  ids.forEach((id, at) => {
    if (!states.includes(id))
      put(
        `options[${at}].id`,
        sentence(nameProblems, 'name.state', { name: id, region: asked, hint: hintOf(id, states) }),
      );
  });
  const came = stateLater(room.replay, asked, stop.until);
  if (came !== undefined && !stop.answer.includes(came))
    put('answer', sentence(lessonProblems, 'lesson.otherEnd', { state: came, answer: stop.answer.join(', ') }));
}

function checkMoves(room: Classroom, stop: Stop, ids: readonly string[], put: Put): void {
  const place = placeOfStop(room.replay, stop);
  if (place === undefined) return;
  const possible = room.movesAt(place.positions).map((one) => one.event);
  ids.forEach((id, at) => {
    if (!possible.includes(id)) put(`options[${at}].id`, notPossible(id, possible));
  });
  const later = room.replay.frames.slice(place.index + 1).map((frame) => frame.cause?.type);
  stop.answer.forEach((id, at) => {
    if (!later.includes(id)) put(`answer[${at}]`, sentence(lessonProblems, 'lesson.notLater', { name: id }));
  });
}

function checkClosing(room: Classroom, { closing }: Lesson, faults: LessonFault[]): void {
  if (closing === undefined) return;
  const place = placeOfStop(room.replay, { at: closing.at, when: 'after' });
  if (place === undefined) {
    faults.push({ place: 'closing.at', problem: missing('name.event', closing.at, eventIds(room)) });
    return;
  }
  const possible = room.movesAt(place.positions).map((one) => one.event);
  closing.moves.forEach((move, at) => {
    if (!possible.includes(move))
      faults.push({
        place: `closing.moves[${at}]`,
        problem: notPossible(move, possible),
      });
  });
}

function eventIds({ replay }: Pick<Classroom, 'replay'>): readonly string[] {
  return ['start', ...replay.frames.flatMap((frame) => (frame.cause === undefined ? [] : [frame.cause.id]))];
}

const notPossible = (name: string, possible: readonly string[]): Sentence =>
  sentence(lessonProblems, 'lesson.notPossible', { name, hint: hintOf(name, possible) });

function missing(
  key: 'name.event' | 'name.fact' | 'name.party' | 'name.issue' | 'name.region',
  name: string,
  names: readonly string[],
): Sentence {
  return sentence(nameProblems, key, { name, hint: hintOf(name, names) });
}
