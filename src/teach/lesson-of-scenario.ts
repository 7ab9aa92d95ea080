import { sidesOf } from '../export/index.ts';
import { longDay } from '../messages/index.ts';
import { issueOf } from '../model/index.ts';
import type { Frame } from '../replay/index.ts';
import type { Classroom } from './classroom.ts';
import { toldBy } from './handout/hold-back.ts';
import { isPublic } from './lens.ts';
import type { Lesson, Stop } from './lesson.ts';
import type { TeachVoice } from './present.ts';

const MOST_STOPS = 10;
const MOST_MOVES = 5;

/**
 * A plain lesson made of any scenario, for a handout where nobody has written one: a stop before each move of a side that
 * changed something and had alternatives on the same issue, at most ten of them. It claims nothing that the case does not say.
 */
export function lessonOfScenario(room: Classroom, voice: TeachVoice): Lesson {
  const { scenario, frames } = room.replay;
  const all = frames.flatMap((frame) => stopBefore(room, frame, voice));
  const every = Math.max(1, Math.ceil(all.length / MOST_STOPS));
  const chosen = all.filter((_, at) => at % every === 0);
  const stops = chosen.map((stop) => ({ ...stop, situation: situationOf(room, stop, chosen, voice) }));
  return {
    id: scenario.id,
    language: voice.language.id,
    title: scenario.title,
    summary: stops.length === 0 ? scenario.description : summaryOf(room, voice),
    fullSummary: scenario.description,
    scenario: scenario.id,
    minutes: stops.length * 3,
    group: { least: 2, most: 30, note: '' },
    objectives: [],
    opening: scenario.description,
    openingMinutes: 0,
    stops,
    debrief: room.talks.limits,
    debriefMinutes: 0,
    glossary: [],
  };
}

/** From when to when, and no more: a description would tell what the cards ask. */
function summaryOf({ replay: { frames } }: Classroom, { say, language }: TeachVoice): string {
  const day = (frame: Frame | undefined): string => longDay(frame?.date ?? '', language);
  return frames.length === 0 ? '' : say('fromTo', { from: day(frames[0]), to: day(frames.at(-1)) });
}

/** The last that happened before a stop, unless it answers a stop: all cards lie on the table at once. */
function situationOf(room: Classroom, { at }: Stop, stops: readonly Stop[], { say }: TeachVoice): string {
  const { talks, replay, knowledge } = room;
  const answers = new Set(stops.flatMap((stop) => stop.answer));
  const index = replay.frames.findIndex((frame) => frame.cause?.id === at);
  const day = replay.frames[0]?.date ?? '';
  const isKnown = (fact: string): boolean => knowledge === undefined || isPublic(knowledge, fact, day);
  const known = replay.prelude.filter((frame) => toldBy(talks, frame.cause?.facts ?? [], day, isKnown));
  const earlier = [...known, ...replay.frames.slice(0, index)].map((frame) => frame.cause);
  return earlier.findLast((cause) => cause !== undefined && !answers.has(cause.type))?.sentence ?? say('talksBegin');
}

function stopBefore(room: Classroom, frame: Frame, { say }: TeachVoice): readonly Stop[] {
  const { talks } = room;
  const { cause } = frame;
  const region = frame.moves[0]?.region;
  if (cause === undefined || cause.by !== 'party' || region === undefined) return [];
  const [party = ''] = cause.type.split('.');
  const side = sidesOf(talks).find((one) => one.id === party);
  const issue = issueOf(talks, region);
  const rivals = room
    .movesAt(frame.before)
    .filter((move) => move.party === party && move.moves && move.event !== cause.type)
    .filter((move) => toldBy(talks, move.entry.facts, frame.date))
    .filter((move) => move.taken.some((one) => issueOf(talks, one.region)?.id === issue?.id))
    .slice(0, MOST_MOVES - 1);
  if (side === undefined || issue === undefined || rivals.length === 0 || cause.facts.length === 0) return [];
  const vocabulary = Object.keys(talks.vocabulary);
  const options = [cause.type, ...rivals.map((move) => move.event)].sort(
    (a, b) => vocabulary.indexOf(a) - vocabulary.indexOf(b),
  );
  const stop: Stop = {
    id: cause.id,
    at: cause.id,
    when: 'before',
    kind: 'move',
    party,
    issue: issue.id,
    options: options.map((id) => ({ id })),
    answer: [cause.type],
    facts: cause.facts,
    minutes: 3,
    title: issue.name,
    situation: say('talksBegin'),
    question: say('whatNow', { side: side.name }),
    reveal: cause.note === undefined ? cause.sentence : `${cause.sentence} ${cause.note}`,
    debrief: say('debriefMove'),
    teacherNote: say('made', { sentence: cause.sentence }),
  };
  return [stop];
}
