import type { Say, teachWords } from '../../messages/index.ts';
import type { ShownLesson, ShownStop } from '../present.ts';
import { basisMark } from './basis-mark.ts';
import { type Block, heading, list, small, text } from './document.ts';

/** One card a stop: the situation and what can be chosen, with boxes to tick. */
export function decisionCards(lesson: ShownLesson, say: Say<typeof teachWords>): readonly Block[] {
  return [
    heading(2, say('decisionCards'), true),
    small(say('cardsNote')),
    {
      kind: 'cards',
      blocks: lesson.stops.map((stop, at): Block => ({ kind: 'card', blocks: cardOf(stop, at + 1, say) })),
    },
  ];
}

function cardOf(stop: ShownStop, number: number, say: Say<typeof teachWords>): readonly Block[] {
  const asks = { move: 'cardMoves', position: 'cardStates', choice: 'cardAnswers', text: 'write' } as const;
  return [
    heading(3, `${number}. ${stop.title}`),
    small(`${stop.date} ${basisMark(stop.dateBasis, say)}`.trim()),
    text(stop.situation),
    text(stop.question),
    ...(stop.options.length === 0
      ? []
      : [
          small(`${say(asks[stop.kind])}:`),
          list(
            stop.options.map((one) => one.text),
            true,
          ),
        ]),
  ];
}

/** The questions with room to write, for one person or one group. */
export function questionSheet(lesson: ShownLesson, say: Say<typeof teachWords>): readonly Block[] {
  return [
    heading(2, say('questions'), true),
    text(`${say('yourName')}: ____________________`),
    ...lesson.stops.map((stop, at): Block => {
      const room: Block = { kind: 'lines', count: stop.kind === 'text' ? 4 : 2, label: say('write') };
      return { kind: 'together', blocks: [heading(3, `${at + 1}. ${stop.title}`), text(stop.question), room] };
    }),
  ];
}

/** The open end of a lesson, on a sheet of its own: it may name what the cards ask. */
export function closingSheet({ closing }: ShownLesson, say: Say<typeof teachWords>): readonly Block[] {
  if (closing === undefined) return [];
  const lines: Block = { kind: 'lines', count: 12, label: say('write') };
  return [
    heading(2, closing.title, true),
    small(say('closingNote')),
    text(closing.task),
    small(`${say('movesThere')}:`),
    list(closing.moves, true),
    lines,
  ];
}
