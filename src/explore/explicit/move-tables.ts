import { none } from '../diagram/forest.ts';
import type { Symbolic, SymbolicEvent } from '../symbolic.ts';

/** The most entries of one table: more would fall out of the processor's cache. */
const ROOM = 1 << 12;

/**
 * The moves of several events that read and move few regions between them: `start` gives, for the values of those
 * regions read as one number, where the accepted moves begin in `delta` and `event`. A move adds its delta to the packed
 * position: low word and high word, which no move carries between.
 */
export interface MoveTable {
  readonly depths: Int32Array;
  readonly factors: Int32Array;
  readonly start: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly event: Int32Array;
}

/** Where the moves of a position stand in a table: the number of the values that it reads. */
export function entryOf({ depths, factors }: MoveTable, values: Int32Array): number {
  let entry = 0;
  for (let part = 0; part < depths.length; part++) entry += (values[depths[part] ?? 0] ?? 0) * (factors[part] ?? 0);
  return entry;
}

/** Visits the moves of events that read too much for a table, and gives their number. */
export type WideMoves = (values: Int32Array, visit: (low: number, high: number, event: number) => void) => number;

/** What one unit of the value at each depth adds to a packed position. */
export interface Weights {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/**
 * Groups the events and tabulates their moves. An event that reads too much for a table is left in `wide`. A table has
 * up to `most` entries: where the positions are few, larger tables would cost more than they save.
 */
export function tabulate(
  symbolic: Symbolic,
  weights: Weights,
  most = ROOM,
): { tables: readonly MoveTable[]; wide: readonly number[] } {
  const { sizes } = symbolic.sets.forest;
  const wide: number[] = [];
  const groups: { depths: Set<number>; events: number[] }[] = [];
  symbolic.events.forEach((event, index) => {
    const support = supportOf(symbolic, event);
    if (event.enabled === none) return;
    if (room(support, sizes) > most * 16) {
      wide.push(index);
      return;
    }
    let best: { group: { depths: Set<number>; events: number[] }; growth: number } | undefined;
    for (const group of groups) {
      const joint = room(new Set([...group.depths, ...support]), sizes);
      const growth = joint / room(group.depths, sizes);
      if (joint <= most && (best === undefined || growth < best.growth)) best = { group, growth };
    }
    if (best === undefined) groups.push({ depths: new Set(support), events: [index] });
    else {
      for (const depth of support) best.group.depths.add(depth);
      best.group.events.push(index);
    }
  });
  return { tables: groups.map((group) => tableOf(symbolic, group.depths, group.events, weights)), wide };
}

/** The depths that decide what an event does, and those that it moves. */
function supportOf(symbolic: Symbolic, event: SymbolicEvent): ReadonlySet<number> {
  const depths = new Set(symbolic.predicates.support(event.enabled));
  for (const move of event.moves) {
    depths.add(move.depth);
    for (const one of move.outcomes) for (const depth of symbolic.predicates.support(one.when)) depths.add(depth);
  }
  return depths;
}

function room(depths: ReadonlySet<number>, sizes: readonly number[]): number {
  let product = 1;
  for (const depth of depths) product *= sizes[depth] ?? 1;
  return product;
}

function tableOf(
  symbolic: Symbolic,
  support: ReadonlySet<number>,
  events: readonly number[],
  weights: Weights,
): MoveTable {
  const { sizes } = symbolic.sets.forest;
  const depths = Int32Array.from(support).sort();
  const factors = new Int32Array(depths.length);
  let entries = 1;
  for (let at = depths.length - 1; at >= 0; at--) {
    factors[at] = entries;
    entries *= sizes[depths[at] ?? 0] ?? 1;
  }
  const values = new Int32Array(sizes.length);
  const start = new Int32Array(entries + 1);
  const low: number[] = [];
  const high: number[] = [];
  const numbers: number[] = [];
  for (let entry = 0; entry < entries; entry++) {
    for (let at = 0; at < depths.length; at++) {
      const depth = depths[at] ?? 0;
      values[depth] = Math.floor(entry / (factors[at] ?? 1)) % (sizes[depth] ?? 1);
    }
    for (const number of events) {
      const event = symbolic.events[number];
      if (event === undefined || !symbolic.predicates.holds(event.enabled, values)) continue;
      const delta = deltaOf(symbolic, event, values, weights);
      low.push(delta.low);
      high.push(delta.high);
      numbers.push(number);
    }
    start[entry + 1] = low.length;
  }
  return {
    depths,
    factors,
    start,
    low: Int32Array.from(low),
    high: Int32Array.from(high),
    event: Int32Array.from(numbers),
  };
}

/** The moves of the events that read too much for a table, judged by their diagrams at each position. */
export function wideMoves(symbolic: Symbolic, wide: readonly number[], weights: Weights): WideMoves {
  return (values, visit) => {
    let accepted = 0;
    for (const number of wide) {
      const event = symbolic.events[number];
      if (event === undefined || !symbolic.predicates.holds(event.enabled, values)) continue;
      accepted++;
      const delta = deltaOf(symbolic, event, values, weights);
      visit(delta.low, delta.high, number);
    }
    return accepted;
  };
}

/** What an accepted event adds to the packed position with these values. */
function deltaOf(
  symbolic: Symbolic,
  event: SymbolicEvent,
  values: ArrayLike<number>,
  weights: Weights,
): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const move of event.moves) {
    const taken = move.outcomes.find((one) => symbolic.predicates.holds(one.when, values));
    if (taken === undefined) continue;
    const by = taken.to - (values[move.depth] ?? 0);
    low += by * (weights.low[move.depth] ?? 0);
    high += by * (weights.high[move.depth] ?? 0);
  }
  return { low: low | 0, high: high | 0 };
}
