import { citation, longDay, regionInWords, stateInWords } from '../../export/index.ts';
import type { Say, teachWords } from '../../messages/index.ts';
import type { Frame } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import type { Block } from './document.ts';

/** What happened, as a table: the day, the event, what moved, the source. */
export function chronicle(
  { talks }: Classroom,
  frames: readonly Frame[],
  caption: string,
  language: string,
  say: Say<typeof teachWords>,
): Block {
  const rows = frames.flatMap((frame) => {
    if (frame.cause === undefined) return [];
    const moved = frame.moves.map(
      (move) =>
        `${regionInWords(talks, move.region)}: ${stateInWords(talks, move.region, move.from)} → ${stateInWords(talks, move.region, move.to)}`,
    );
    return [
      [
        longDay(frame.date, language),
        frame.cause.sentence,
        moved.join('\n'),
        citation(talks, frame.cause.facts, language),
      ],
    ];
  });
  return { kind: 'table', caption, head: [say('date'), say('event'), say('moved'), say('source')], rows };
}
