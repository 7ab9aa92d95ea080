import { Cache } from './cache.ts';
import { none, unit } from './forest.ts';
import type { Relations } from './relation.ts';
import type { Sets } from './sets.ts';

/** What one step makes of a set, taken once: the relational product of decision diagrams. */
export class Images {
  readonly #sets: Sets;
  readonly #relations: Relations;
  readonly #rows: readonly Int32Array[];
  readonly #known = new Cache();

  constructor(sets: Sets, relations: Relations) {
    this.#sets = sets;
    this.#relations = relations;
    this.#rows = sets.forest.rows();
  }

  /** The positions that a step leads to from the set. */
  of(set: number, step: number): number {
    if (set === none || step === none) return none;
    if (step === unit) return set;
    const known = this.#known.get(set, step);
    if (known >= 0) return known;
    const { forest } = this.#sets;
    forest.tick();
    const { depth: depths, start, end, from, to, child } = this.#relations;
    const depth = forest.depthOf(set);
    const row = this.#rows[depth] ?? new Int32Array();
    row.fill(none);
    if ((depths[step] ?? 0) > depth) {
      for (let value = 0; value < row.length; value++) row[value] = this.of(forest.child(set, value), step);
    } else {
      for (let edge = start[step] ?? 0; edge < (end[step] ?? 0); edge++) {
        const image = this.of(forest.child(set, from[edge] ?? 0), child[edge] ?? none);
        const target = to[edge] ?? 0;
        row[target] = this.#sets.union(row[target] ?? none, image);
      }
    }
    const made = forest.make(depth, row);
    this.#known.set(set, step, made);
    return made;
  }
}
