import type { Case, Deadline, Scenario } from '../case/index.ts';
import { addSpan } from './calendar.ts';
import type { Replay } from './frame.ts';

/** A date that passes by itself, with its day known. */
export interface DateAhead {
  readonly event: string;
  readonly day: string;
}

/** An event that comes a span after another; see `SpanAhead` of the explorer, by how many dates have passed. */
export interface SpanOfDates {
  readonly event: string;
  readonly after: string;
  readonly unless: readonly string[];
  readonly least: readonly (number | undefined)[];
  readonly running: number | undefined;
}

/** What dates bring from one day to another: those whose days are known in their order, and those that hang on a move. */
export interface DatesAhead {
  readonly from: string;
  readonly by: string;
  readonly ahead: readonly DateAhead[];
  /** Events of dates that do not come in that time. */
  readonly never: readonly string[];
  readonly spans: readonly SpanOfDates[];
  /** The days on which spans end that are running already, by the deadline's id. */
  readonly running: Readonly<Record<string, string>>;
}

/** The dates between the end of a run (the first day of the case where there is none) and a day. */
export function datesAhead(
  talks: Case,
  by: string,
  run?: { readonly scenario: Scenario; readonly done: Replay },
): DatesAhead {
  const first = talks.scenarios[0];
  const start = first?.prelude[0]?.day ?? first?.events[0]?.day ?? by;
  const from = run?.done.frames.at(-1)?.date ?? start;
  const own = run?.scenario.deadlines ?? {};
  const dayOf = ({ id, due }: Deadline): string | undefined => own[id] ?? ('day' in due ? due.day : undefined);
  const frames = [...(run?.done.prelude ?? []), ...(run?.done.frames ?? [])].filter((frame) => !frame.refused);
  const sent = new Set(frames.flatMap(({ cause }) => (cause === undefined ? [] : [cause.type])));
  const known = talks.deadlines.flatMap((one) => {
    const day = dayOf(one);
    return day === undefined || day <= from || sent.has(one.event) ? [] : [{ event: one.event, day }];
  });
  const ahead = known.filter(({ day }) => day <= by).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const begins = [from, ...ahead.map(({ day }) => day)];
  const ends = [...ahead.map(({ day }) => day), by];
  const leastFor = (day: string): number | undefined => {
    const least = ends.findIndex((end) => end >= day);
    return least < 0 ? undefined : least;
  };
  const running: Record<string, string> = {};
  const spans = talks.deadlines.flatMap((one): readonly SpanOfDates[] => {
    if (dayOf(one) !== undefined || !('after' in one.due)) return [];
    const { after, span, unless = [] } = one.due;
    const last = frames.findLast(({ cause }) => [after, ...unless, one.event].includes(cause?.type ?? ''));
    const end = last?.cause?.type === after ? addSpan(last.date, span) : undefined;
    if (end !== undefined) running[one.id] = end;
    const least = begins.map((day) => leastFor(addSpan(day, span)));
    return [{ event: one.event, after, unless, least, running: end === undefined ? undefined : leastFor(end) }];
  });
  const coming = new Set([...ahead, ...spans].map(({ event }) => event));
  const never = [...new Set(talks.deadlines.map(({ event }) => event))].filter((event) => !coming.has(event));
  return { from, by, ahead, never, spans, running };
}

/**
 * The day of each event of a course, the earliest that the calendar allows, where a date that passes without effect is
 * `undefined`; nothing where no such days exist up to the last one.
 */
export function datedCourse(
  talks: Case,
  events: readonly (string | undefined)[],
  dates: DatesAhead,
): readonly string[] | undefined {
  const begun = new Map(Object.entries(dates.running));
  const days: string[] = [];
  let day = dates.from;
  let passed = 0;
  for (const event of events) {
    const due = dates.ahead[passed];
    const span = talks.deadlines.find((one) => one.event === event && 'after' in one.due && begun.has(one.id));
    if (due !== undefined && (event === undefined || event === due.event)) {
      day = due.day;
      passed++;
    } else if (span !== undefined) day = later(day, begun.get(span.id) ?? day);
    if (day > dates.by || dates.ahead.slice(passed).some((one) => one.day < day)) return undefined;
    if (span !== undefined) begun.delete(span.id);
    if ([...begun.values()].some((end) => end < day)) return undefined;
    if (event === undefined) continue;
    days.push(day);
    for (const one of talks.deadlines) {
      if (!('after' in one.due)) continue;
      if (one.due.unless?.includes(event)) begun.delete(one.id);
      if (one.due.after === event) begun.set(one.id, addSpan(day, one.due.span));
    }
  }
  return days;
}

const later = (one: string, other: string): string => (one > other ? one : other);
