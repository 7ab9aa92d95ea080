import type { FactoredModel, Formula } from '../../model/index.ts';
import { eventsOf } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import { type WayOptions, Ways } from './ways.ts';

/** The events in every way to the goal. An event is necessary exactly when the goal cannot be reached without it. */
export function necessaryEvents(model: FactoredModel, goal: Formula, options: WayOptions = {}): readonly string[] {
  const slice = sliceFor(model, goal, options.symbolic);
  const way = new Ways(slice.model, goal, { ...options, symbolic: undefined }).best();
  if (way === undefined) return [];
  const symbolic = new Symbolic(slice.model, options);
  const start = options.from === undefined ? symbolic.initial() : symbolic.sets.single(symbolic.valuesOf(options.from));
  const wanted = symbolic.where(goal);
  const without = new Set(options.without ?? []);
  return [...new Set(eventsOf(way))].filter((name) => {
    const others = symbolic.events.filter((event) => event.name !== name && !without.has(event.name));
    return symbolic.sets.within(symbolic.reachFrom(start, others), wanted) === none;
  });
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
  const slice = sliceFor(model, goal, options.symbolic).model;
  const blockable = options.blockable ?? (() => true);
  const size = options.size ?? 2;
  const ways: (readonly string[])[] = [];
  const openWay = (blocked: readonly string[]): readonly string[] | undefined => {
    const known = ways.find((way) => !way.some((event) => blocked.includes(event)));
    if (known !== undefined) return known;
    const without = [...(options.without ?? []), ...blocked];
    const path = new Ways(slice, goal, { ...options, symbolic: undefined, without }).best();
    if (path === undefined) return undefined;
    const way = [...new Set(eventsOf(path))];
    ways.push(way);
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
