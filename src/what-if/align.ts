import type { Positions } from '../model/index.ts';
import type { Frame, Replay } from '../replay/index.ts';

/** A region that stands differently in two courses. */
export interface Difference {
  readonly region: string;
  readonly before: string;
  readonly after: string;
}

/** A step of one course beside the same step of the other; a side that has no such step stands where it last stood. */
export interface Row {
  /** The id of the event, the day where days are aligned, and empty for the start. */
  readonly key: string;
  readonly date: string;
  /** The frame of the base and of the other course; undefined where it has none of its own. */
  readonly base: Frame | undefined;
  readonly other: Frame | undefined;
  /** The regions that stand differently after it. */
  readonly regions: readonly Difference[];
}

/** The regions that stand differently, in the order of the chart. */
export function differences(base: Positions, other: Positions): readonly Difference[] {
  const found: Difference[] = [];
  for (const [region, before] of Object.entries(base)) {
    const after = other[region] ?? '';
    if (after !== before) found.push({ region, before, after });
  }
  return found;
}

/** All frames of a replay, those before the start among them, where something happened. */
export const happenings = (run: Replay): readonly Frame[] =>
  [...run.prelude, ...run.frames].filter((frame) => frame.cause !== undefined);

/**
 * Sets two courses side by side, event by event, in the order of the other one: the same id is the same step, wherever
 * it stands in the base. A step that only the base has comes where it would have come.
 */
export function alignByEvent(base: Replay, other: Replay): readonly Row[] {
  const [left, right] = [happenings(base), happenings(other)];
  const placeInLeft = new Map(left.map((frame, place) => [idOf(frame), place]));
  const inRight = new Set(right.map(idOf));
  const rows: Row[] = [];
  let [leftNow, rightNow] = [left[0]?.before ?? base.positions, right[0]?.before ?? other.positions];
  const put = (frame: Frame, one: Frame | undefined, two: Frame | undefined): void => {
    leftNow = one?.after ?? leftNow;
    rightNow = two?.after ?? rightNow;
    const regions = differences(leftNow, rightNow);
    rows.push({ key: idOf(frame), date: frame.date, base: one, other: two, regions });
  };
  let next = 0;
  const putLeft = (end: number): void => {
    for (; next < end; next++) {
      const frame = left[next];
      if (frame !== undefined && !inRight.has(idOf(frame))) put(frame, frame, undefined);
    }
  };
  for (const frame of right) {
    const place = placeInLeft.get(idOf(frame));
    if (place !== undefined) putLeft(place);
    else
      for (let gone = left[next]; gone !== undefined && !inRight.has(idOf(gone)); gone = left[next]) putLeft(next + 1);
    if (place !== undefined && place >= next) next = place + 1;
    put(frame, place === undefined ? undefined : left[place], frame);
  }
  putLeft(left.length);
  return rows;
}

const idOf = (frame: Frame): string => frame.cause?.id ?? '';

/** Sets two courses side by side, day by day: where each stands when the day is over. */
export function alignByDay(base: Replay, other: Replay): readonly Row[] {
  const days = [...new Set([...happenings(base), ...happenings(other)].map((frame) => frame.date))].sort();
  const lastOf = (run: Replay, day: string): Frame | undefined =>
    happenings(run).findLast((frame) => frame.date === day);
  let [leftNow, rightNow] = [happenings(base)[0]?.before, happenings(other)[0]?.before];
  return days.map((date) => {
    const [one, two] = [lastOf(base, date), lastOf(other, date)];
    leftNow = one?.after ?? leftNow;
    rightNow = two?.after ?? rightNow;
    const regions = differences(leftNow ?? base.positions, rightNow ?? other.positions);
    return { key: date, date, base: one, other: two, regions };
  });
}

/** The place of the next row after one at which the courses differ in another way than at the row before it. */
export function nextDivergence(rows: readonly Row[], after: number): number | undefined {
  const shape = (row: Row | undefined): string =>
    (row?.regions ?? []).map((one) => `${one.region}=${one.before}/${one.after}`).join();
  for (let index = after + 1; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) return undefined;
    const own = row.base === undefined || row.other === undefined;
    if (own || shape(row) !== shape(rows[index - 1])) return index;
  }
  return undefined;
}
