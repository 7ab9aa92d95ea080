import { Cache } from './cache.ts';
import { type Forest, none, unit } from './forest.ts';
import type { Relations } from './relation.ts';
import type { Sets } from './sets.ts';

/**
 * Everything that can be reached by a set of steps, by saturation (Ciardo, Lüttgen, Siminiceanu 2001): a node is brought
 * to its fixed point under the steps that begin at its depth as soon as its children are, from the bottom up, so that no
 * layer of the search is ever held as a whole.
 */
export class Saturation {
  readonly #forest: Forest;
  readonly #sets: Sets;
  readonly #relations: Relations;
  readonly #byDepth: readonly (readonly number[])[];
  readonly #rows: readonly Int32Array[];
  readonly #saturated = new Cache();
  readonly #images = new Cache();

  constructor(sets: Sets, relations: Relations, steps: readonly number[]) {
    this.#forest = sets.forest;
    this.#sets = sets;
    this.#relations = relations;
    this.#rows = this.#forest.rows();
    this.#byDepth = this.#forest.sizes.map((_, depth) =>
      [...new Set(steps)].filter((step) => step > unit && relations.depth[step] === depth),
    );
  }

  /** The set with all that is reached from it. */
  reach(set: number): number {
    if (set <= unit) return set;
    const known = this.#saturated.get(set, 1);
    if (known >= 0) return known;
    const forest = this.#forest;
    const depth = forest.depthOf(set);
    const row = this.#rows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++) row[value] = this.reach(forest.child(set, value));
    this.#fire(depth, row);
    const made = forest.make(depth, row);
    this.#saturated.fit(forest.count);
    this.#saturated.set(set, 1, made);
    return made;
  }

  /** Fires the steps that begin at this depth until the row no longer grows. */
  #fire(depth: number, row: Int32Array): void {
    const { start, end, from, to, child } = this.#relations;
    for (let changed = true; changed; ) {
      changed = false;
      for (const step of this.#byDepth[depth] ?? []) {
        for (let edge = start[step] ?? 0; edge < (end[step] ?? 0); edge++) {
          const before = row[from[edge] ?? 0] ?? none;
          if (before === none) continue;
          const image = this.#image(before, child[edge] ?? none);
          if (image === none) continue;
          const target = to[edge] ?? 0;
          const joined = this.#sets.union(row[target] ?? none, image);
          if (joined === row[target]) continue;
          row[target] = joined;
          changed = true;
        }
      }
    }
  }

  /** What a step makes of a saturated set below the step's first region, saturated again. */
  #image(set: number, step: number): number {
    if (set === none || step === none) return none;
    if (step === unit) return set;
    const known = this.#images.get(set, step);
    if (known >= 0) return known;
    const forest = this.#forest;
    const relations = this.#relations;
    const depth = forest.depthOf(set);
    const row = this.#rows[depth] ?? new Int32Array();
    row.fill(none);
    if ((relations.depth[step] ?? 0) > depth) {
      for (let value = 0; value < row.length; value++) row[value] = this.#image(forest.child(set, value), step);
    } else {
      for (let edge = relations.start[step] ?? 0; edge < (relations.end[step] ?? 0); edge++) {
        const image = this.#image(forest.child(set, relations.from[edge] ?? 0), relations.child[edge] ?? none);
        const target = relations.to[edge] ?? 0;
        row[target] = this.#sets.union(row[target] ?? none, image);
      }
    }
    this.#fire(depth, row);
    const made = forest.make(depth, row);
    this.#images.fit(forest.count);
    this.#images.set(set, step, made);
    return made;
  }
}
