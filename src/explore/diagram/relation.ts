import { none, unit } from './forest.ts';
import type { Predicates } from './predicates.ts';

/** How an event moves one region: the condition of each value that it goes to. They exclude each other; else it stays. */
export interface Move {
  readonly depth: number;
  readonly outcomes: readonly { readonly to: number; readonly when: number }[];
  readonly stays: number;
}

/**
 * Steps as diagrams: a node at a region's depth has an edge for each pair of values before and after, and regions that
 * a step neither reads nor moves are skipped (Ciardo and Yu 2005). Splitting an event into disjoint cases of its guards,
 * "the region stays" among them, happens on the way down, and equal cases become one node.
 */
export class Relations {
  readonly depth: number[] = [0, 0];
  readonly start: number[] = [0, 0];
  readonly end: number[] = [0, 0];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly child: number[] = [];
  readonly #predicates: Predicates;
  readonly #unique = new Map<string, number>();
  readonly #reversed = new Map<number, number>();

  constructor(predicates: Predicates) {
    this.#predicates = predicates;
  }

  /** The steps from the positions of `domain` under the moves; `none` where there are none, `unit` where nothing moves. */
  build(domain: number, moves: readonly Move[]): number {
    return this.#build(domain, moves, new Map());
  }

  #build(domain: number, moves: readonly Move[], known: Map<string, number>): number {
    if (domain === none) return none;
    if (moves.length === 0 && domain === unit) return unit;
    const key = `${domain}|${moves.map((move) => `${move.depth}:${move.outcomes.map((one) => one.when).join()}`).join('|')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = this.#split(domain, moves, known);
    known.set(key, made);
    return made;
  }

  #split(domain: number, moves: readonly Move[], known: Map<string, number>): number {
    const predicates = this.#predicates;
    const { forest } = predicates;
    let depth = forest.depthOf(domain);
    for (const move of moves) {
      depth = Math.min(depth, move.depth);
      for (const one of move.outcomes) depth = Math.min(depth, forest.depthOf(one.when));
    }
    const edges: number[] = [];
    for (let value = 0; value < (forest.sizes[depth] ?? 0); value++) {
      const here = predicates.at(domain, depth, value);
      const rest: Move[] = [];
      const targets = new Map<number, number>();
      let moved = false;
      for (const move of moves) {
        const outcomes = move.outcomes.map((one) => ({ to: one.to, when: predicates.at(one.when, depth, value) }));
        const stays = predicates.at(move.stays, depth, value);
        if (move.depth !== depth) {
          rest.push({ depth: move.depth, outcomes, stays });
          continue;
        }
        moved = true;
        targets.set(value, stays);
        for (const one of outcomes) targets.set(one.to, predicates.or(targets.get(one.to) ?? none, one.when));
      }
      if (!moved) targets.set(value, unit);
      for (const [target, when] of targets) {
        const child = this.#build(predicates.and(here, when), rest, known);
        if (child !== none) edges.push(value, target, child);
      }
    }
    return this.#make(depth, edges, forest.sizes[depth] ?? 0);
  }

  #make(depth: number, edges: readonly number[], size: number): number {
    if (edges.length === 0) return none;
    const [, , common] = edges;
    let identity = edges.length === size * 3;
    for (let at = 0; at < edges.length && identity; at += 3)
      identity = edges[at] === edges[at + 1] && edges[at + 2] === common;
    if (identity) return common ?? none;
    const key = `${depth}:${edges.join()}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    const node = this.depth.length;
    this.depth.push(depth);
    this.start.push(this.from.length);
    for (let at = 0; at < edges.length; at += 3) {
      this.from.push(edges[at] ?? 0);
      this.to.push(edges[at + 1] ?? 0);
      this.child.push(edges[at + 2] ?? 0);
    }
    this.end.push(this.from.length);
    this.#unique.set(key, node);
    return node;
  }

  /** The same steps taken backwards. */
  reverse(node: number): number {
    if (node <= unit) return node;
    const known = this.#reversed.get(node);
    if (known !== undefined) return known;
    const edges: [number, number, number][] = [];
    for (let at = this.start[node] ?? 0; at < (this.end[node] ?? 0); at++)
      edges.push([this.to[at] ?? 0, this.from[at] ?? 0, this.reverse(this.child[at] ?? 0)]);
    edges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const depth = this.depth[node] ?? 0;
    const made = this.#make(depth, edges.flat(), this.#predicates.forest.sizes[depth] ?? 0);
    this.#reversed.set(node, made);
    return made;
  }
}
