import { headingOf } from '../heading.ts';
import { element, escapeText, textAt } from '../markup.ts';
import { textWidth, wrap } from '../measure.ts';
import { documentOf, type PictureOptions } from '../svg.ts';
import {
  type DistanceLine,
  type DistanceMark,
  type DistanceRowShape,
  type DistanceScene,
  type DistanceTask,
  distanceScene,
} from './distance.ts';
import type { TimeScale } from './time-scale.ts';

/** What the plot itself says, in the reader's language. */
export interface DistanceWords {
  readonly day: (day: string) => string;
  /** A span between two days, as long as it was: "5 months". */
  readonly span: (from: string, to: string) => string;
  /** How far an outcome is at the end of its line: "13 moves", "reached", "closed for good". */
  readonly away: (moves: number | null) => string;
  /** The parties that have no sign of their own. */
  readonly others: string;
  /** What the plot measures and what it does not; it stands under it. */
  readonly note: string;
}

const margin = 20;
const axis = 26;
const key = 26;

/** A plot without its frame: signs and lines as markup, and where they stand. */
export interface DistanceDrawing {
  readonly w: number;
  readonly h: number;
  readonly markup: string;
  /** Where the lines begin below the signs. */
  readonly top: number;
  /** Where the lines begin and end. */
  readonly left: number;
  readonly right: number;
  /** Where each step of each course stands. */
  readonly places: readonly (readonly number[])[];
}

/** The plot for a place that says by itself what it shows: no heading, no note, no ground. */
export function distanceDrawing(task: DistanceTask, words: DistanceWords): DistanceDrawing {
  const scene = distanceScene(task);
  const legend = legendOf(task, words);
  const top = legend.bottom + axis;
  const markup =
    legend.markup +
    element(
      'g',
      { transform: `translate(0 ${top})` },
      axisOf(scene.scale, scene.h, words),
      ...scene.rows.map((row) => rowOf(scene, row, words)),
    );
  const places = task.courses.map(({ steps }) => scene.scale.place(steps));
  return { w: scene.w, h: top + scene.h, top, left: scene.left, right: scene.right, places, markup };
}

/** How far apart: the fewest moves to each outcome over time, as an SVG document. */
export function distanceSvg(task: DistanceTask, words: DistanceWords, options: PictureOptions): string {
  const drawing = distanceDrawing({ ...task, width: task.width - 2 * margin }, words);
  const head = options.plain ? { h: 0, markup: '' } : headingOf(options, drawing.w, { x: 0, y: 0 });
  const top = options.plain ? 0 : head.h + 12;
  const bottom = top + drawing.h;
  const note = wrap(words.note, drawing.w, 12);
  const body = element(
    'g',
    { transform: `translate(${margin} ${margin})` },
    head.markup,
    element('g', { transform: `translate(0 ${top})` }, drawing.markup),
    ...note.map((text, at) => textAt({ text, x: 0, y: bottom + 22 + at * 16 }, 'dm-note')),
  );
  return documentOf(task.width, bottom + 10 + note.length * 16 + 2 * margin, options, body);
}

function axisOf(scale: TimeScale, h: number, words: DistanceWords): string {
  let taken = Number.NEGATIVE_INFINITY;
  const days = scale.bands.map(({ day, x, w }) => {
    const text = words.day(day);
    const half = textWidth(text, 11, 'bold') / 2;
    const middle = Math.max(half, x + w / 2);
    const shown = middle - half >= taken;
    if (shown) taken = middle + half + 6;
    return (
      element('rect', { class: 'dm-band', x, y: 0, width: w, height: h }) +
      (shown ? element('text', { class: 'dm-head dm-label', x: middle, y: -10 }, escapeText(text)) : '')
    );
  });
  const gaps = scale.gaps.map(({ from, to, x, w }) => {
    const text = words.span(from, to);
    if (textWidth(text, 11) > w) return '';
    return element('text', { class: 'dm-note dm-label', x: x + w / 2, y: -10 }, escapeText(text));
  });
  return days.join('') + gaps.join('');
}

