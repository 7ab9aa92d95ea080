import { beyondLimit, isStopped, stopped, type Watch } from '../watch.ts';

/**
 * What the diagrams of sets and those of numbers have in common. Their nodes lie in one array, each a head (its depth and
 * the next node in its bucket) and then a row of cells, as wide as its depth says. These are functions over arrays and no
 * class above the two: the loops that run for each node see one shape only.
 */
export const HEAD = 2;

/** A node's hash begins with its depth and takes in one cell after the other. */
export const seed = (depth: number): number => depth * 0x9e3779b1;

export function mix(hash: number, cell: number): number {
  const mixed = Math.imul(hash ^ cell, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The most nodes that may be made. */
export const limitOf = (watch: Watch): number => watch.limit ?? 20_000_000;

/** Refuses a node beyond the limit, and now and then tells how many there are and looks whether to stop. */
export function admit(count: number, limit: number, watch: Watch): void {
  if (count > limit) throw beyondLimit('nodes', limit);
  if ((count & 0xffff) !== 0) return;
  if (isStopped(watch)) throw stopped();
  watch.onProgress?.({ found: count });
}

/** The cells with room up to `end`: the same, or twice as many. */
export function roomFor(cells: Int32Array, end: number): Int32Array {
  if (end <= cells.length) return cells;
  const grown = new Int32Array(Math.max(cells.length * 2, end));
  grown.set(cells);
  return grown;
}

/** Four times the buckets, with every node up to `end` in its own again. `span` is how many cells a value takes. */
export function spread(
  cells: Int32Array,
  end: number,
  sizes: readonly number[],
  span: number,
  buckets: Int32Array,
): Int32Array {
  const more = new Int32Array(buckets.length * 4);
  for (let node = 2; node < end; ) {
    const depth = cells[node] ?? 0;
    const width = (sizes[depth] ?? 0) * span;
    let hash = seed(depth);
    for (let at = 0; at < width; at++) hash = mix(hash, cells[node + HEAD + at] ?? 0);
    const bucket = hash & (more.length - 1);
    cells[node + 1] = more[bucket] ?? 0;
    more[bucket] = node;
    node += HEAD + width;
  }
  return more;
}
