import type { Watch } from '../watch.ts';
import { Cache } from './cache.ts';
import { EvForest, ground, never } from './ev-forest.ts';
import type { Forest } from './forest.ts';
import { none, unit } from './forest.ts';
import type { Relations } from './relation.ts';

/** A step with what it costs. */
export interface CostedStep {
  readonly step: number;
  readonly cost: number;
}

/**
 * The least cost from a set to every position, by saturation of edge-valued diagrams (Ciardo and Siminiceanu 2002): all
 * distances at once, without a layer of the search ever being held. Costs are whole numbers, 0 among them.
 */
export class Distances {
  readonly #forest: EvForest;
  readonly #source: Forest;
  readonly #relations: Relations;
  readonly #byDepth: readonly (readonly CostedStep[])[];
  readonly #values: readonly Int32Array[];
  readonly #children: readonly Int32Array[];
  readonly #saturated = new Cache();
  readonly #images = new Cache();
  readonly #root: number;
  readonly #over: number;

  constructor(source: Forest, relations: Relations, steps: readonly CostedStep[], from: number, watch: Watch = {}) {
    this.#forest = new EvForest(source.sizes, watch);
    this.#source = source;
    this.#relations = relations;
    this.#values = source.sizes.map((size) => new Int32Array(size));
    this.#children = source.sizes.map((size) => new Int32Array(size));
    this.#byDepth = source.sizes.map((_, depth) => cheapest(steps, relations, depth));
    this.#root = this.#saturate(this.#zeroOn(from, new Map()));
    this.#over = this.#forest.over;
  }

  /** Nodes of the diagram. */
  get nodes(): number {
    return this.#forest.count;
  }

  /** The least cost at a position, its values in the diagram's order; undefined where there is no way. */
  at(values: ArrayLike<number>): number | undefined {
    const forest = this.#forest;
    let node = this.#root;
    let sum = this.#over;
    for (let depth = 0; depth < forest.depths; depth++) {
      if (node === never) return undefined;
      const value = values[depth] ?? 0;
      sum += forest.valueAt(node, value);
      node = forest.childAt(node, value);
    }
    return node === never ? undefined : sum;
  }

  #zeroOn(set: number, known: Map<number, number>): number {
    if (set === none) return never;
    if (set === unit) return ground;
    const before = known.get(set);
    if (before !== undefined) return before;
    const depth = this.#source.depthOf(set);
    const size = this.#source.sizes[depth] ?? 0;
    const children = new Int32Array(size);
    for (let value = 0; value < size; value++) children[value] = this.#zeroOn(this.#source.child(set, value), known);
    const made = this.#forest.make(depth, new Int32Array(size), children);
    known.set(set, made);
    return made;
  }

  /** Brings a node to its fixed point; the value above it is in `over`. */
  #saturate(node: number): number {
    this.#forest.over = 0;
    if (node <= ground) return node;
    const known = this.#saturated.get(node, 1);
    if (known >= 0) {
      this.#forest.over = this.#saturated.extra;
      return known;
    }
    const forest = this.#forest;
    const depth = forest.depthOf(node);
    const values = this.#values[depth] ?? new Int32Array();
    const children = this.#children[depth] ?? new Int32Array();
    for (let value = 0; value < values.length; value++) {
      children[value] = this.#saturate(forest.childAt(node, value));
      values[value] = forest.valueAt(node, value) + forest.over;
    }
    this.#fire(depth, values, children);
    const made = forest.make(depth, values, children);
    this.#saturated.fit(forest.count);
    this.#saturated.set(node, 1, made, forest.over);
    return made;
  }

  #fire(depth: number, values: Int32Array, children: Int32Array): void {
    const { start, end, from, to, child } = this.#relations;
    const forest = this.#forest;
    for (let changed = true; changed; ) {
      changed = false;
      for (const { step, cost } of this.#byDepth[depth] ?? []) {
        for (let edge = start[step] ?? 0; edge < (end[step] ?? 0); edge++) {
          const source = from[edge] ?? 0;
          if (children[source] === never) continue;
          const image = this.#image(children[source] ?? never, child[edge] ?? none);
          if (image === never) continue;
          const target = to[edge] ?? 0;
          const over = (values[source] ?? 0) + forest.over + cost;
          const joined = forest.least(values[target] ?? 0, children[target] ?? never, over, image);
          if (joined === children[target] && forest.over === values[target]) continue;
          children[target] = joined;
          values[target] = forest.over;
          changed = true;
        }
      }
    }
  }

  /** What a step makes of a saturated node below the step's first region; the value above it is in `over`. */
  #image(node: number, step: number): number {
    const forest = this.#forest;
    forest.over = 0;
    if (node === never || step === none) return never;
    if (step === unit) return node;
    const known = this.#images.get(node, step);
    if (known >= 0) {
      forest.over = this.#images.extra;
      return known;
    }
    const relations = this.#relations;
    const depth = forest.depthOf(node);
    const values = this.#values[depth] ?? new Int32Array();
    const children = this.#children[depth] ?? new Int32Array();
    values.fill(0);
    children.fill(never);
    if ((relations.depth[step] ?? 0) > depth) {
      for (let value = 0; value < values.length; value++) {
        children[value] = this.#image(forest.childAt(node, value), step);
        values[value] = forest.valueAt(node, value) + forest.over;
      }
    } else {
      for (let edge = relations.start[step] ?? 0; edge < (relations.end[step] ?? 0); edge++) {
        const source = relations.from[edge] ?? 0;
        const image = this.#image(forest.childAt(node, source), relations.child[edge] ?? none);
        if (image === never) continue;
        const target = relations.to[edge] ?? 0;
        const over = forest.valueAt(node, source) + forest.over;
        children[target] = forest.least(values[target] ?? 0, children[target] ?? never, over, image);
        values[target] = forest.over;
      }
    }
    this.#fire(depth, values, children);
    const made = forest.make(depth, values, children);
    this.#images.fit(forest.count);
    this.#images.set(node, step, made, forest.over);
    return made;
  }
}

/** The steps that begin at a depth, each once at its least cost. */
function cheapest(steps: readonly CostedStep[], relations: Relations, depth: number): readonly CostedStep[] {
  const least = new Map<number, number>();
  for (const { step, cost } of steps) {
    if (step <= unit || relations.depth[step] !== depth) continue;
    least.set(step, Math.min(cost, least.get(step) ?? cost));
  }
  return [...least].map(([step, cost]) => ({ step, cost }));
}
