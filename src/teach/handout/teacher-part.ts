import type { Say, teachWords } from '../../messages/index.ts';
import type { Lesson } from '../lesson.ts';
import type { ShownLesson } from '../present.ts';
import { type Block, heading, list, small, text } from './document.ts';

/** The teaching note: objectives, minutes, group, run of the lesson, debrief. */
export function teachingNote(lesson: Lesson, say: Say<typeof teachWords>): readonly Block[] {
  const run = [
    [say('opening'), minutesOf(lesson.openingMinutes), lesson.opening],
    ...lesson.stops.map((stop, at) => [`${at + 1}. ${stop.title}`, minutesOf(stop.minutes), stop.teacherNote]),
    ...(lesson.closing === undefined
      ? []
      : [[lesson.closing.title, minutesOf(lesson.closing.minutes), lesson.closing.debrief]]),
    [say('closingDebrief'), minutesOf(lesson.debriefMinutes), lesson.debrief],
  ];
  return [
    heading(2, say('teachingNote'), true),
    ...said(lesson.fullSummary ?? lesson.summary),
    ...minutesLine(lesson, say),
    text(say('groupSize', lesson.group).trim()),
    ...(lesson.objectives.length === 0 ? [] : [heading(3, say('objectives')), list(lesson.objectives)]),
    {
      kind: 'table',
      caption: say('runOfShow'),
      head: [say('part'), say('minutesShort'), say('teacherNote')],
      rows: run,
    },
  ];
}

/** How long a lesson takes; nothing where that is not known. */
export function minutesLine({ minutes }: Lesson, say: Say<typeof teachWords>): readonly Block[] {
  return minutes === 0 ? [] : [small(say('minutes', { count: minutes }))];
}

/** A text where there is one: a lesson of one's own may leave it out. */
export const said = (words: string): readonly Block[] => (words === '' ? [] : [text(words)]);

const minutesOf = (minutes: number): string => (minutes === 0 ? '–' : String(minutes));

/** What was reported at every stop, with its source and what to talk about: a sheet to keep apart. */
export function answerKey(lesson: ShownLesson, say: Say<typeof teachWords>): readonly Block[] {
  return [
    heading(2, say('answerKey')),
    small(say('answerKeyNote')),
    ...lesson.stops.map(
      (stop, at): Block => ({
        kind: 'card',
        blocks: [
          heading(3, `${at + 1}. ${stop.title}`),
          ...(stop.kind === 'text' ? [] : [text(`${say('reported')}: ${stop.answerText}`)]),
          text(stop.reveal),
          small(`${say('source')}: ${stop.citation} (${stop.facts.map((fact) => fact.id).join(', ')})`),
          text(`${say('debrief')}: ${stop.debrief}`),
        ],
      }),
    ),
  ];
}
