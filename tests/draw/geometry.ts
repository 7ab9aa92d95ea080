/** A box by its corner and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Whether two boxes cover common ground; touching is not covering. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** Every pair of different boxes that overlap. */
export function collisions<T extends Box>(boxes: readonly T[]): readonly (readonly [T, T])[] {
  return boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (overlaps(a, b) ? [[a, b] as const] : [])));
}

/** The straight pieces of a line given as `x,y x,y`, each as a thin box. */
export function pieces(points: string): readonly Box[] {
  const corners = points.split(' ').map((one) => one.split(',').map(Number));
  return corners.slice(1).map(([x = 0, y = 0], at) => {
    const [px = 0, py = 0] = corners[at] ?? [];
    return { x: Math.min(x, px), y: Math.min(y, py), w: Math.abs(x - px), h: Math.abs(y - py) };
  });
}
