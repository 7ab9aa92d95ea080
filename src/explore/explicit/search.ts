import type { FactoredModel, Formula, Path, Positions } from '../../model/index.ts';
import { Symbolic } from '../symbolic.ts';
import { isStopped, type Watch } from '../watch.ts';
import { deltaOf, type MoveTable, tabulate } from './move-tables.ts';
import { type Packing, pack, packingFor, storeFor, unpacker } from './packing.ts';
import type { Store } from './store.ts';

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

class ExplicitSearch implements Explored {
  complete = true;
  moves = 0;
  deadEnds = 0;
  readonly #symbolic: Symbolic;
  readonly #packing: Packing;
  readonly #store: Store;
  readonly #tables: readonly MoveTable[];
  readonly #wide: readonly number[];
  readonly #unpack: (low: number, high: number, into: Int32Array) => void;
  /** Where each layer begins in the store. */
  readonly #layers: number[] = [0];
  #firstDeadEnd = -1;

  constructor(symbolic: Symbolic, options: ExplicitOptions) {
    this.#symbolic = symbolic;
    const { sizes } = symbolic.sets.forest;
    this.#packing = packingFor(sizes, options.dense ?? true);
    this.#store = storeFor(this.#packing, sizes);
    this.#unpack = unpacker(this.#packing, sizes);
    const { tables, wide } = tabulate(symbolic, this.#packing);
    this.#tables = tables;
    this.#wide = wide;
    this.#run(options);
  }

  get states(): number {
    return this.#store.count;
  }
  get radius(): number {
    return this.#layers.length - 2;
  }
  get store(): 'dense' | 'hashed' {
    return this.#store.kind;
  }
  get bytes(): number {
    return this.#store.bytes;
  }

  #run(options: ExplicitOptions): void {
    const store = this.#store;
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    const values = new Int32Array(this.#symbolic.order.length);
    const start = pack(
      this.#packing,
      this.#symbolic.order.map((region) => this.#symbolic.model.regions[region]?.initial ?? 0),
    );
    store.add(start.low, start.high);
    let layerEnd = 1;
    for (let index = 0; index < store.count; index++) {
      if (index === layerEnd) {
        this.#layers.push(index);
        layerEnd = store.count;
      }
      if ((index & 0xffff) === 0xffff) {
        options.onProgress?.({ found: store.count, expanded: index });
        if (isStopped(options)) this.complete = false;
      }
      if (store.count > limit) this.complete = false;
      if (!this.complete) break;
      this.#expand(index, values, store);
    }
    this.#layers.push(store.count);
  }

  #expand(index: number, values: Int32Array, store: Store): void {
    const low = store.low(index);
    const high = store.high(index);
    this.#unpack(low, high, values);
    let accepted = 0;
    for (const { depths, factors, start, low: lows, high: highs } of this.#tables) {
      let entry = 0;
      for (let at = 0; at < depths.length; at++) entry += (values[depths[at] ?? 0] ?? 0) * (factors[at] ?? 0);
      const end = start[entry + 1] ?? 0;
      const begin = start[entry] ?? 0;
      accepted += end - begin;
      for (let move = begin; move < end; move++)
        store.add((low + (lows[move] ?? 0)) | 0, (high + (highs[move] ?? 0)) | 0);
    }
    for (const number of this.#wide) {
      const event = this.#symbolic.events[number];
      if (event === undefined || !this.#symbolic.predicates.holds(event.enabled, values)) continue;
      accepted++;
      const delta = deltaOf(this.#symbolic, event, values, this.#packing);
      store.add((low + delta.low) | 0, (high + delta.high) | 0);
    }
    this.moves += accepted;
    if (accepted > 0) return;
    this.deadEnds++;
    if (this.#firstDeadEnd < 0) this.#firstDeadEnd = index;
  }

  has(positions: Positions): boolean {
    const { low, high } = pack(this.#packing, this.#symbolic.valuesOf(positions));
    return this.#store.has(low, high);
  }

  pathTo(formula: Formula): Path | undefined {
    const goal = this.#symbolic.where(formula);
    const values = new Int32Array(this.#symbolic.order.length);
    for (let index = 0; index < this.#store.count; index++) {
      this.#unpack(this.#store.low(index), this.#store.high(index), values);
      if (this.#symbolic.predicates.holds(goal, values)) return this.#pathToIndex(index);
    }
    return undefined;
  }

  pathToDeadEnd(): Path | undefined {
    return this.#firstDeadEnd < 0 ? undefined : this.#pathToIndex(this.#firstDeadEnd);
  }

  occurring(): Readonly<Record<string, readonly string[]>> {
    const { order, model } = this.#symbolic;
    const found = order.map(() => new Set<number>());
    const values = new Int32Array(order.length);
    for (let index = 0; index < this.#store.count; index++) {
      this.#unpack(this.#store.low(index), this.#store.high(index), values);
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
    for (let layer = this.#layers.length - 2; layer > 0; layer--) {
      if ((this.#layers[layer] ?? 0) > target) continue;
      const found = this.#predecessor(target, this.#layers[layer - 1] ?? 0, this.#layers[layer] ?? 0);
      steps.unshift({ event: found.event, after: this.#positionsAt(target) });
      target = found.index;
    }
    return { start: this.#positionsAt(0), steps };
  }

  #predecessor(target: number, from: number, to: number): { readonly index: number; readonly event: string } {
    const wanted = { low: this.#store.low(target), high: this.#store.high(target) };
    const values = new Int32Array(this.#symbolic.order.length);
    const { events, predicates } = this.#symbolic;
    for (let index = from; index < to; index++) {
      const low = this.#store.low(index);
      const high = this.#store.high(index);
      this.#unpack(low, high, values);
      const number = this.#moveTo(low, high, values, wanted);
      if (number >= 0) return { index, event: events[number]?.name ?? '' };
      for (const wide of this.#wide) {
        const event = events[wide];
        if (event === undefined || !predicates.holds(event.enabled, values)) continue;
        const delta = deltaOf(this.#symbolic, event, values, this.#packing);
        if (((low + delta.low) | 0) === wanted.low && ((high + delta.high) | 0) === wanted.high)
          return { index, event: event.name };
      }
    }
    throw new Error('a found state has no predecessor in the layer before it');
  }

  #moveTo(low: number, high: number, values: Int32Array, wanted: { low: number; high: number }): number {
    for (const { depths, factors, start, low: lows, high: highs, event } of this.#tables) {
      let entry = 0;
      for (let at = 0; at < depths.length; at++) entry += (values[depths[at] ?? 0] ?? 0) * (factors[at] ?? 0);
      for (let move = start[entry] ?? 0; move < (start[entry + 1] ?? 0); move++)
        if (((low + (lows[move] ?? 0)) | 0) === wanted.low && ((high + (highs[move] ?? 0)) | 0) === wanted.high)
          return event[move] ?? 0;
    }
    return -1;
  }

  #positionsAt(index: number): Positions {
    const values = new Int32Array(this.#symbolic.order.length);
    this.#unpack(this.#store.low(index), this.#store.high(index), values);
    return this.#symbolic.positionsOf(values);
  }
}
