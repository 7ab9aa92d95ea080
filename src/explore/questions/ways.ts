import { exploreProblems, hintOf, nameProblems, sentence } from '../../messages/index.ts';
import {
  createFactoredStepper,
  DemarcheError,
  type Digits,
  type FactoredModel,
  type FactoredStepper,
  type Formula,
  type Path,
  type Positions,
  regionsRead,
} from '../../model/index.ts';
import { findDistances } from '../distance/find.ts';
import type { Far, Finder, Method } from '../distance/finder.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';

/** What a way may use, and what counts. */
export interface WayOptions extends Watch {
  /** Where the way begins: the model's start if nothing is said. */
  readonly from?: Positions | undefined;
  /** Events that the way must do without. */
  readonly without?: readonly string[] | undefined;
  /** What is to be least, a whole number not below zero for each event: the length alone if nothing is said. Length breaks ties. */
  readonly cost?: ((event: string) => number) | undefined;
  /** The whole model in diagrams, where it is at hand: it saves making them. */
  readonly symbolic?: Symbolic | undefined;
}

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
  readonly #goal: number;
  readonly #costs: readonly number[];
  readonly #start: Positions;
  readonly #values: Int32Array;
  readonly #options: WayOptions;
  readonly #finders: Finder[] = [];

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
    this.#options = options;
    this.#stepper = createFactoredStepper(this.#model);
    this.#symbolic = Symbolic.reached(this.#model, options);
    this.#goal = this.#symbolic.where(goal);
    this.#costs = this.#model.events.map((event) => options.cost?.(event.name) ?? 0);
    this.#start =
      options.from ??
      Object.fromEntries(model.regions.map((region) => [region.name, region.states[region.initial] ?? '']));
    this.#values = new Int32Array(this.slice.length);
    this.#farFrom(this.#stepper.digitsOf(this.#start));
  }

  /** How the distances were found. All ways give the same; on a given chart one may be much quicker than another. */
  get method(): Method {
    return this.#finders[0]?.method ?? 'explicit';
  }

  /** The steps of a best way from these positions (the start if nothing is said); undefined where there is no way. */
  stepsFrom(positions: Positions = this.#start): number | undefined {
    return this.#farFrom(this.#stepper.digitsOf(positions))?.steps;
  }

  /** The cost of a best way from these positions, by the cost that was asked for. */
  costFrom(positions: Positions = this.#start): number | undefined {
    return this.#farFrom(this.#stepper.digitsOf(positions))?.cost;
  }

  /** A best way from these positions (the start if nothing is said); the same each time. */
  best(from: Positions = this.#start): Path | undefined {
    let digits = this.#stepper.digitsOf(from);
    if (this.#farFrom(digits) === undefined) return undefined;
    const events: string[] = [];
    for (let moves = this.#bestMoves(digits); moves[0] !== undefined; moves = this.#bestMoves(digits)) {
      events.push(this.#model.events[moves[0].event]?.name ?? '');
      digits = moves[0].after;
    }
    return this.#replay(events, from);
  }

  /** How many best ways there are from these positions, exactly; undefined where more than `room` positions lie on them. */
  count(from: Positions = this.#start, room = 1_000_000): bigint | undefined {
    const start = this.#stepper.digitsOf(from);
    if (this.#farFrom(start) === undefined) return 0n;
    // A best way goes one step nearer with each move, so that the layers can be counted one after the other.
    let layer = new Map([['', { digits: start, ways: 1n }]]);
    let seen = 1;
    let total = 0n;
    while (layer.size > 0) {
      const next = new Map<string, { readonly digits: Digits; ways: bigint }>();
      for (const { digits, ways } of layer.values()) {
        const moves = this.#bestMoves(digits);
        if (moves.length === 0) total += ways;
        for (const { after } of moves) {
          const key = this.#stepper.model.key(after);
          const known = next.get(key);
          if (known === undefined) next.set(key, { digits: after, ways });
          else known.ways += ways;
        }
      }
      seen += next.size;
      if (seen > room) return undefined;
      layer = next;
    }
    return total;
  }

  /** Best ways that differ in more than the order of their events, at most so many. */
  differing(most = 10, from: Positions = this.#start, room = 200_000): readonly Path[] {
    const start = this.#stepper.digitsOf(from);
    if (this.#farFrom(start) === undefined) return [];
    const found: (readonly string[])[] = [];
    const ended = new Set<string>();
    const seen = new Set<string>();
    const open: Begun[] = [{ digits: start, counts: new Map(), event: -1, before: undefined }];
    for (let at = open.pop(); at !== undefined && found.length < most && seen.size <= room; at = open.pop()) {
      const multiset = [...at.counts].map(([event, count]) => `${event}x${count}`).join();
      const key = `${this.#stepper.model.key(at.digits)}|${multiset}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const moves = this.#bestMoves(at.digits);
      if (moves.length === 0 && !ended.has(multiset)) {
        ended.add(multiset);
        found.push(eventsTo(at, this.#model));
      }
      for (const { event, after } of moves.toReversed())
        open.push({ digits: after, counts: withOneMore(at.counts, event), event, before: at });
    }
    return found.map((events) => this.#replay(events, from));
  }

  #farFrom(digits: Digits): Far | undefined {
    const values = this.#symbolic.ordered(digits, this.#values);
    let finder = this.#finders.find((one) => one.covers(values));
    if (finder === undefined) {
      finder = findDistances(this.#symbolic, values.slice(), this.#goal, { ...this.#options, costs: this.#costs });
      this.#finders.push(finder);
    }
    return finder.at(values);
  }

  /** The moves from here that lie on a best way. */
  #bestMoves(digits: Digits): readonly { readonly event: number; readonly after: Digits }[] {
    const here = this.#farFrom(digits);
    if (here === undefined || here.steps === 0) return [];
    return this.#model.events.flatMap((_, event) => {
      const after = digits.slice();
      if (!this.#stepper.step(digits, event, after)) return [];
      const there = this.#farFrom(after);
      const isBest =
        there !== undefined && there.steps + 1 === here.steps && there.cost + (this.#costs[event] ?? 0) === here.cost;
      return isBest ? [{ event, after }] : [];
    });
  }

  /** The way in the whole model. */
  #replay(events: readonly string[], start: Positions): Path {
    const whole = createFactoredStepper(this.#whole);
    let digits = whole.digitsOf(start);
    const steps = events.map((event) => {
      const next = whole.model.next(digits, event);
      if (next === undefined)
        throw new DemarcheError('explore/misuse', sentence(exploreProblems, 'explore.wholeRefuses', { event }));
      digits = next;
      return { event, after: whole.positionsOf(next) };
    });
    return { start, steps };
  }
}

/** The beginning of a way: where it has come to, how often it took each event, and the beginning before its last one. */
interface Begun {
  readonly digits: Digits;
  readonly counts: ReadonlyMap<number, number>;
  readonly event: number;
  readonly before: Begun | undefined;
}

/** The counts with one more of an event, in the order of the events, so that equal counts read the same. */
const withOneMore = (counts: ReadonlyMap<number, number>, event: number): ReadonlyMap<number, number> => {
  const more = new Map(counts).set(event, (counts.get(event) ?? 0) + 1);
  return counts.has(event) ? more : new Map([...more].sort(([one], [other]) => one - other));
};

function eventsTo(end: Begun, model: FactoredModel): readonly string[] {
  const events: string[] = [];
  for (let at = end; at.before !== undefined; at = at.before) events.push(model.events[at.event]?.name ?? '');
  return events.reverse();
}

/** Refuses a region, a state or an event that the model does not have, with the nearest name. */
export function assertKnown(model: FactoredModel, formula: Formula, events: readonly string[] = []): void {
  const names = model.events.map((event) => event.name);
  for (const event of events)
    if (!names.includes(event))
      throw new DemarcheError(
        'chart/unknown-event',
        sentence(nameProblems, 'name.event', { name: event, hint: hintOf(event, names) }),
      );
  const regions = new Map(model.regions.map((region) => [region.name, region]));
  for (const name of regionsRead(formula))
    if (!regions.has(name))
      throw new DemarcheError(
        'chart/unknown-region',
        sentence(nameProblems, 'name.region', { name, hint: hintOf(name, regions.keys()) }),
      );
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
            sentence(nameProblems, 'name.state', { name: state, region: part.region, hint: hintOf(state, states) }),
          );
    }
  };
  visit(formula);
}
