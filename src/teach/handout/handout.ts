import { sidesOf } from '../../export/index.ts';
import type { Frame } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import type { Lesson } from '../lesson.ts';
import { datesIn, presentLesson, type TeachVoice } from '../present.ts';
import { chronicle } from './chronicle.ts';
import { closingSheet, decisionCards, questionSheet } from './class-part.ts';
import { type Block, type HandoutDocument, heading, list, small, text } from './document.ts';
import { type HoldBack, holdBack } from './hold-back.ts';
import { handoutHtml } from './html.ts';
import { handoutMarkdown } from './markdown.ts';
import { roleSheet } from './role-sheet.ts';
import type { Sheet } from './styles.ts';
import { answerKey, minutesLine, said, teachingNote } from './teacher-part.ts';

export interface HandoutOptions extends Sheet {
  readonly format: 'html' | 'markdown';
  readonly voice: TeachVoice;
}

/**
 * The print kit of a lesson: sheets for the class (roles, what happened before, decision cards, questions) and then those
 * for the teacher (note, answer key, whole chronicle), glossary and sources. Pure; the same lesson gives the same text.
 */
export function handout(room: Classroom, lesson: Lesson, options: HandoutOptions): string {
  const document = documentOf(room, lesson, options);
  return options.format === 'html' ? handoutHtml(document, options) : handoutMarkdown(document);
}

function documentOf(room: Classroom, lesson: Lesson, { voice, largePrint }: HandoutOptions): HandoutDocument {
  const { say } = voice;
  const { talks, replay } = room;
  const shown = presentLesson(room, lesson, { teacher: true, voice });
  const start = replay.frames[0]?.after ?? replay.positions;
  const dates = datesIn(lesson, voice);
  const day = replay.frames[0]?.date ?? replay.scenario.horizon;
  const held = holdBack(room, lesson, day);
  const told = toldBefore(replay.prelude, held);
  const asks = shown.stops.length > 0;
  const telling = { caption: replay.scenario.title, language: dates, say, large: largePrint, moves: true };
  const brief = { ...telling, caption: '', moves: false };
  const forClass = sidesOf(talks).map((side) => say('roleSheet', { side: side.name }));
  const blocks: readonly Block[] = [
    heading(1, lesson.title),
    ...said(lesson.summary),
    small(`${say('scenario')}: ${replay.scenario.title}.`),
    ...minutesLine(lesson, say),
    text(
      `${say('forClass')}: ${[...forClass, ...(asks ? [say('decisionCards'), say('questions')] : []), ...(shown.closing === undefined ? [] : [shown.closing.title])].join('; ')}.`,
    ),
    text(
      `${say('forTeacher')}: ${[say('teachingNote'), ...(asks ? [say('answerKey')] : []), say('chronicle'), ...(lesson.glossary.length === 0 ? [] : [say('glossary')]), say('sources')].join('; ')}.`,
    ),
    ...(told.length === 0 ? [] : [heading(2, say('before')), ...chronicle(room, told, brief)]),
    ...sidesOf(talks).flatMap((side) => {
      const own = holdBack(room, lesson, day, side.id);
      const alone = toldBefore(replay.prelude, own).filter(({ cause }) => !told.some((one) => one.cause === cause));
      const sheet = { positions: start, held: own, alone, telling: brief, say, cards: asks, large: largePrint };
      return roleSheet(room, side.id, sheet);
    }),
    ...(asks ? [...decisionCards(shown, say), ...questionSheet(shown, say)] : []),
    ...closingSheet(shown, say),
    ...teachingNote(lesson, say),
    ...(asks ? answerKey(shown, say) : []),
    heading(2, say('chronicle')),
    ...chronicle(room, [...heldBack(replay.prelude, told), ...replay.frames], telling),
    ...(lesson.glossary.length === 0
      ? []
      : [heading(2, say('glossary')), { kind: 'terms', terms: lesson.glossary } as const]),
    heading(2, say('sources')),
    text(talks.limits),
    list(shown.sources),
    small(say('sourcesEnglish')),
    small(say('footer')),
  ];
  return { title: lesson.title, language: lesson.language, blocks };
}

/** What moved before the lesson and is not, or not wholly, on the sheets for the class: the teacher reads it. */
function heldBack(prelude: readonly Frame[], told: readonly Frame[]): readonly Frame[] {
  const whole = (frame: Frame): boolean =>
    told.some((one) => one.cause === frame.cause && one.moves.length === frame.moves.length);
  return prelude.filter((frame) => frame.moves.length > 0 && !whole(frame));
}

/** What moved before the lesson and may be told by then, event by event and move by move. */
function toldBefore(prelude: readonly Frame[], held: HoldBack): readonly Frame[] {
  return prelude
    .filter(({ cause }) => held.mayTell(cause?.facts ?? []))
    .map((frame) => ({ ...frame, moves: frame.moves.filter((move) => held.mayTell(move.facts)) }))
    .filter((frame) => frame.moves.length > 0);
}
