import type { Case, Deadline, Scenario, Span } from '../case/index.ts';

/** A deadline with its day known. */
export interface DueDeadline {
  readonly deadline: Deadline;
  readonly day: string;
}

/** The ISO day that lies a span after another; the end of the month where the day does not exist in it. */
export function addSpan(day: string, span: Span): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + (span.months ?? 0);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, last) + (span.days ?? 0)));
  return moved.toISOString().slice(0, 10);
}

/**
 * The calendar of a scenario: hands out the deadlines that have fallen due, the earliest first. A deadline that is a span
 * after an event starts when that event is taken; a deadline whose event has been sent already does not fire again.
 */
export class Calendar {
  readonly #waiting: DueDeadline[] = [];
  readonly #relative: readonly Deadline[];
  readonly #own: Readonly<Record<string, string>>;

  constructor(talks: Case, scenario: Scenario) {
    this.#own = scenario.deadlines ?? {};
    this.#relative = talks.deadlines.filter((deadline) => 'after' in deadline.due);
    for (const deadline of talks.deadlines) {
      const day = this.#own[deadline.id] ?? ('day' in deadline.due ? deadline.due.day : undefined);
      if (day !== undefined) this.#put({ deadline, day });
    }
  }

  /** The next deadline that is due on or before the day, taken from the calendar. */
  next(day: string): DueDeadline | undefined {
    const [first] = this.#waiting;
    return first !== undefined && first.day <= day ? this.#waiting.shift() : undefined;
  }

  /**
   * Tells the calendar that an event was taken on a day: spans that it starts begin, those that it calls off end, its own
   * deadline is done with.
   */
  taken(type: string, day: string): void {
    const done = this.#waiting.findIndex((waiting) => waiting.deadline.event === type);
    if (done >= 0) this.#waiting.splice(done, 1);
    for (let at = this.#waiting.length - 1; at >= 0; at--) {
      const due = this.#waiting[at]?.deadline.due;
      if (due !== undefined && 'after' in due && due.unless?.includes(type)) this.#waiting.splice(at, 1);
    }
    for (const deadline of this.#relative)
      if ('after' in deadline.due && deadline.due.after === type && this.#own[deadline.id] === undefined)
        this.#put({ deadline, day: addSpan(day, deadline.due.span) });
  }

  #put(due: DueDeadline): void {
    const at = this.#waiting.findIndex((waiting) => waiting.day > due.day);
    this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, due);
  }
}
