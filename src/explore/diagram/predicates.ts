import type { Formula } from '../../model/index.ts';
import { Cache } from './cache.ts';
import { type Forest, none, unit } from './forest.ts';

/** Conditions on positions as reduced diagrams: equal conditions have equal numbers, whatever they were written as. */
export class Predicates {
  readonly forest: Forest;
  readonly #rows: readonly Int32Array[];
  readonly #and = new Cache();
  readonly #not = new Cache();
  readonly #known = new Map<Formula, number>();
  readonly #depths: ReadonlyMap<string, number>;
  readonly #states: readonly (readonly string[])[];

  /** `depths` gives the place of each region in the order, `states` the names at each depth. */
  constructor(forest: Forest, depths: ReadonlyMap<string, number>, states: readonly (readonly string[])[]) {
    this.forest = forest;
    this.#rows = forest.rows();
    this.#depths = depths;
    this.#states = states;
  }

  /** The part of a condition at one value of the region at `depth`. */
  at(predicate: number, depth: number, value: number): number {
    return this.forest.depthOf(predicate) === depth ? this.forest.child(predicate, value) : predicate;
  }

  and(a: number, b: number): number {
    if (a === none || b === none) return none;
    if (a === unit || a === b) return b;
    if (b === unit) return a;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = this.#and.get(low, high);
    if (known >= 0) return known;
    this.forest.tick();
    const depth = Math.min(this.forest.depthOf(a), this.forest.depthOf(b));
    const row = this.#rows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++)
      row[value] = this.and(this.at(a, depth, value), this.at(b, depth, value));
    const made = this.forest.makeReduced(depth, row);
    this.#and.set(low, high, made);
    return made;
  }

  not(a: number): number {
    if (a <= unit) return unit - a;
    const known = this.#not.get(a, 1);
    if (known >= 0) return known;
    this.forest.tick();
    const depth = this.forest.depthOf(a);
    const row = this.#rows[depth] ?? new Int32Array();
    for (let value = 0; value < row.length; value++) row[value] = this.not(this.forest.child(a, value));
    const made = this.forest.makeReduced(depth, row);
    this.#not.set(a, 1, made);
    return made;
  }

  or(a: number, b: number): number {
    if (a === none || a === b) return b;
    if (b === none) return a;
    return this.not(this.and(this.not(a), this.not(b)));
  }

  without(a: number, b: number): number {
    return this.and(a, this.not(b));
  }

  /** That the region at `depth` has one of these values. */
  literal(depth: number, values: readonly number[]): number {
    const row = new Int32Array(this.forest.sizes[depth] ?? 0);
    for (const value of values) row[value] = unit;
    return this.forest.makeReduced(depth, row);
  }

  of(formula: Formula): number {
    const known = this.#known.get(formula);
    if (known !== undefined) return known;
    const made = this.#read(formula);
    this.#known.set(formula, made);
    return made;
  }

  /** The condition that `formula` makes when each literal is read by `literal`. */
  build(formula: Formula, literal: (region: string, states: readonly string[]) => number): number {
    if ('region' in formula) return literal(formula.region, formula.in);
    if ('and' in formula) return formula.and.reduce((sum, part) => this.and(sum, this.build(part, literal)), unit);
    if ('or' in formula) return formula.or.reduce((sum, part) => this.or(sum, this.build(part, literal)), none);
    return this.not(this.build(formula.not, literal));
  }

  #read(formula: Formula): number {
    if ('and' in formula) return formula.and.reduce((sum, part) => this.and(sum, this.of(part)), unit);
    if ('or' in formula) return formula.or.reduce((sum, part) => this.or(sum, this.of(part)), none);
    if ('not' in formula) return this.not(this.of(formula.not));
    const depth = this.#depths.get(formula.region);
    if (depth === undefined) return none;
    const states = this.#states[depth] ?? [];
    return this.literal(
      depth,
      formula.in.map((state) => states.indexOf(state)).filter((value) => value >= 0),
    );
  }

  /** Whether the condition holds at these values, one for each depth. */
  holds(predicate: number, values: ArrayLike<number>): boolean {
    const { forest } = this;
    let node = predicate;
    while (node > unit) node = forest.child(node, values[forest.depthOf(node)] ?? 0);
    return node === unit;
  }

  /** The depths that the condition reads. */
  support(predicate: number): ReadonlySet<number> {
    const depths = new Set<number>();
    const seen = new Set<number>();
    const visit = (node: number): void => {
      if (node <= unit || seen.has(node)) return;
      seen.add(node);
      const depth = this.forest.depthOf(node);
      depths.add(depth);
      for (let value = 0; value < (this.forest.sizes[depth] ?? 0); value++) visit(this.forest.child(node, value));
    };
    visit(predicate);
    return depths;
  }
}