function rowOf({ w, slim, left, right }: DistanceScene, shape: DistanceRowShape, words: DistanceWords): string {
  const room = left - 20;
  const issue = slim ? [] : wrap(shape.row.issueName, room, 13, 'bold');
  const name = slim ? wrap(`${shape.row.issueName}: ${shape.row.name}`, w - 8, 11) : wrap(shape.row.name, room, 11);
  const first = shape.y + (slim ? 15 : Math.max(16, shape.h / 2 - (issue.length * 16 + name.length * 14) / 2));
  const labels = [
    ...issue.map((text, at) => textAt({ text, x: 0, y: first + at * 16 }, 'dm-issue')),
    ...name.map((text, at) => textAt({ text, x: 0, y: first + issue.length * 16 + at * 14 }, 'dm-note')),
  ];
  return element(
    'g',
    { class: 'dm-row', 'data-issue': shape.row.issue },
    element('path', { class: 'dm-rule', d: `M0 ${shape.y}H${w}` }),
    ...labels,
    element('path', { class: 'dm-base', d: `M${left} ${shape.base}H${w}` }),
    ...shape.lines.map(({ area }) => (area === undefined ? '' : element('path', { class: 'dm-area', d: area }))),
    ...[...shape.lines].reverse().map((line) => lineOf(line, right, w, words)),
    ...shape.marks.map((mark) => markOf(mark, words)),
  );
}

function lineOf(line: DistanceLine, right: number, w: number, words: DistanceWords): string {
  const { end } = line;
  let taken = Number.NEGATIVE_INFINITY;
  const numbers =
    line.course > 0
      ? []
      : line.numbers.filter(({ x, moves }) => {
          const wide = textWidth(String(moves), 11, 'bold');
          if (x - 2 < taken || (x > end.x - 34 && x < end.x)) return false;
          taken = x + wide + 2;
          return true;
        });
  const { said } = line;
  const last = said === undefined ? [] : wrap(words.away(end.moves), w - right - 8, 11, 'bold');
  return element(
    'g',
    { class: line.course > 0 ? 'dm-course dm-second' : 'dm-course' },
    element('path', { class: 'dm-far', d: line.path }),
    ...(end.moves === null
      ? [element('path', { class: 'dm-closed', d: `M${end.x - 5} ${end.y - 5}l10 10m0 -10l-10 10` })]
      : []),
    ...numbers.map(({ x, y, moves }) => textAt({ text: String(moves), x: x + 2, y: y - 4 }, 'dm-number')),
    ...last.map((text, at) => textAt({ text, x: right + 8, y: (said ?? end.y) + 4 + at * 13 }, 'dm-number')),
  );
}

/** Each sign has a shape of its own, so that colour is never the only difference. */
const signs = ['M-5 4.5L0 -5L5 4.5Z', 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1 -4.5 0Z'] as const;
const otherSign = 'M-5 0L0 -5L5 0L0 5Z';

const signOf = (side: number, x: number, y: number, ...inside: readonly string[]): string =>
  element(
    'g',
    { class: `dm-sign dm-sign-${side < 0 ? 'other' : side}`, transform: `translate(${x} ${y})` },
    ...inside,
    element('path', { d: signs[side] ?? otherSign }),
  );

const markOf = ({ side, x, y, step, course }: DistanceMark, words: DistanceWords): string =>
  element(
    'g',
    { class: course > 0 ? 'dm-second' : 'dm-first' },
    signOf(
      side,
      Math.round(x * 10) / 10,
      y,
      element('title', {}, escapeText(`${words.day(step.day)}: ${step.sentence}`)),
    ),
  );

function legendOf(task: DistanceTask, words: DistanceWords): { readonly bottom: number; readonly markup: string } {
  const others = task.courses.some(({ steps }) =>
    steps.some(({ party, moved }) => moved.length > 0 && !task.sides.some(({ id }) => id === party)),
  );
  const entries = [
    ...task.sides.map(({ name }, side) => ({ name, draw: (x: number, at: number) => signOf(side, x + 8, at) })),
    ...(others ? [{ name: words.others, draw: (x: number, at: number) => signOf(-1, x + 8, at) }] : []),
    ...(task.courses.length < 2
      ? []
      : task.courses.map(({ name }, course) => ({
          name,
          draw: (x: number, at: number) =>
            element(
              'g',
              { class: course > 0 ? 'dm-course dm-second' : 'dm-course' },
              element('path', { class: 'dm-far', d: `M${x} ${at}h20` }),
            ),
        }))),
  ];
  let [x, line] = [0, 12];
  const drawn = entries.map(({ name, draw }) => {
    const wide = 26 + textWidth(name, 12) + 16;
    if (x > 0 && x + wide > task.width) [x, line] = [0, line + key];
    const markup = draw(x, line) + textAt({ text: name, x: x + 26, y: line + 4 }, 'dm-key');
    x += wide;
    return markup;
  });
  return { bottom: line + key - 8, markup: element('g', { class: 'dm-legend' }, ...drawn) };
}
