import { citation, longDay, regionInWords, stateInWords } from '../../export/index.ts';
import type { Say, teachWords } from '../../messages/index.ts';
import type { Frame } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import { basisMark } from './basis-mark.ts';
import { type Block, small } from './document.ts';

/**
 * What happened, as a table: the day, the event with its source, what moved. A day or an event that no report states is
 * marked, and a line above says what the marks mean. In large print the day stands above its event: three columns would be
 * too narrow to read.
 */
export function chronicle(
  { talks }: Classroom,
  frames: readonly Frame[],
  caption: string,
  language: string,
  say: Say<typeof teachWords>,
  large: boolean,
): readonly Block[] {
  const rows = frames.flatMap((frame) => {
    if (frame.cause === undefined) return [];
    const moved = frame.moves.map(
      (move) =>
        `${regionInWords(talks, move.region)}: ${stateInWords(talks, move.region, move.from)} → ${stateInWords(talks, move.region, move.to)}`,
    );
    const day = `${longDay(frame.date, language)}${besides('\n', basisMark(frame.cause.dateBasis, say))}`;
    const event = `${frame.cause.sentence}${besides(' ', basisMark(frame.cause.basis, say))}`;
    const told = `${event}\n${citation(talks, frame.cause.facts, language)}`;
    return [large ? [`${day.replace('\n', ' ')}\n${told}`, moved.join('\n')] : [day, told, moved.join('\n')]];
  });
  const told = `${say('event')}; ${say('source').toLowerCase()}`;
  const head = large ? [told, say('moved')] : [say('date'), told, say('moved')];
  return [small(say('basisNote')), { kind: 'table', caption, head, rows, dated: !large }];
}

const besides = (space: string, mark: string): string => (mark === '' ? '' : `${space}${mark}`);
