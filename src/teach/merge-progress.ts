import { merge, mergeOne } from './merge.ts';
import type { ShownLesson } from './present.ts';
import type { Answer, Progress } from './progress.ts';

/**
 * Brings together how far two tabs have come in one lesson since both stood at `base`. The newer answer to a question
 * stands, unless the older was already held against the record: an answer that is given after that is no prediction. The
 * one that gives way is kept beside it. Each tab stays at its own question.
 */
export function mergeProgress(
  { stops }: Pick<ShownLesson, 'stops'>,
  { base, newer, older }: { readonly base: Progress; readonly newer: Progress; readonly older: Progress },
  at: number,
): Progress {
  const found = merge({ base: base.answers, newer: newer.answers, older: older.answers }, ({ stop }) => stop);
  const first = (answer: Answer): boolean =>
    older.revealed.includes(answer.stop) && !newer.revealed.includes(answer.stop);
  const standing = found.gaveWay.filter(first);
  const answers = found.all.map((one) => standing.find(({ stop }) => stop === one.stop) ?? one);
  const gaveWay = [...found.all.filter((one) => !answers.includes(one)), ...found.gaveWay.filter((one) => !first(one))];
  const named = (lists: readonly (readonly string[] | undefined)[]) => {
    const [before = [], one = [], other = []] = lists;
    return merge({ base: before, newer: one, older: other }, (name) => name).all;
  };
  const revealed = named([base.revealed, newer.revealed, older.revealed]).filter((stop) =>
    answers.some((one) => one.stop === stop),
  );
  const keyed = ({ stop, value }: Answer): string => `${stop} ${value}`;
  const before = merge({ base: base.besides ?? [], newer: newer.besides ?? [], older: older.besides ?? [] }, keyed).all;
  const besides = [...before, ...gaveWay.filter((one) => !before.some((other) => keyed(other) === keyed(one)))];
  const open = stops.findIndex(({ id }) => !revealed.includes(id));
  return {
    lesson: base.lesson,
    at: open < 0 ? at : Math.min(at, open),
    answers,
    revealed,
    finished: open < 0 && mergeOne(base.finished, newer.finished, older.finished),
    ...(besides.length === 0 ? {} : { besides }),
  };
}
