import { unit } from './forest.ts';
import type { Relations } from './relation.ts';

/**
 * The steps that begin at one depth, by the value that they leave, and the values of a row from which they are still to be
 * fired. A value is fired again only when its child has changed (Ciardo, Lüttgen, Siminiceanu 2001).
 */
export class Worklist {
  /** Where the edges from each value begin in `to`, `child` and `step`. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly child: Int32Array;
  /** The place of the edge's step among the steps that were given. */
  readonly step: Int32Array;
  readonly #queue: Int32Array;
  readonly #waiting: Uint8Array;
  #first = 0;
  #count = 0;

  private constructor(
    size: number,
    edges: readonly (readonly [from: number, to: number, child: number, step: number])[],
  ) {
    const sorted = [...edges].sort((a, b) => a[0] - b[0]);
    this.start = new Int32Array(size + 1);
    for (const [from] of sorted) this.start[from + 1] = (this.start[from + 1] ?? 0) + 1;
    for (let value = 0; value < size; value++)
      this.start[value + 1] = (this.start[value + 1] ?? 0) + (this.start[value] ?? 0);
    this.to = Int32Array.from(sorted, (edge) => edge[1]);
    this.child = Int32Array.from(sorted, (edge) => edge[2]);
    this.step = Int32Array.from(sorted, (edge) => edge[3]);
    this.#queue = new Int32Array(size);
    this.#waiting = new Uint8Array(size);
  }

  /** A list for each depth. */
  static forSteps(sizes: readonly number[], relations: Relations, steps: readonly number[]): readonly Worklist[] {
    const edges = sizes.map((): [number, number, number, number][] => []);
    const seen = new Set<number>();
    steps.forEach((step, place) => {
      if (step <= unit || seen.has(step)) return;
      seen.add(step);
      for (let edge = relations.start[step] ?? 0; edge < (relations.end[step] ?? 0); edge++)
        edges[relations.depth[step] ?? 0]?.push([
          relations.from[edge] ?? 0,
          relations.to[edge] ?? 0,
          relations.child[edge] ?? 0,
          place,
        ]);
    });
    return sizes.map((size, depth) => new Worklist(size, edges[depth] ?? []));
  }

  get isEmpty(): boolean {
    return this.to.length === 0;
  }

  push(value: number): void {
    if (this.#waiting[value] === 1) return;
    this.#waiting[value] = 1;
    const size = this.#queue.length;
    let at = this.#first + this.#count++;
    if (at >= size) at -= size;
    this.#queue[at] = value;
  }

  /** The value that has waited longest; -1 where none waits. */
  pop(): number {
    if (this.#count === 0) return -1;
    const value = this.#queue[this.#first] ?? 0;
    this.#waiting[value] = 0;
    if (++this.#first === this.#queue.length) this.#first = 0;
    this.#count--;
    return value;
  }
}
