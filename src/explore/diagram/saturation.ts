import { withinStack } from '../watch.ts';
import { Cache } from './cache.ts';
import { type Forest, none, unit } from './forest.ts';
import type { Relations } from './relation.ts';
import type { Sets } from './sets.ts';
import { Worklist } from './worklist.ts';

/**
 * Everything that can be reached by a set of steps, by saturation (Ciardo, Lüttgen, Siminiceanu 2001): a node is brought
 * to its fixed point under the steps that begin at its depth as soon as its children are, from the bottom up, so that no
 * layer of the search is ever held as a whole.
 */
export class Saturation {
  readonly #forest: Forest;
  readonly #sets: Sets;
  readonly #relations: Relations;
  readonly #work: readonly Worklist[];
  readonly #rows: readonly Int32Array[];
  readonly #saturated = new Cache();
  readonly #images = new Cache();
  /** The set whose row is being made at each depth; 0 where none is. */
  readonly #under: Int32Array;

  constructor(sets: Sets, relations: Relations, steps: readonly number[]) {
    this.#forest = sets.forest;
    this.#sets = sets;
    this.#relations = relations;
    this.#rows = this.#forest.rows();
    this.#under = new Int32Array(this.#forest.depths);
    this.#work = Worklist.forSteps(this.#forest.sizes, relations, steps);
  }

  /** The set with all that is reached from it. */
  reach(set: number): number {
    const forest = this.#forest;
    const isOwn = forest.begin();
    let made = none;
    try {
      made = withinStack(() => this.#reach(set));
    } finally {
      if (isOwn) made = forest.settle(made, (base) => this.#retain((node) => node < base));
    }
    return made;
  }

  #reach(set: number): number {
    if (set <= unit) return set;
    const known = this.#saturated.get(set, 1);
    if (known >= 0) return known;
    const forest = this.#forest;
    const depth = forest.depthOf(set);
    const row = this.#rows[depth] ?? new Int32Array();
    row.fill(none);
    this.#under[depth] = set;
    for (let value = 0; value < row.length; value++) row[value] = this.#reach(forest.child(set, value));
    this.#fire(depth, row);
    this.#under[depth] = none;
    const made = forest.make(depth, row);
    this.#saturated.set(set, 1, made);
    return made;
  }

  /** Fires the steps that begin at this depth until the row no longer grows: from each value that did, once more. */
  #fire(depth: number, row: Int32Array): void {
    const work = this.#work[depth];
    if (work === undefined || work.isEmpty) return;
    const { start, to, child } = work;
    for (let value = 0; value < row.length; value++) if (row[value] !== none) work.push(value);
    for (let value = work.pop(); value >= 0; value = work.pop()) {
      for (let edge = start[value] ?? 0; edge < (start[value + 1] ?? 0); edge++) {
        if (this.#forest.isCrowded) this.#reclaim();
        const image = this.#image(row[value] ?? none, child[edge] ?? none);
        if (image === none) continue;
        const target = to[edge] ?? 0;
        const joined = this.#sets.union(row[target] ?? none, image);
        if (joined === row[target]) continue;
        row[target] = joined;
        work.push(target);
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
    forest.tick();
    const relations = this.#relations;
    const depth = forest.depthOf(set);
    const row = this.#rows[depth] ?? new Int32Array();
    row.fill(none);
    this.#under[depth] = set;
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
    this.#under[depth] = none;
    const made = forest.make(depth, row);
    this.#images.set(set, step, made);
    return made;
  }

  /** Gives back the nodes that no row in the making needs. */
  #reclaim(): void {
    const roots: number[] = [];
    for (const [depth, set] of this.#under.entries()) if (set !== none) roots.push(set, ...(this.#rows[depth] ?? []));
    const isKept = this.#forest.reclaim(roots);
    this.#retain(isKept);
  }

  /** What was found stays for the next set, but for what is about nodes given back. */
  #retain(isKept: (node: number) => boolean): void {
    this.#saturated.retain(isKept, false);
    this.#images.retain(isKept, false);
    this.#sets.retain(isKept);
  }
}
