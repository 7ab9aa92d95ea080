import { citation, positionRows, sidesOf } from '../export/index.ts';
import { type Language, longDay, type teachWords, type Voice } from '../messages/index.ts';
import { issueOf } from '../model/index.ts';
import { type Classroom, placeOfStop } from './classroom.ts';
import type { Lesson, Stop, StopKind } from './lesson.ts';
import { optionsOf, type ShownOption } from './options.ts';

/** How lessons are told, in a language. */
export type TeachVoice = Voice<typeof teachWords>;

/** The language of a lesson's dates: its own, also where what stands around it is told in another. */
export const datesIn = ({ language: id }: Pick<Lesson, 'language'>, { language }: TeachVoice): Language =>
  id === language.id ? language : { ...language, locale: id };

/** One position in words, for a table beside a stop. */
export interface ShownPosition {
  readonly aspect: string;
  readonly state: string;
  readonly moved: boolean;
}

/** The positions at a stop: a row an issue, a column a side, and one for what is of both or of others. */
export interface ShownTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly issue: string; readonly cells: readonly (readonly ShownPosition[])[] }[];
}

/** A stop with everything that a page, a package or a sheet of paper shows of it: words alone, no model. */
export interface ShownStop {
  readonly id: string;
  readonly kind: StopKind;
  readonly title: string;
  /** The event that it stands at, and the step that a page shows with it. */
  readonly at: string;
  readonly index: number;
  readonly day: string;
  readonly date: string;
  /** Where no report states the day: whether it follows from one, or is assumed. */
  readonly dateBasis?: 'inferred' | 'assumed' | undefined;
  readonly situation: string;
  readonly positions: ShownTable;
  /** A drawing of its issue as an SVG document, where there is one. */
  readonly picture?: string | undefined;
  readonly question: string;
  readonly options: readonly ShownOption[];
  readonly answer: readonly string[];
  readonly answerText: string;
  readonly reveal: string;
  readonly citation: string;
  readonly facts: readonly { readonly id: string; readonly text: string; readonly citation: string }[];
  readonly debrief: string;
  readonly minutes: number;
  /** Only in a teacher's copy. */
  readonly teacherNote?: string | undefined;
}

/** A lesson in words of one language. A student's copy has no notes for the teacher. */
export interface ShownLesson {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly objectives: readonly string[];
  readonly stops: readonly ShownStop[];
  readonly closing?: { readonly title: string; readonly task: string; readonly moves: readonly string[] } | undefined;
  readonly sources: readonly string[];
  readonly limits: string;
  readonly glossary: Lesson['glossary'];
  readonly teacher?:
    | {
        readonly opening: string;
        readonly group: Lesson['group'];
        readonly closingDebrief: string;
        readonly debrief: string;
      }
    | undefined;
}

export interface PresentOptions {
  /** Whether the teacher's notes are in it; a student's copy does not contain them. */
  readonly teacher?: boolean | undefined;
  /** Draws an issue at a stop as an SVG document. */
  readonly picture?: ((stop: Stop, index: number) => string | undefined) | undefined;
  readonly voice: TeachVoice;
}

/** Puts a lesson into words: each stop with its date, positions, options, answer and citations. Pure. */
export function presentLesson(room: Classroom, lesson: Lesson, options: PresentOptions): ShownLesson {
  const { talks, replay } = room;
  const teacher = options.teacher === true;
  const { closing } = lesson;
  return {
    id: lesson.id,
    language: lesson.language,
    title: lesson.title,
    summary: lesson.summary,
    minutes: lesson.minutes,
    scenario: { id: replay.scenario.id, title: replay.scenario.title },
    objectives: lesson.objectives,
    stops: lesson.stops.flatMap((stop) => presentStop(room, lesson, stop, options)),
    closing:
      closing === undefined
        ? undefined
        : {
            title: closing.title,
            task: closing.task,
            moves: closing.moves.map((move) => talks.vocabulary[move]?.sentence ?? move),
          },
    sources: talks.bibliography.map(
      (source) => `${source.paper}, ${longDay(source.printed, datesIn(lesson, options.voice))}: “${source.headline}”`,
    ),
    limits: talks.limits,
    glossary: lesson.glossary,
    teacher: teacher
      ? {
          opening: lesson.opening,
          group: lesson.group,
          closingDebrief: closing?.debrief ?? '',
          debrief: lesson.debrief,
        }
      : undefined,
  };
}

function presentStop(room: Classroom, lesson: Lesson, stop: Stop, options: PresentOptions): readonly ShownStop[] {
  const place = placeOfStop(room.replay, stop);
  if (place === undefined) return [];
  const { talks } = room;
  const language = datesIn(lesson, options.voice);
  const shown = optionsOf(room, stop);
  const textOf = (id: string): string => shown.find((one) => one.id === id)?.text ?? id;
  // The start has no event of its own; its day is that of the first.
  const basis = (place.frame.cause ?? room.replay.frames[1]?.cause)?.dateBasis;
  const made: ShownStop = {
    id: stop.id,
    kind: stop.kind,
    title: stop.title,
    at: stop.at,
    index: place.index,
    day: place.frame.date,
    date: longDay(place.frame.date, language),
    ...(basis === undefined || basis === 'stated' ? {} : { dateBasis: basis }),
    situation: stop.situation,
    positions: tableAt(room, stop, place.positions, options.voice.say('others')),
    picture: options.picture?.(stop, place.index),
    question: stop.question,
    options: shown,
    answer: stop.answer,
    answerText: stop.kind === 'text' ? stop.reveal : stop.answer.map(textOf).join(' / '),
    reveal: stop.reveal,
    citation: citation(talks, stop.facts, language),
    facts: stop.facts.map((id) => ({
      id,
      text: talks.ledger.find((fact) => fact.id === id)?.text ?? '',
      citation: citation(talks, [id], language),
    })),
    debrief: stop.debrief,
    minutes: stop.minutes,
    teacherNote: options.teacher === true ? stop.teacherNote : undefined,
  };
  return [made];
}

/** The positions on the issue of a stop; on every issue where it names none. */
function tableAt(room: Classroom, stop: Stop, positions: Readonly<Record<string, string>>, others: string): ShownTable {
  const { talks, replay } = room;
  const regions = room.regions.filter(
    (region) => stop.issue === undefined || issueOf(talks, region.name)?.id === stop.issue,
  );
  const start = replay.frames[0]?.after ?? positions;
  const rows = positionRows(talks, regions, positions, start);
  const cellOf = (entries: readonly ShownPosition[]): readonly ShownPosition[] =>
    entries.map(({ aspect, state, moved }) => ({ aspect, state, moved }));
  return {
    heads: [...sidesOf(talks).map((side) => side.name), others],
    rows: rows.map((row) => ({ issue: row.issue, cells: [...row.ofSides, row.others].map(cellOf) })),
  };
}
