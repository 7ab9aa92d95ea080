import {
  createFactoredStepper,
  DemarcheError,
  type Digits,
  type FactoredModel,
  type FactoredStepper,
  type Formula,
  hintOf,
  type Path,
  type Positions,
  regionsRead,
} from '../../model/index.ts';
import type { Distances } from '../diagram/distance.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';

/** What a way may use, and what counts. */
export interface WayOptions extends Watch {
  /** Where the way begins: the model's start if nothing is said. */
  readonly from?: Positions | undefined;
  /** Events that the way must do without. */
  readonly without?: readonly string[] | undefined;
  /** What is to be least, a whole number for each event: 1 for every event if nothing is said. Length breaks ties. */
  readonly cost?: ((event: string) => number) | undefined;
  /** The whole model in diagrams, where it is at hand: it saves making them. */
  readonly symbolic?: Symbolic | undefined;
}

/** More steps than any way has: a cost counts before the length does. */
const STEPS = 1 << 14;

/**
 * The ways to a goal: the least cost from every position, on the slice that decides the goal, and the ways that have it.
 * Exact: an event outside the slice is no part of a shortest way.
 */
export class Ways {
  /** The regions that decide the goal. */
  readonly slice: readonly string[];
  readonly #whole: FactoredModel;
  readonly #model: FactoredModel;
  readonly #stepper: FactoredStepper;
  readonly #symbolic: Symbolic;
  readonly #distances: Distances;
  readonly #weights: readonly number[];
  readonly #start: Positions;
  readonly #values: Int32Array;

