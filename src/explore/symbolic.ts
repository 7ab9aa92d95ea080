import { exploreProblems, nameProblems, sentence } from '../messages/index.ts';
import {
  createFactoredStepper,
  DemarcheError,
  endOf,
  type FactoredModel,
  type Formula,
  type Path,
  type Positions,
} from '../model/index.ts';
import { Distances } from './diagram/distance.ts';
import type { Scale } from './diagram/ev-forest.ts';
import { Forest, none, unit } from './diagram/forest.ts';
import { candidateOrders, forceOrder } from './diagram/order.ts';
import { Predicates } from './diagram/predicates.ts';
import { Relations } from './diagram/relation.ts';
import { Saturation } from './diagram/saturation.ts';
import { Sets } from './diagram/sets.ts';
import { readEvent, type SymbolicEvent } from './symbolic-event.ts';
import type { Watch } from './watch.ts';

/** The cells that each order may write in the first round, for a chart and for each of its states, and in each after it. */
const FIRST = { chart: 1 << 19, state: 1 << 10 };
const MORE = 4;

/** A factored model as diagrams: the whole chart at once. Sets and conditions are numbers of its forest. */
export class Symbolic {
  readonly model: FactoredModel;
  /** Depth to region number. */
  readonly order: readonly number[];
  readonly predicates: Predicates;
  readonly sets: Sets;
  readonly relations: Relations;
  readonly events: readonly SymbolicEvent[];
  readonly #depths: readonly number[];
  readonly #watch: Watch;
  readonly #formulas = new Map<number, Formula>();
  #reachable = -1;

  constructor(model: FactoredModel, watch: Watch = {}, order: readonly number[] = forceOrder(model)) {
    this.model = model;
    this.#watch = watch;
    this.order = order;
    const depths = new Array<number>(model.regions.length).fill(0);
    this.order.forEach((region, depth) => {
      depths[region] = depth;
    });
    this.#depths = depths;
    const states = this.order.map((region) => model.regions[region]?.states ?? []);
    const forest = new Forest(
      states.map((names) => names.length),
      watch,
    );
    const byName = new Map(model.regions.map((region, index) => [region.name, depths[index] ?? 0]));
    this.predicates = new Predicates(forest, byName, states);
    this.sets = new Sets(this.predicates);
    this.relations = new Relations(this.predicates);
    this.events = model.events.map((event) => readEvent(event, depths, this.predicates, this.relations));
  }

  /**
   * A model in diagrams with its reachable positions found. The order of the regions decides whether that takes a moment
   * or for ever, and can hardly be told beforehand: so each of several orders may write so many cells, then more, until
   * one is through. A chart such as the talks is through with the first.
   */
  static reached(model: FactoredModel, watch: Watch = {}): Symbolic {
    const most = (watch.limit ?? 20_000_000) * 8;
    const states = model.regions.reduce((sum, region) => sum + region.states.length, 0);
    for (let effort = FIRST.chart + FIRST.state * states; effort < most; effort *= MORE) {
      for (const order of candidateOrders(model)) {
        const symbolic = new Symbolic(model, watch, order);
        if (symbolic.#reaches(effort)) return symbolic;
      }
    }
    const last = new Symbolic(model, watch);
    last.reachable;
    return last;
  }

  /** Whether the reachable positions are found with so much effort. */
  #reaches(effort: number): boolean {
    try {
      return this.withEffort(effort, () => this.reachable >= 0);
    } catch (error) {
      if (!this.sets.forest.isSpent) throw error;
      return false;
    }
  }

