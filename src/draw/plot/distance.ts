import { type TimeScale, timeScaleOf } from './time-scale.ts';

/** One step of a course: its day, who acted, what was done in one sentence, and the issues that it moved. */
export interface PlotStep {
  readonly day: string;
  readonly party: string;
  readonly sentence: string;
  readonly moved: readonly string[];
}

/** A course whose distances are drawn. The first step is the start: it has a day, nobody acted, and nothing moved. */
export interface PlotCourse {
  readonly name: string;
  readonly steps: readonly PlotStep[];
}

/** An outcome of an issue, with the fewest moves to it at each step of each course; `null` where it is closed for good. */
export interface DistanceRow {
  readonly issue: string;
  readonly issueName: string;
  readonly name: string;
  readonly along: readonly (readonly (number | null)[])[];
}

export interface DistanceTask {
  /** One course, or two of which the second is drawn as the other. */
  readonly courses: readonly PlotCourse[];
  readonly rows: readonly DistanceRow[];
  /** The sides in the order of their signs; every other party has a third sign. */
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  readonly width: number;
}

/** A line of one course in one row: corners of the steps, numbers at the changes, and how it ends. */
export interface DistanceLine {
  readonly course: number;
  readonly path: string;
  /** The ground under the line, of the first course only. */
  readonly area: string | undefined;
  readonly numbers: readonly { readonly x: number; readonly y: number; readonly moves: number }[];
  readonly end: { readonly x: number; readonly y: number; readonly moves: number | null };
  /** The height at which the end is said, clear of the other line's words; undefined where the other says the same. */
  readonly said: number | undefined;
}

/** Who moved the issue and when; `side` is the index of the side, or -1 for a third party or the calendar. */
export interface DistanceMark {
  readonly course: number;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly step: PlotStep;
}

export interface DistanceRowShape {
  readonly row: DistanceRow;
  readonly y: number;
  readonly h: number;
  /** Where no move is missing. */
  readonly base: number;
  readonly lines: readonly DistanceLine[];
  readonly marks: readonly DistanceMark[];
}

/** The plot as shapes: one row an outcome over the same time, with the same height for a move in every row. */
export interface DistanceScene {
  readonly w: number;
  readonly h: number;
  /** Whether there is so little room that a row's name stands above its line and not beside it. */
  readonly slim: boolean;
  readonly left: number;
  readonly right: number;
  readonly scale: TimeScale;
  readonly rows: readonly DistanceRowShape[];
}

const narrow = 720;
const perMove = 5;
const least = 26;
const marksRoom = 22;
const wordsHigh = 14;

/** Places the lines and marks of a plot. Distances are drawn as they are given: nothing is searched here. */
export function distanceScene(task: DistanceTask): DistanceScene {
  const slim = task.width < narrow;
  const left = slim ? 8 : 226;
  const right = task.width - (slim ? 74 : 96);
  const scale = timeScaleOf(
    task.courses.map(({ steps }) => steps),
    { left, right },
  );
  const places = task.courses.map(({ steps }) => scale.place(steps));
  const ends = task.courses.map(({ steps }) => {
    const last = scale.bands.find(({ day }) => day === steps.at(-1)?.day);
    return last === undefined ? right : last.x + last.w;
  });
  let y = 0;
  const rows = task.rows.map((row): DistanceRowShape => {
    const most = Math.max(0, ...row.along.flat().map((moves) => moves ?? 0));
    const head = slim ? 38 : 18;
    const h = head + Math.max(least, most * perMove) + marksRoom + 10;
    const base = y + h - marksRoom - 10;
    const lines = toldApart(
      row.along.map((moves, course) => lineOf(moves, places[course] ?? [], course, base, ends[course] ?? right)),
    );
    const marks = task.courses.flatMap(({ steps }, course) =>
      steps.flatMap((step, at) =>
        step.moved.includes(row.issue)
          ? [{ course, x: places[course]?.[at] ?? left, y: base + 13, side: sideOf(task, step.party), step }]
          : [],
      ),
    );
    const shape = { row, y, h, base, lines, marks: withoutShared(marks) };
    y += h;
    return shape;
  });
  return { w: task.width, h: y, slim, left, right, scale, rows };
}

const sideOf = ({ sides }: DistanceTask, party: string): number => sides.findIndex(({ id }) => id === party);

/** Marks of the other course stand only where the first has none of the same step: what both share is drawn once. */
function withoutShared(marks: readonly DistanceMark[]): readonly DistanceMark[] {
  const own = new Set(marks.filter(({ course }) => course === 0).map(({ step }) => `${step.day} ${step.sentence}`));
  return marks.filter(({ course, step }) => course === 0 || !own.has(`${step.day} ${step.sentence}`));
}

function lineOf(
  moves: readonly (number | null)[],
  xs: readonly number[],
  course: number,
  base: number,
  right: number,
): Omit<DistanceLine, 'said'> {
  const closes = moves.indexOf(null);
  const open = moves.filter((count) => count !== null);
  const [first = 0] = open;
  const yOf = (count: number): number => base - count * perMove;
  const start = { x: xs[0] ?? 0, y: yOf(first), moves: first };
  const corners = [`M${round(start.x)} ${start.y}`];
  const numbers = open.length === 0 ? [] : [start];
  open.forEach((count, at) => {
    if (at === 0 || count === open[at - 1]) return;
    const x = xs[at] ?? 0;
    corners.push(`H${round(x)}V${yOf(count)}`);
    numbers.push({ x, y: yOf(count), moves: count });
  });
  const until = closes < 0 ? right : (xs[closes] ?? right);
  const last = open.at(-1) ?? null;
  const path = open.length === 0 ? '' : `${corners.join('')}H${round(until)}`;
  return {
    course,
    path,
    area: course > 0 || path === '' ? undefined : `${path}V${base}H${round(start.x)}Z`,
    numbers,
    end: { x: until, y: last === null ? base : yOf(last), moves: closes < 0 ? last : null },
  };
}

/** Puts the words at the ends of two lines one above the other where they would meet, the farther outcome above. */
function toldApart(lines: readonly Omit<DistanceLine, 'said'>[]): readonly DistanceLine[] {
  const [first, second] = lines;
  return lines.map((line) => {
    if (first === undefined || second === undefined) return { ...line, said: line.end.y };
    if (line === second && first.end.moves === second.end.moves) return { ...line, said: undefined };
    const short = Math.max(0, wordsHigh - Math.abs(first.end.y - second.end.y)) / 2;
    const other = line === first ? second : first;
    const above = line.end.y < other.end.y || (line.end.y === other.end.y && line === first);
    return { ...line, said: line.end.y + (above ? -short : short) };
  });
}

const round = (x: number): number => Math.round(x * 10) / 10;
