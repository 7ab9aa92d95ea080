/** A step of a course on the scale: its day, and which of that day's steps it is. */
export interface Placed {
  readonly day: string;
}

/** One day on which something happened, as a band of the drawing. */
export interface Band {
  readonly day: string;
  readonly x: number;
  readonly w: number;
}

/** Time that passes between two bands and is drawn shorter than it was. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly w: number;
}

/** Real time along a drawing: days with steps are wide, the time between is shortened, and each gap says how long it was. */
export interface TimeScale {
  readonly bands: readonly Band[];
  readonly gaps: readonly Gap[];
  /** Where each step of a course stands, in the order of the course. */
  place(course: readonly Placed[]): readonly number[];
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * Lays the days of some courses out between `left` and `right`. A day weighs what its fullest course has of steps, a gap
 * the logarithm of its days: a plain axis would put three full days and five months on three hairlines.
 */
export function timeScaleOf(
  courses: readonly (readonly Placed[])[],
  { left, right }: { readonly left: number; readonly right: number },
): TimeScale {
  const most = new Map<string, number>();
  for (const course of courses) {
    const own = new Map<string, number>();
    for (const { day } of course) own.set(day, (own.get(day) ?? 0) + 1);
    for (const [day, count] of own) most.set(day, Math.max(count, most.get(day) ?? 0));
  }
  const days = [...most].sort(([a], [b]) => (a < b ? -1 : 1));
  const weights = days.map(([day, count], at) => {
    const before = days[at - 1];
    return { day, own: 1 + count, gap: before === undefined ? 0 : Math.log2(1 + daysBetween(before[0], day)) };
  });
  const unit =
    (right - left) /
    Math.max(
      1,
      weights.reduce((sum, { own, gap }) => sum + own + gap, 0),
    );
  const bands: Band[] = [];
  const gaps: Gap[] = [];
  let x = left;
  for (const { day, own, gap } of weights) {
    const before = bands.at(-1);
    if (before !== undefined) gaps.push({ from: before.day, to: day, x, w: gap * unit });
    x += gap * unit;
    bands.push({ day, x, w: own * unit });
    x += own * unit;
  }
  const byDay = new Map(bands.map((band) => [band.day, band]));
  return {
    bands,
    gaps,
    place: (course) => {
      const seen = new Map<string, number>();
      return course.map(({ day }) => {
        const at = (seen.get(day) ?? 0) + 1;
        seen.set(day, at);
        const band = byDay.get(day);
        if (band === undefined) throw new RangeError(`the scale has no day ${day}`);
        return band.x + (at / ((most.get(day) ?? 0) + 1)) * band.w;
      });
    },
  };
}