  /** All reachable positions. */
  get reachable(): number {
    if (this.#reachable < 0) this.#reachable = this.reachFrom(this.initial(), this.events);
    return this.#reachable;
  }

  initial(): number {
    return this.sets.single(this.initialValues());
  }

  /** The values of the start, in the diagram's order. */
  initialValues(): Int32Array {
    return Int32Array.from(this.order, (region) => this.model.regions[region]?.initial ?? 0);
  }

  reachFrom(set: number, events: readonly SymbolicEvent[]): number {
    const steps = events.map((event) => event.forward);
    return new Saturation(this.sets, this.relations, steps).reach(set);
  }

  /** Does work that may write so many cells of sets, and ends beyond its limit where it needs more; see `toll`. */
  withEffort<Result>(effort: number | undefined, work: () => Result, toll = 0): Result {
    const { forest } = this.sets;
    if (effort !== undefined) forest.effort = forest.spent + effort;
    forest.toll = toll;
    try {
      return work();
    } finally {
      forest.effort = Number.POSITIVE_INFINITY;
      forest.toll = 0;
    }
  }

  /** All positions of the product, reachable or not, from which the set can be reached. */
  leadingTo(set: number, events: readonly SymbolicEvent[] = this.events): number {
    const steps = events.map((event) => this.relations.reverse(event.forward));
    return new Saturation(this.sets, this.relations, steps).reach(set);
  }

  /** The least number from every position to the set, on a scale; an event counts for what `number` says of its place. */
  numbersTo(set: number, number: (event: number) => number, scale: Scale, effort?: number): Distances {
    const steps = this.events.map((event, at) => ({ step: this.relations.reverse(event.forward), cost: number(at) }));
    return new Distances(this.sets.forest, this.relations, steps, set, { ...this.#watch, effort }, scale);
  }

  /** The least cost from every position to the set; every event that is given costs what `cost` says. */
  distancesTo(set: number, events: readonly SymbolicEvent[], cost: (event: SymbolicEvent) => number): Distances {
    const steps = events.map((event) => ({ step: this.relations.reverse(event.forward), cost: cost(event) }));
    return new Distances(this.sets.forest, this.relations, steps, set, this.#watch);
  }

  /** The least cost from the set to every position. */
  distancesFrom(set: number, events: readonly SymbolicEvent[], cost: (event: SymbolicEvent) => number): Distances {
    const steps = events.map((event) => ({ step: event.forward, cost: cost(event) }));
    return new Distances(this.sets.forest, this.relations, steps, set, this.#watch);
  }

  where(formula: Formula): number {
    return this.predicates.of(formula);
  }

  /** A set as a condition: the same diagram with the levels that decide nothing left out. */
  conditionOf(set: number): number {
    const { forest } = this.sets;
    const known = new Map<number, number>();
    const visit = (node: number): number => {
      if (node <= unit) return node;
      const before = known.get(node);
      if (before !== undefined) return before;
      const depth = forest.depthOf(node);
      const children = Int32Array.from({ length: forest.sizes[depth] ?? 0 }, (_, value) =>
        visit(forest.child(node, value)),
      );
      const made = forest.makeReduced(depth, children);
      known.set(node, made);
      return made;
    };
    return visit(set);
  }

  /** A condition as a formula again, which reads just the regions that decide it. */
  formulaOf(predicate: number): Formula {
    if (predicate === none) return { or: [] };
    if (predicate === unit) return { and: [] };
    const known = this.#formulas.get(predicate);
    if (known !== undefined) return known;
    const { forest } = this.sets;
    const depth = forest.depthOf(predicate);
    const region = this.model.regions[this.order[depth] ?? 0];
    const ways = new Map<number, string[]>();
    region?.states.forEach((state, value) => {
      const child = forest.child(predicate, value);
      if (child !== none) ways.set(child, [...(ways.get(child) ?? []), state]);
    });
    const parts = [...ways].map(([child, states]): Formula => {
      const here = { region: region?.name ?? '', in: states };
      return child === unit ? here : { and: [here, this.formulaOf(child)] };
    });
    const made: Formula = parts.length === 1 && parts[0] !== undefined ? parts[0] : { or: parts };
    this.#formulas.set(predicate, made);
    return made;
  }

  /** The positions before an event after which the formula holds. */
  before(event: SymbolicEvent, formula: Formula): number {
    const { predicates } = this;
    return predicates.build(formula, (region, states) => {
      const number = this.model.regions.findIndex((one) => one.name === region);
      const depth = this.#depths[number] ?? -1;
      const literal = predicates.of({ region, in: states });
      const move = event.moves.find((one) => one.depth === depth);
      if (move === undefined || depth < 0) return literal;
      const names = this.model.regions[number]?.states ?? [];
      return move.outcomes
        .filter((one) => states.includes(names[one.to] ?? ''))
        .reduce((sum, one) => predicates.or(sum, one.when), predicates.and(move.stays, literal));
    });
  }

  /** A path with one more event, which its end accepts. */
  extend(path: Path, event: string): Path {
    const stepper = createFactoredStepper(this.model);
    const after = stepper.model.next(stepper.digitsOf(endOf(path)), event);
    if (after === undefined)
      throw new DemarcheError('explore/misuse', sentence(exploreProblems, 'explore.refused', { event }));
    return { start: path.start, steps: [...path.steps, { event, after: stepper.positionsOf(after) }] };
  }

  /** The values of positions in the diagram's order. */
  valuesOf(positions: Positions): Int32Array {
    return Int32Array.from(this.order, (number) => {
      const region = this.model.regions[number];
      const value = region?.states.indexOf(positions[region.name] ?? '') ?? -1;
      if (region === undefined || value < 0)
        throw new DemarcheError(
          'chart/unknown-state',
          sentence(nameProblems, 'name.state', {
            name: positions[region?.name ?? ''] ?? '',
            region: region?.name ?? '',
            hint: '',
          }),
          { place: region?.name },
        );
      return value;
    });
  }

  /** The values of digits (one for each region in the model's order) in the diagram's order. */
  ordered(digits: ArrayLike<number>, into: Int32Array = new Int32Array(this.order.length)): Int32Array {
    for (let depth = 0; depth < into.length; depth++) into[depth] = digits[this.order[depth] ?? 0] ?? 0;
    return into;
  }

  /** For each region, in the model's order, the states that occur in the set. */
  statesIn(set: number): Readonly<Record<string, readonly string[]>> {
    const occurring = this.sets.occurring(set);
    return Object.fromEntries(
      this.model.regions.map((region, number) => [
        region.name,
        region.states.filter((_, value) => occurring[this.#depths[number] ?? 0]?.[value] === 1),
      ]),
    );
  }

  positionsOf(values: ArrayLike<number>): Positions {
    const named = this.order.map((number, depth): [number, string, string] => {
      const region = this.model.regions[number];
      return [number, region?.name ?? '', region?.states[values[depth] ?? 0] ?? ''];
    });
    named.sort((a, b) => a[0] - b[0]);
    return Object.fromEntries(named.map(([, name, state]) => [name, state]));
  }
}

export type { SymbolicEvent };
export { none as emptySet, unit as everywhere };
