import type { FactoredModel, Formula } from '../../model/index.ts';
import { eventsOf } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import { assertKnown, type WayOptions, Ways } from './ways.ts';

/** A goal on its slice, asked again and again with some events withheld. */
class Closing {
  readonly model: FactoredModel;
  readonly #symbolic: Symbolic;
  readonly #goal: Formula;
  readonly #options: WayOptions;
  readonly #start: number;
  readonly #wanted: number;

  constructor(model: FactoredModel, goal: Formula, options: WayOptions) {
    assertKnown(model, goal, options.without);
    this.model = sliceFor(model, goal, options.symbolic).model;
    this.#symbolic = Symbolic.reached(this.model, options);
    this.#goal = goal;
    this.#options = options;
    const { sets } = this.#symbolic;
    this.#start =
      options.from === undefined ? this.#symbolic.initial() : sets.single(this.#symbolic.valuesOf(options.from));
    this.#wanted = this.#symbolic.where(goal);
  }

  isOpen(withheld: readonly string[]): boolean {
    const without = new Set([...(this.#options.without ?? []), ...withheld]);
    const events = this.#symbolic.events.filter((event) => !without.has(event.name));
    return this.#symbolic.sets.within(this.#symbolic.reachFrom(this.#start, events), this.#wanted) !== none;
  }

  /** The events of a shortest way that does without some; undefined where there is none. */
  way(withheld: readonly string[] = []): readonly string[] | undefined {
    if (!this.isOpen(withheld)) return undefined;
    const known = new Set(this.model.events.map((event) => event.name));
    const without = [...(this.#options.without ?? []), ...withheld].filter((name) => known.has(name));
    const ways = new Ways(this.model, this.#goal, { ...this.#options, symbolic: this.#symbolic, without });
    return [...new Set(eventsOf(ways.best() ?? { start: {}, steps: [] }))];
  }
}

/** The events in every way to the goal. An event is necessary exactly when the goal cannot be reached without it. */
export function necessaryEvents(model: FactoredModel, goal: Formula, options: WayOptions = {}): readonly string[] {
  const closing = new Closing(model, goal, options);
  return closing.way()?.filter((event) => !closing.isOpen([event])) ?? [];
}

export interface BlockingOptions extends WayOptions {
  /** The most events in a set. */
  readonly size?: number | undefined;
  /** Which events can be withheld; all of them if nothing is said. */
  readonly blockable?: ((event: string) => boolean) | undefined;
  /** The most sets to look for. */
  readonly most?: number | undefined;
}

/**
 * The smallest sets of events without which the goal cannot be reached: the minimal hitting sets of the ways, grown from
 * ways that the sets so far leave open (Reiter 1987, with the correction of Greiner, Smith, Wilkerson 1989).
 */
export function blockingSets(
  model: FactoredModel,
  goal: Formula,
  options: BlockingOptions = {},
): readonly (readonly string[])[] {
  const closing = new Closing(model, goal, options);
  const blockable = options.blockable ?? (() => true);
  const size = options.size ?? 2;
  const ways: (readonly string[])[] = [];
  const openWay = (blocked: readonly string[]): readonly string[] | undefined => {
    const known = ways.find((way) => !way.some((event) => blocked.includes(event)));
    if (known !== undefined) return known;
    const way = closing.way(blocked);
    if (way !== undefined) ways.push(way);
    return way;
  };
  const found: (readonly string[])[] = [];
  const seen = new Set<string>();
  let level: (readonly string[])[] = [[]];
  for (let depth = 0; depth <= size; depth++) {
    const next: (readonly string[])[] = [];
    for (const blocked of level) {
      if (found.length >= (options.most ?? 100)) return found;
      if (found.some((set) => set.every((event) => blocked.includes(event)))) continue;
      const way = openWay(blocked);
      if (way === undefined) {
        found.push(blocked);
        continue;
      }
      if (depth === size) continue;
      for (const event of way) {
        if (!blockable(event)) continue;
        const larger = [...blocked, event].sort();
        if (seen.has(larger.join('|'))) continue;
        seen.add(larger.join('|'));
        next.push(larger);
      }
    }
    level = next;
  }
  return found;
}
