import type { Case } from '../../case/index.ts';
import { citation, regionInWords, stateInWords } from '../../export/index.ts';
import { type Language, longDay, type Say, type teachWords } from '../../messages/index.ts';
import type { Frame, Occurrence } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import { basisMark } from './basis-mark.ts';
import { type Block, small } from './document.ts';

/** How a chronicle is told: to whom, in what language, and how large. */
export interface Telling {
  readonly caption: string;
  readonly language: Language;
  readonly say: Say<typeof teachWords>;
  readonly large: boolean;
  /** Whether it says what moved: the class reads where its side stands on the role sheets. */
  readonly moves: boolean;
}

/**
 * What happened: the day, the event with its source, what moved. A day or an event that no report states is marked, and a
 * line above says what the marks mean. In large print it is a list: columns would be too narrow to read.
 */
export function chronicle({ talks }: Classroom, frames: readonly Frame[], telling: Telling): readonly Block[] {
  const { caption, say, large } = telling;
  const entries = frames.flatMap(({ cause, date, moves }) => {
    if (cause === undefined) return [];
    const day = dayOf(date, cause, telling);
    const moved = moves.map((move) =>
      [
        `${regionInWords(talks, move.region)}: ${stateInWords(talks, move.region, move.from)} → ${stateInWords(talks, move.region, move.to)}`,
        move.basis === cause.basis ? '' : basisMark(move.basis, say),
      ]
        .filter(isSaid)
        .join(' '),
    );
    return [{ day, told: eventOf(talks, cause, telling), moved: telling.moves ? moved : [] }];
  });
  if (large) {
    const terms = entries.map(({ day, told, moved }) => ({
      term: day.join(' '),
      meaning: [told, ...moved].join('\n'),
    }));
    return [small(say('basisNote')), { kind: 'terms', terms }];
  }
  const rows = entries.map(({ day, told, moved }) => [
    day.join('\n'),
    told,
    ...(telling.moves ? [moved.join('\n')] : []),
  ]);
  const head = [
    say('date'),
    `${say('event')}; ${say('source').toLowerCase()}`,
    ...(telling.moves ? [say('moved')] : []),
  ];
  return [small(say('basisNote')), { kind: 'table', caption, head, rows, dated: true }];
}

/** What happened as items of a list: day, event, source. The marks are explained where the chronicle stands. */
export const toldIn = ({ talks }: Classroom, frames: readonly Frame[], telling: Telling): readonly string[] =>
  frames.flatMap(({ cause, date }) =>
    cause === undefined ? [] : [`${dayOf(date, cause, telling).join(' ')}: ${eventOf(talks, cause, telling)}`],
  );

const dayOf = (date: string, cause: Occurrence, { language, say }: Telling): readonly string[] =>
  [longDay(date, language), basisMark(cause.dateBasis, say)].filter(isSaid);

const eventOf = (talks: Case, cause: Occurrence, { language, say }: Telling): string =>
  [cause.sentence, basisMark(cause.basis, say), citation(talks, cause.facts, language)].filter(isSaid).join(' ');

const isSaid = (words: string): boolean => words !== '';
