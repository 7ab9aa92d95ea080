import { entryOf } from './move-tables.ts';
import { type Expander, type Sweep, unrank } from './sweep.ts';

const CHUNK = 1 << 16;

/**
 * Breadth-first search over ranks of one word where the product is too large for one bit each: an open-addressing table
 * of the ranks themselves, complemented so that 0 is an empty place, at most 8 in 10 places taken. A position takes 9 to
 * 14 bytes.
 */
export class WordSweep implements Sweep {
  readonly kind = 'hashed';
  count = 0;
  moves = 0;
  deadEnds = 0;
  firstDeadEnd = -1;
  readonly layers: number[] = [0];
  readonly #chunks: Int32Array[] = [];
  #table: Int32Array = new Int32Array(1 << 12);
  #shift = 20;
  #next = 0;
  #layerEnd = 1;

  constructor(start: number) {
    this.#add(start);
  }

  get bytes(): number {
    return (this.#table.length + this.#chunks.length * CHUNK) * 4;
  }

  get expanded(): number {
    return this.#next;
  }

  low(index: number): number {
    return this.#chunks[index >>> 16]?.[index & (CHUNK - 1)] ?? 0;
  }

  high(): number {
    return 0;
  }

  has(low: number): boolean {
    const table = this.#table;
    let place = Math.imul(low, 0x9e3779b1) >>> this.#shift;
    for (let there = table[place] ?? 0; there !== 0; there = table[place] ?? 0) {
      if (there === ~low) return true;
      place = (place + 1) & (table.length - 1);
    }
    return false;
  }

  #add(rank: number): void {
    const table = this.#table;
    let place = Math.imul(rank, 0x9e3779b1) >>> this.#shift;
    for (let there = table[place] ?? 0; there !== 0; there = table[place] ?? 0) {
      if (there === ~rank) return;
      place = (place + 1) & (table.length - 1);
    }
    table[place] = ~rank;
    const at = this.count++ & (CHUNK - 1);
    if (at === 0) this.#chunks.push(new Int32Array(CHUNK));
    const chunk = this.#chunks[this.#chunks.length - 1];
    if (chunk !== undefined) chunk[at] = rank;
    if (this.count * 5 > table.length * 4) this.#grow();
  }

  #grow(): void {
    const old = this.#table;
    const table = new Int32Array(old.length * 2);
    this.#shift--;
    for (let at = 0; at < old.length; at++) {
      const word = old[at] ?? 0;
      if (word === 0) continue;
      let place = Math.imul(~word, 0x9e3779b1) >>> this.#shift;
      while (table[place] !== 0) place = (place + 1) & (table.length - 1);
      table[place] = word;
    }
    this.#table = table;
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
      const rank = this.low(next);
      unrank(rank, unpack, values);
      let accepted = 0;
      for (let at = 0; at < tables.length; at++) {
        const move = tables[at];
        if (move === undefined) break;
        const { low } = move;
        const entry = entryOf(move, values);
        const to = move.start[entry + 1] ?? 0;
        const from = move.start[entry] ?? 0;
        accepted += to - from;
        for (let index = from; index < to; index++) this.#add((rank + (low[index] ?? 0)) | 0);
      }
      if (wide !== undefined) accepted += wide(values, (by) => this.#add((rank + by) | 0));
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