  constructor(model: FactoredModel, goal: Formula, options: WayOptions = {}) {
    assertKnown(model, goal, options.without ?? []);
    const slice = sliceFor(model, goal, options.symbolic);
    const without = new Set(options.without ?? []);
    this.slice = slice.regions;
    this.#model = {
      regions: slice.model.regions,
      events: slice.model.events.filter((event) => !without.has(event.name)),
    };
    this.#whole = model;
    this.#stepper = createFactoredStepper(this.#model);
    this.#symbolic = new Symbolic(this.#model, options);
    this.#weights = this.#model.events.map((event) => (options.cost?.(event.name) ?? 0) * STEPS + 1);
    this.#start =
      options.from ??
      Object.fromEntries(model.regions.map((region) => [region.name, region.states[region.initial] ?? '']));
    this.#values = new Int32Array(this.slice.length);
    const weights = new Map(this.#model.events.map((event, index) => [event.name, this.#weights[index] ?? 1]));
    this.#distances = this.#symbolic.distancesTo(
      this.#symbolic.sets.where(this.#symbolic.where(goal)),
      this.#symbolic.events,
      (event) => weights.get(event.name) ?? 1,
    );
  }

  /** The steps of a best way from these positions (the start if nothing is said); undefined where there is no way. */
  stepsFrom(positions: Positions = this.#start): number | undefined {
    const weight = this.#weightAt(this.#stepper.digitsOf(positions));
    return weight === undefined ? undefined : weight % STEPS;
  }

  /** The cost of a best way from these positions, by the cost that was asked for. */
  costFrom(positions: Positions = this.#start): number | undefined {
    const weight = this.#weightAt(this.#stepper.digitsOf(positions));
    return weight === undefined ? undefined : Math.floor(weight / STEPS);
  }

  /** A best way from these positions (the start if nothing is said); the same each time. */
  best(from: Positions = this.#start): Path | undefined {
    let digits = this.#stepper.digitsOf(from);
    if (this.#weightAt(digits) === undefined) return undefined;
    const events: string[] = [];
    for (let moves = this.#bestMoves(digits); moves[0] !== undefined; moves = this.#bestMoves(digits)) {
      events.push(this.#model.events[moves[0].event]?.name ?? '');
      digits = moves[0].after;
    }
    return this.#replay(events, from);
  }

  /** How many best ways there are from these positions, exactly; undefined where more than `room` positions lie on them. */
  count(from: Positions = this.#start, room = 1_000_000): bigint | undefined {
    const known = new Map<string, bigint>();
    const countFrom = (digits: Digits): bigint => {
      const key = this.#stepper.model.key(digits);
      const before = known.get(key);
      if (before !== undefined) return before;
      const moves = this.#bestMoves(digits);
      let total = moves.length === 0 ? 1n : 0n;
      for (const move of moves) {
        if (known.size > room) return 0n;
        total += countFrom(move.after);
      }
      known.set(key, total);
      return total;
    };
    const start = this.#stepper.digitsOf(from);
    if (this.#weightAt(start) === undefined) return 0n;
    const total = countFrom(start);
    return known.size > room ? undefined : total;
  }

  /** Best ways that differ in more than the order of their events, at most so many. */
  differing(most = 10, from: Positions = this.#start, room = 200_000): readonly Path[] {
    const found: string[][] = [];
    const multisets = new Set<string>();
    const seen = new Set<string>();
    const visit = (digits: Digits, events: readonly string[]): void => {
      if (found.length >= most || seen.size > room) return;
      const multiset = [...events].sort().join('|');
      const key = `${this.#stepper.model.key(digits)}|${multiset}`;
      if (seen.has(key)) return;
      seen.add(key);
      const moves = this.#bestMoves(digits);
      if (moves.length === 0 && !multisets.has(multiset)) {
        multisets.add(multiset);
        found.push([...events]);
      }
      for (const move of moves) visit(move.after, [...events, this.#model.events[move.event]?.name ?? '']);
    };
    const start = this.#stepper.digitsOf(from);
    if (this.#weightAt(start) !== undefined) visit(start, []);
    return found.map((events) => this.#replay(events, from));
  }

  #weightAt(digits: Digits): number | undefined {
    return this.#distances.at(this.#symbolic.ordered(digits, this.#values));
  }

  /** The moves from here that lie on a best way. */
  #bestMoves(digits: Digits): readonly { readonly event: number; readonly after: Digits }[] {
    const here = this.#weightAt(digits) ?? 0;
    if (here === 0) return [];
    return this.#model.events.flatMap((_, event) => {
      const after = digits.slice();
      if (!this.#stepper.step(digits, event, after)) return [];
      const there = this.#weightAt(after);
      return there !== undefined && there + (this.#weights[event] ?? 1) === here ? [{ event, after }] : [];
    });
  }

  /** The way in the whole model. */
  #replay(events: readonly string[], start: Positions): Path {
    const whole = createFactoredStepper(this.#whole);
    let digits = whole.digitsOf(start);
    const steps = events.map((event) => {
      const next = whole.model.next(digits, event);
      if (next === undefined) throw new DemarcheError('explore/misuse', `the whole chart refuses ${event}`);
      digits = next;
      return { event, after: whole.positionsOf(next) };
    });
    return { start, steps };
  }
}

/** Refuses a region, a state or an event that the model does not have, with the nearest name. */
export function assertKnown(model: FactoredModel, formula: Formula, events: readonly string[] = []): void {
  const names = model.events.map((event) => event.name);
  for (const event of events)
    if (!names.includes(event))
      throw new DemarcheError('chart/unknown-event', `there is no event "${event}"${hintOf(event, names)}`);
  const regions = new Map(model.regions.map((region) => [region.name, region]));
  for (const name of regionsRead(formula))
    if (!regions.has(name))
      throw new DemarcheError('chart/unknown-region', `there is no region "${name}"${hintOf(name, regions.keys())}`);
  const visit = (part: Formula): void => {
    if ('and' in part) part.and.forEach(visit);
    else if ('or' in part) part.or.forEach(visit);
    else if ('not' in part) visit(part.not);
    else {
      const states = regions.get(part.region)?.states ?? [];
      for (const state of part.in)
        if (!states.includes(state))
          throw new DemarcheError(
            'chart/unknown-state',
            `${part.region} has no state "${state}"${hintOf(state, states)}`,
          );
    }
  };
  visit(formula);
}
