import { csvForSpreadsheet, toCsv } from '../export/index.ts';
import type { ShownLesson } from './present.ts';
import { answerOf, type Progress } from './progress.ts';

/** One's own answer at a stop beside what was reported. */
export interface SummaryRow {
  readonly stop: string;
  readonly title: string;
  readonly date: string;
  readonly question: string;
  readonly mine: string;
  readonly reported: string;
  /** Whether they differ; undefined for a sentence, which only a reader can judge, and for a stop passed over. */
  readonly differs: boolean | undefined;
  readonly citation: string;
  /** The event at which the stop stands, for a link to go on from there. */
  readonly at: string;
  readonly index: number;
}

export interface Summary {
  readonly rows: readonly SummaryRow[];
  readonly asked: number;
  readonly answered: number;
  readonly differing: number;
  /** The first stop at which one's own path leaves the record. */
  readonly firstDifference: string | undefined;
}

/** One's own path through a lesson beside the record: nobody else's answers are in it, and no mark. */
export function summaryOf(lesson: ShownLesson, progress: Progress): Summary {
  const rows = lesson.stops.map((stop): SummaryRow => {
    const answer = answerOf(progress, stop.id);
    const chosen = stop.options.find((one) => one.id === answer?.value);
    const judged = stop.kind !== 'text' && answer !== undefined && !answer.passed;
    const revealed = progress.revealed.includes(stop.id);
    return {
      stop: stop.id,
      title: stop.title,
      date: stop.date,
      question: stop.question,
      mine: chosen?.text ?? answer?.value ?? '',
      reported: revealed ? stop.answerText : '',
      differs: judged && revealed ? !stop.answer.includes(answer.value) : undefined,
      citation: stop.citation,
      at: stop.at,
      index: stop.index,
    };
  });
  const differing = rows.filter((row) => row.differs === true);
  return {
    rows,
    asked: rows.length,
    answered: rows.filter((row) => row.mine !== '').length,
    differing: differing.length,
    firstDifference: differing[0]?.stop,
  };
}

/** A summary as CSV for a spreadsheet, one row a stop. */
export function summaryToCsv(lesson: ShownLesson, progress: Progress): string {
  const { rows } = summaryOf(lesson, progress);
  return csvForSpreadsheet(
    toCsv([
      ['lesson', 'stop', 'date', 'question', 'answer', 'reported', 'differs', 'source'],
      ...rows.map((row) => [
        lesson.id,
        row.stop,
        row.date,
        row.question,
        row.mine,
        row.reported,
        row.differs === undefined ? '' : row.differs ? 'yes' : 'no',
        row.citation,
      ]),
    ]),
  );
}
