import { none, unit } from './forest.ts';
import type { Predicates } from './predicates.ts';
import type { Sets } from './sets.ts';

/**
 * Counts the positions of one set under many conditions. The ways from the top to each node are counted once; a condition
 * then costs only the levels between the first and the last region that it reads.
 */
export class Counting {
  readonly #sets: Sets;
  readonly #predicates: Predicates;
  /** For each depth the nodes of the set, with the number of ways down to them. */
  readonly #above: readonly ReadonlyMap<number, bigint>[];
  readonly #total: bigint;

  constructor(sets: Sets, predicates: Predicates, set: number) {
    this.#sets = sets;
    this.#predicates = predicates;
    this.#total = sets.count(set);
    const { forest } = sets;
    const above: Map<number, bigint>[] = [new Map(set === none ? [] : [[set, 1n]])];
    for (let depth = 0; depth < forest.depths; depth++) {
      const below = new Map<number, bigint>();
      for (const [node, ways] of above[depth] ?? []) {
        for (let value = 0; value < (forest.sizes[depth] ?? 0); value++) {
          const child = forest.child(node, value);
          if (child !== none) below.set(child, (below.get(child) ?? 0n) + ways);
        }
      }
      above.push(below);
    }
    this.#above = above;
  }

  /** How many positions of the set meet the condition. */
  where(predicate: number): bigint {
    if (predicate === none) return 0n;
    if (predicate === unit) return this.#total;
    const known = new Map<number, Map<number, bigint>>();
    let sum = 0n;
    for (const [node, ways] of this.#above[this.#sets.forest.depthOf(predicate)] ?? [])
      sum += ways * this.#below(node, predicate, known);
    return sum;
  }

  #below(node: number, predicate: number, known: Map<number, Map<number, bigint>>): bigint {
    if (node === none || predicate === none) return 0n;
    if (predicate === unit) return this.#sets.count(node);
    let row = known.get(predicate);
    if (row === undefined) {
      row = new Map();
      known.set(predicate, row);
    }
    const before = row.get(node);
    if (before !== undefined) return before;
    const { forest } = this.#sets;
    const depth = forest.depthOf(node);
    let sum = 0n;
    for (let value = 0; value < (forest.sizes[depth] ?? 0); value++)
      sum += this.#below(forest.child(node, value), this.#predicates.at(predicate, depth, value), known);
    row.set(node, sum);
    return sum;
  }
}
