import type { Case, Deadline, Replay } from '../../index.ts';
import { dueDay, sentIn } from './branch.ts';

/** A day on the axis: the first step of it, and how prominently its label may stand. */
export interface AxisDay {
  readonly day: string;
  readonly step: number;
  readonly label: 'major' | 'minor' | 'none';
}

/** The days of a course by the step at which each begins. Labels keep a distance, so that they never touch. */
export function axisOf(run: Replay): readonly AxisDay[] {
  const last = run.frames.length - 1;
  const major = Math.max(1, last / 3);
  const minor = Math.max(1, last / 9);
  let sinceMajor = Number.POSITIVE_INFINITY;
  let sinceLabel = Number.POSITIVE_INFINITY;
  let previous = 0;
  return run.frames
    .filter((frame, index) => index === 0 || frame.date !== run.frames[index - 1]?.date)
    .map((frame) => {
      const gap = frame.index - previous;
      previous = frame.index;
      sinceMajor += gap;
      sinceLabel += gap;
      const label = sinceMajor >= major && sinceLabel >= minor ? 'major' : sinceLabel >= minor ? 'minor' : 'none';
      if (label === 'major') sinceMajor = 0;
      if (label !== 'none') sinceLabel = 0;
      return { day: frame.date, step: frame.index, label };
    });
}

/** A deadline that still lies ahead, and its day. */
export interface Upcoming {
  readonly deadline: Deadline;
  readonly day: string;
}

/** The dates of the calendar that lie after a step, the nearest first. */
export function upcomingAfter(talks: Case, run: Replay, step: number): readonly Upcoming[] {
  const sent = sentIn([...run.prelude, ...run.frames.slice(0, step + 1)]);
  return talks.deadlines
    .flatMap((deadline) => {
      const day = dueDay(talks, run.scenario, sent, deadline.event);
      return day === undefined ? [] : [{ deadline, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
