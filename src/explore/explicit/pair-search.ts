import { entryOf } from './move-tables.ts';
import { type Expander, type Sweep, unfold } from './sweep.ts';

const CHUNK = 1 << 16;
const FULL = 0.8;

/**
 * Breadth-first search over two packed words, for charts of up to 64 bits: open addressing, with the number of the
 * position in each place. Positions take 8 bytes, places 4, and the table grows by half, so that a position never
 * takes more than 16 bytes.
 */
export class PairSweep implements Sweep {
  readonly kind = 'hashed';
  count = 0;
  moves = 0;
  deadEnds = 0;
  firstDeadEnd = -1;
  readonly layers: number[] = [0];
  readonly #lows: Int32Array[] = [];
  readonly #highs: Int32Array[] = [];
  #places: Int32Array = new Int32Array(1 << 12);
  #room = (1 << 12) * FULL;
  #next = 0;
  #layerEnd = 1;

  constructor(low: number, high: number) {
    this.add(low, high);
  }

  get bytes(): number {
    return (this.#places.length + (this.#lows.length + this.#highs.length) * CHUNK) * 4;
  }

  get expanded(): number {
    return this.#next;
  }

  low(index: number): number {
    return this.#lows[index >>> 16]?.[index & (CHUNK - 1)] ?? 0;
  }

  high(index: number): number {
    return this.#highs[index >>> 16]?.[index & (CHUNK - 1)] ?? 0;
  }

  has(low: number, high: number): boolean {
    return this.indexOf(low, high) >= 0;
  }

  /** The number of a position that was found; -1 for any other. */
  indexOf(low: number, high: number): number {
    return (this.#places[this.#find(low, high)] ?? 0) - 1;
  }

  /** Puts a position in the table, where it is not there yet, and gives its number. */
  add(low: number, high: number): number {
    const place = this.#find(low, high);
    const known = this.#places[place] ?? 0;
    if (known !== 0) return known - 1;
    const at = this.count & (CHUNK - 1);
    if (at === 0) {
      this.#lows.push(new Int32Array(CHUNK));
      this.#highs.push(new Int32Array(CHUNK));
    }
    const chunk = this.#lows[this.count >>> 16];
    if (chunk !== undefined) chunk[at] = low;
    const above = this.#highs[this.count >>> 16];
    if (above !== undefined) above[at] = high;
    this.#places[place] = ++this.count;
    if (this.count > this.#room) this.#grow();
    return this.count - 1;
  }

  /** The place of a position, or the empty place where it belongs. */
  #find(low: number, high: number): number {
    const places = this.#places;
    const lows = this.#lows;
    const size = places.length;
    let place = placeOf(low, high, size);
    for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
      const index = number - 1;
      if (lows[index >>> 16]?.[index & (CHUNK - 1)] === low && this.high(index) === high) return place;
      if (++place === size) place = 0;
    }
    return place;
  }

  #grow(): void {
    const size = Math.floor(this.#places.length * 1.5);
    const places = new Int32Array(size);
    for (let index = 0; index < this.count; index++) {
      let place = placeOf(this.low(index), this.high(index), size);
      while (places[place] !== 0) if (++place === size) place = 0;
      places[place] = index + 1;
    }
    this.#places = places;
    this.#room = size * FULL;
  }

  /** Expands up to so many positions more; false when all are expanded. */
  run(most: number, { tables, unpack, wide }: Expander): boolean {
    const values = new Int32Array(unpack.radix.length);
    const end = this.#next + most;
    let next = this.#next;
    for (; next < this.count && next < end; next++) {
      if (next === this.#layerEnd) {
        this.layers.push(next);
        this.#layerEnd = this.count;
      }
      const low = this.low(next);
      const high = this.high(next);
      unfold(low, high, unpack, values);
      let accepted = 0;
      for (let at = 0; at < tables.length; at++) {
        const table = tables[at];
        if (table === undefined) break;
        const entry = entryOf(table, values);
        const to = table.start[entry + 1] ?? 0;
        let move = table.start[entry] ?? 0;
        accepted += to - move;
        for (; move < to; move++) this.add((low + (table.low[move] ?? 0)) | 0, (high + (table.high[move] ?? 0)) | 0);
      }
      if (wide !== undefined)
        accepted += wide(values, (lowBy, highBy) => this.add((low + lowBy) | 0, (high + highBy) | 0));
      this.moves += accepted;
      if (accepted === 0) {
        this.deadEnds++;
        if (this.firstDeadEnd < 0) this.firstDeadEnd = next;
      }
    }
    this.#next = next;
    return next < this.count;
  }
}

function placeOf(low: number, high: number, size: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return ((hash >>> 0) * (size / 4294967296)) | 0;
}
