import { entryOf, tabulate, wideMoves } from '../explicit/move-tables.ts';
import { type Packing, pack, packingFor } from '../explicit/packing.ts';
import { PairSweep } from '../explicit/pair-search.ts';
import { unfold } from '../explicit/sweep.ts';
import type { Symbolic } from '../symbolic.ts';
import { isStopped, stopped, type Watch } from '../watch.ts';
import type { Far, Finder } from './finder.ts';

/** Distances from every position that can be reached from one, state by state: Dijkstra's search (1959) backwards. */
export class ExplicitDistances implements Finder {
  readonly method = 'explicit';
  readonly #packing: Packing;
  readonly #found: PairSweep;
  readonly #costs: Float64Array;
  readonly #steps: Int32Array;

  /** `count` is how many positions there are. */
  constructor(
    symbolic: Symbolic,
    start: Int32Array,
    count: number,
    goal: number,
    costs: readonly number[],
    watch: Watch,
  ) {
    this.#packing = packingFor(symbolic.sets.forest.sizes, 'pair');
    const { low, high } = pack(this.#packing, start);
    this.#found = new PairSweep(low, high);
    const { unpack } = this.#packing;
    const moves = expand(symbolic, this.#packing, this.#found, count, watch);
    const values = new Int32Array(start.length);
    const goals: number[] = [];
    for (let index = 0; index < count; index++) {
      unfold(this.#found.low(index), this.#found.high(index), unpack, values);
      if (symbolic.predicates.holds(goal, values)) goals.push(index);
    }
    this.#costs = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    this.#steps = new Int32Array(count);
    settle(goals, moves, costs, this.#costs, this.#steps);
  }

  covers(values: Int32Array): boolean {
    return this.#indexOf(values) >= 0;
  }

  at(values: Int32Array): Far | undefined {
    const index = this.#indexOf(values);
    const cost = this.#costs[index] ?? Number.POSITIVE_INFINITY;
    return cost === Number.POSITIVE_INFINITY ? undefined : { cost, steps: this.#steps[index] ?? 0 };
  }

  #indexOf(values: Int32Array): number {
    const { low, high } = pack(this.#packing, values);
    return this.#found.indexOf(low, high);
  }
}

/** The moves of all states, by the state that they lead to: `start` says where those into a state begin. */
interface Moves {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly event: Int32Array;
}

/** How many states are expanded between two looks at whether to stop. */
const TURN = 1 << 10;

/** Finds every state that can be reached from those found so far, and every move between two of them. */
function expand(symbolic: Symbolic, packing: Packing, found: PairSweep, count: number, watch: Watch): Moves {
  const { tables, wide } = tabulate(symbolic, packing, Math.min(Math.max(count >> 4, 16), 1 << 12));
  const visitWide = wide.length === 0 ? undefined : wideMoves(symbolic, wide, packing);
  const values = new Int32Array(symbolic.order.length);
  const [from, to, events]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < found.count; index++) {
    if (index % TURN === 0) {
      if (isStopped(watch)) throw stopped();
      watch.onProgress?.({ found: found.count, expanded: index });
    }
    const low = found.low(index);
    const high = found.high(index);
    const add = (lowBy: number, highBy: number, event: number): void => {
      from.push(index);
      to.push(found.add((low + lowBy) | 0, (high + highBy) | 0));
      events.push(event);
    };
    unfold(low, high, packing.unpack, values);
    for (const table of tables) {
      const entry = entryOf(table, values);
      for (let move = table.start[entry] ?? 0; move < (table.start[entry + 1] ?? 0); move++)
        add(table.low[move] ?? 0, table.high[move] ?? 0, table.event[move] ?? 0);
    }
    visitWide?.(values, add);
  }
  return turned(found.count, from, to, events);
}

/** The moves sorted by where they lead, in one pass over each column. */
function turned(count: number, from: readonly number[], to: readonly number[], event: readonly number[]): Moves {
  const start = new Int32Array(count + 2);
  for (const target of to) start[target + 2] = (start[target + 2] ?? 0) + 1;
  for (let index = 2; index < start.length; index++) start[index] = (start[index] ?? 0) + (start[index - 1] ?? 0);
  const moves = {
    start: start.subarray(0, count + 1),
    from: new Int32Array(to.length),
    event: new Int32Array(to.length),
  };
  to.forEach((target, move) => {
    const place = start[target + 1] ?? 0;
    start[target + 1] = place + 1;
    moves.from[place] = from[move] ?? 0;
    moves.event[place] = event[move] ?? 0;
  });
  return moves;
}

/** Goes back from the goals, those of the least cost first and of these those of the fewest steps: Dial's buckets (1969). */
function settle(
  goals: readonly number[],
  { start, from, event }: Moves,
  costs: readonly number[],
  least: Float64Array,
  steps: Int32Array,
): void {
  const levels = new Map<number, number[][]>([[0, [[...goals]]]]);
  while (levels.size > 0) {
    let cost = Number.POSITIVE_INFINITY;
    for (const one of levels.keys()) if (one < cost) cost = one;
    const level = levels.get(cost) ?? [];
    for (let far = 0; far < level.length; far++) {
      for (const index of level[far] ?? []) {
        if (least[index] !== Number.POSITIVE_INFINITY) continue;
        least[index] = cost;
        steps[index] = far;
        for (let move = start[index] ?? 0; move < (start[index + 1] ?? 0); move++) {
          const source = from[move] ?? 0;
          if (least[source] !== Number.POSITIVE_INFINITY) continue;
          const total = cost + (costs[event[move] ?? 0] ?? 0);
          const target = total === cost ? level : (levels.get(total) ?? []);
          if (target.length === 0) levels.set(total, target);
          const bucket = target[far + 1];
          if (bucket === undefined) target[far + 1] = [source];
          else bucket.push(source);
        }
      }
      level[far] = [];
    }
    levels.delete(cost);
  }
}
