import { exploreProblems, sentence } from '../../messages/index.ts';
import { DemarcheError } from '../../model/index.ts';
import { type Watch, withinStack } from '../watch.ts';
import { Cache } from './cache.ts';
import { EvForest, ground, never, readNumber, type Scale } from './ev-forest.ts';
import type { Forest } from './forest.ts';
import { none, unit } from './forest.ts';
import type { Relations } from './relation.ts';
import { Worklist } from './worklist.ts';

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
  readonly #work: readonly Worklist[];
  readonly #costs: readonly number[];
  readonly #values: readonly Int32Array[];
  readonly #children: readonly Int32Array[];
  readonly #saturated = new Cache();
  readonly #images = new Cache();
  /** The node whose row is being made at each depth; 0 where none is. */
  readonly #under: Int32Array;
  readonly #root: number;
  readonly #over: number;
  readonly #scale: Scale;

  constructor(
    source: Forest,
    relations: Relations,
    steps: readonly CostedStep[],
    from: number,
    watch: Watch = {},
    scale: Scale = { one: 0 },
  ) {
    for (const { cost } of steps) assertCost(cost);
    this.#scale = scale;
    this.#forest = new EvForest(source.sizes, scale, watch);
    this.#under = new Int32Array(source.depths);
    this.#source = source;
    this.#relations = relations;
    this.#values = source.sizes.map((size) => new Int32Array(size));
    this.#children = source.sizes.map((size) => new Int32Array(size));
    const each = cheapest(steps);
    this.#costs = each.map(({ cost }) => cost);
    this.#work = Worklist.forSteps(
      source.sizes,
      relations,
      each.map(({ step }) => step),
    );
    this.#forest.begin();
    this.#root = withinStack(() => this.#saturate(this.#zeroOn(from, new Map())));
    this.#over = this.#forest.over;
  }

  /** Nodes of the diagram. */
  get nodes(): number {
    return this.#forest.count;
  }

  /** The least cost at a position, its values in the diagram's order; undefined where there is no way. */
  at(values: ArrayLike<number>): number | undefined {
    return this.read(values)?.steps;
  }

  /** The least number at a position as the scale reads it: a sum of many, each read by itself. */
  read(values: ArrayLike<number>): { readonly cost: number; readonly steps: number } | undefined {
    const forest = this.#forest;
    let node = this.#root;
    let { cost, steps } = readNumber(this.#over, this.#scale);
    for (let depth = 0; depth < forest.depths; depth++) {
      if (node === never) return undefined;
      const value = values[depth] ?? 0;
      const here = readNumber(forest.valueAt(node, value), this.#scale);
      cost += here.cost;
      steps += here.steps;
      node = forest.childAt(node, value);
    }
    return node === never ? undefined : { cost, steps };
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
    children.fill(never);
    this.#under[depth] = node;
    for (let value = 0; value < values.length; value++) {
      children[value] = this.#saturate(forest.childAt(node, value));
      values[value] = forest.valueAt(node, value) + forest.over;
    }
    this.#fire(depth, values, children);
    this.#under[depth] = never;
    const made = forest.make(depth, values, children);
    this.#saturated.set(node, 1, made, forest.over);
    return made;
  }

  #fire(depth: number, values: Int32Array, children: Int32Array): void {
    const work = this.#work[depth];
    if (work === undefined || work.isEmpty) return;
    const { start, to, child, step } = work;
    const forest = this.#forest;
    for (let value = 0; value < children.length; value++) if (children[value] !== never) work.push(value);
    for (let value = work.pop(); value >= 0; value = work.pop()) {
      for (let edge = start[value] ?? 0; edge < (start[value + 1] ?? 0); edge++) {
        if (forest.isCrowded) this.#reclaim();
        const image = this.#image(children[value] ?? never, child[edge] ?? none);
        if (image === never) continue;
        const target = to[edge] ?? 0;
        const over = forest.check((values[value] ?? 0) + forest.over + (this.#costs[step[edge] ?? 0] ?? 0));
        const joined = forest.least(values[target] ?? 0, children[target] ?? never, over, image);
        if (joined === children[target] && forest.over === values[target]) continue;
        children[target] = joined;
        values[target] = forest.over;
        work.push(target);
      }
    }
  }

  /** Gives back the nodes that no row in the making needs. */
  #reclaim(): void {
    const roots: number[] = [];
    for (const [depth, node] of this.#under.entries())
      if (node !== never) roots.push(node, ...(this.#children[depth] ?? []));
    const isKept = this.#forest.reclaim(roots);
    this.#saturated.retain(isKept, false);
    this.#images.retain(isKept, false);
    this.#forest.retain(isKept);
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
    forest.tick();
    const relations = this.#relations;
    const depth = forest.depthOf(node);
    const values = this.#values[depth] ?? new Int32Array();
    const children = this.#children[depth] ?? new Int32Array();
    values.fill(0);
    children.fill(never);
    this.#under[depth] = node;
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
    this.#under[depth] = never;
    const made = forest.make(depth, values, children);
    this.#images.set(node, step, made, forest.over);
    return made;
  }
}

/** Refuses a cost that is no whole number, or is below zero: a way would grow cheaper without end. */
export function assertCost(cost: number): void {
  if (Number.isSafeInteger(cost) && cost >= 0) return;
  throw new DemarcheError('explore/misuse', sentence(exploreProblems, 'explore.cost', { cost }));
}

/** Each step once, at its least cost. */
function cheapest(steps: readonly CostedStep[]): readonly CostedStep[] {
  const least = new Map<number, number>();
  for (const { step, cost } of steps) least.set(step, Math.min(cost, least.get(step) ?? cost));
  return [...least].map(([step, cost]) => ({ step, cost }));
}
