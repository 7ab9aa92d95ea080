interface Point {
  readonly x: number;
  readonly y: number;
}

const bend = 5;
const headLength = 7;
const headHalf = 3.6;

/** The line of an edge and its arrow head as SVG paths, shifted to where its region stands. */
export function edgePath(points: string, dx: number, dy: number): { line: string; head: string } {
  const corners = points
    .split(' ')
    .map((one) => one.split(',').map(Number))
    .map(([x, y]) => ({ x: (x ?? 0) + dx, y: (y ?? 0) + dy }));
  const [first, tip, before] = [corners[0], corners.at(-1), corners.at(-2)];
  if (first === undefined || tip === undefined || before === undefined) return { line: '', head: '' };
  const along = step(before, tip, 1);
  const base = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
  const side = { x: along.y * headHalf, y: -along.x * headHalf };
  let line = `M${at(first)}`;
  for (let index = 1; index < corners.length - 1; index += 1) {
    const [from, corner, to] = [corners[index - 1] ?? first, corners[index] ?? first, corners[index + 1] ?? first];
    const back = step(corner, from, Math.min(bend, length(from, corner) / 2));
    const on = step(corner, to, Math.min(bend, length(corner, to) / 2));
    line += `L${at(add(corner, back))}Q${at(corner)} ${at(add(corner, on))}`;
  }
  line += `L${at(base)}`;
  const head = `M${at(tip)}L${at(add(base, side))}L${at({ x: base.x - side.x, y: base.y - side.y })}Z`;
  return { line, head };
}

const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
const at = (one: Point): string => `${round(one.x)} ${round(one.y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;

function step(from: Point, to: Point, size: number): Point {
  const far = length(from, to);
  return far === 0 ? { x: 0, y: 0 } : { x: ((to.x - from.x) / far) * size, y: ((to.y - from.y) / far) * size };
}
