import type { FactoredModel, Formula, Path, Positions } from '../../model/index.ts';
import { Symbolic } from '../symbolic.ts';
import { isStopped, type Watch } from '../watch.ts';
import { entryOf, tabulate, wideMoves } from './move-tables.ts';
import { type Packing, pack, packingFor, startSweep, unpackInto } from './packing.ts';
import type { Expander, Sweep } from './sweep.ts';

export interface ExplicitOptions extends Watch {
  /** False keeps positions in a hash table even where their product could be ranked. */
  readonly dense?: boolean | undefined;
}

/** What a search state by state found. Where it was stopped or came to its limit, `complete` is false. */
export interface Explored {
  readonly complete: boolean;
  readonly states: number;
  /** Accepted events over all states, self-loops among them. */
  readonly moves: number;
  /** States in which no event is accepted. */
  readonly deadEnds: number;
  /** The steps to the farthest state. */
  readonly radius: number;
  readonly store: 'dense' | 'hashed';
  readonly bytes: number;
  has(positions: Positions): boolean;
  /** A shortest path to a state where the formula holds; undefined where none was found. */
  pathTo(formula: Formula): Path | undefined;
  pathToDeadEnd(): Path | undefined;
  /** For each region the states that occur. */
  occurring(): Readonly<Record<string, readonly string[]>>;
}

/** Breadth-first search of every reachable state, packed into one or two words each. */
export function searchExplicit(model: FactoredModel, options: ExplicitOptions = {}): Explored {
  return new ExplicitSearch(new Symbolic(model), options);
}

/** How many states are expanded between two looks at whether to stop. */
const TURN = 1 << 15;

class ExplicitSearch implements Explored {
  readonly complete: boolean;
  readonly #symbolic: Symbolic;
  readonly #packing: Packing;
  readonly #sweep: Sweep;
  readonly #expander: Expander;

  constructor(symbolic: Symbolic, options: ExplicitOptions) {
    this.#symbolic = symbolic;
    this.#packing = packingFor(symbolic.sets.forest.sizes, options.dense === false ? 'word' : 'dense');
    const { tables, wide } = tabulate(symbolic, this.#packing);
    this.#expander = {
      tables,
      unpack: this.#packing.unpack,
      wide: wide.length === 0 ? undefined : wideMoves(symbolic, wide, this.#packing),
    };
    this.#sweep = startSweep(
      this.#packing,
      symbolic.order.map((region) => symbolic.model.regions[region]?.initial ?? 0),
    );
    this.complete = this.#run(options);
    this.#sweep.layers.push(this.#sweep.count);
  }

  get states(): number {
    return this.#sweep.count;
  }
  get moves(): number {
    return this.#sweep.moves;
  }
  get deadEnds(): number {
    return this.#sweep.deadEnds;
  }
  get radius(): number {
    return this.#sweep.layers.length - 2;
  }
  get store(): 'dense' | 'hashed' {
    return this.#sweep.kind;
  }
  get bytes(): number {
    return this.#sweep.bytes;
  }

  #run(options: ExplicitOptions): boolean {
    const sweep = this.#sweep;
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    while (sweep.run(Math.min(TURN, Math.max(limit >> 4, 64)), this.#expander)) {
      options.onProgress?.({ found: sweep.count, expanded: sweep.expanded });
      if (isStopped(options) || sweep.count > limit) return false;
    }
    return true;
  }

  has(positions: Positions): boolean {
    const { low, high } = pack(this.#packing, this.#symbolic.valuesOf(positions));
    return this.#sweep.has(low, high);
  }

  pathTo(formula: Formula): Path | undefined {
    const goal = this.#symbolic.where(formula);
    const values = new Int32Array(this.#symbolic.order.length);
    for (let index = 0; index < this.#sweep.count; index++) {
      unpackInto(this.#packing, this.#sweep.low(index), this.#sweep.high(index), values);
      if (this.#symbolic.predicates.holds(goal, values)) return this.#pathToIndex(index);
    }
    return undefined;
  }

  pathToDeadEnd(): Path | undefined {
    return this.#sweep.firstDeadEnd < 0 ? undefined : this.#pathToIndex(this.#sweep.firstDeadEnd);
  }

  occurring(): Readonly<Record<string, readonly string[]>> {
    const { order, model } = this.#symbolic;
    const found = order.map(() => new Set<number>());
    const values = new Int32Array(order.length);
    for (let index = 0; index < this.#sweep.count; index++) {
      unpackInto(this.#packing, this.#sweep.low(index), this.#sweep.high(index), values);
      for (let depth = 0; depth < values.length; depth++) found[depth]?.add(values[depth] ?? 0);
    }
    const named = order.map((number, depth): [number, string, readonly string[]] => {
      const region = model.regions[number];
      return [number, region?.name ?? '', region?.states.filter((_, value) => found[depth]?.has(value)) ?? []];
    });
    named.sort((a, b) => a[0] - b[0]);
    return Object.fromEntries(named.map(([, name, states]) => [name, states]));
  }

  /**
   * Walks back layer by layer: in the layer before there is a state with a move to this one. That costs at most one more
   * search, where keeping every state's predecessor would cost memory in all of them.
   */
  #pathToIndex(index: number): Path {
    const steps: { event: string; after: Positions }[] = [];
    let target = index;
    for (let layer = this.#sweep.layers.length - 2; layer > 0; layer--) {
      if ((this.#sweep.layers[layer] ?? 0) > target) continue;
      const found = this.#predecessor(target, this.#sweep.layers[layer - 1] ?? 0, this.#sweep.layers[layer] ?? 0);
      steps.unshift({ event: found.event, after: this.#positionsAt(target) });
      target = found.index;
    }
    return { start: this.#positionsAt(0), steps };
  }

  #predecessor(target: number, from: number, to: number): { readonly index: number; readonly event: string } {
    const wanted = { low: this.#sweep.low(target), high: this.#sweep.high(target) };
    const values = new Int32Array(this.#symbolic.order.length);
    for (let index = from; index < to; index++) {
      const low = this.#sweep.low(index);
      const high = this.#sweep.high(index);
      unpackInto(this.#packing, low, high, values);
      const event = this.#eventTo(low, high, values, wanted);
      if (event !== undefined) return { index, event };
    }
    throw new Error('a found state has no predecessor in the layer before it');
  }

  /** The event that leads from a position to another in one step; undefined where none does. */
  #eventTo(low: number, high: number, values: Int32Array, wanted: { low: number; high: number }): string | undefined {
    const { events } = this.#symbolic;
    for (const table of this.#expander.tables) {
      const { start, low: lows, high: highs, event } = table;
      const entry = entryOf(table, values);
      for (let move = start[entry] ?? 0; move < (start[entry + 1] ?? 0); move++)
        if (((low + (lows[move] ?? 0)) | 0) === wanted.low && ((high + (highs[move] ?? 0)) | 0) === wanted.high)
          return events[event[move] ?? 0]?.name;
    }
    let found: string | undefined;
    this.#expander.wide?.(values, (lowBy, highBy, event) => {
      if (((low + lowBy) | 0) === wanted.low && ((high + highBy) | 0) === wanted.high) found = events[event]?.name;
    });
    return found;
  }

  #positionsAt(index: number): Positions {
    const values = new Int32Array(this.#symbolic.order.length);
    unpackInto(this.#packing, this.#sweep.low(index), this.#sweep.high(index), values);
    return this.#symbolic.positionsOf(values);
  }
}
