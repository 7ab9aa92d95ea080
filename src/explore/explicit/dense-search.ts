import { entryOf } from './move-tables.ts';
import { type Expander, type Sweep, unrank } from './sweep.ts';

const CHUNK = 1 << 16;

/**
 * Breadth-first search over ranks: one bit for each position of the product, and the positions found in order, in chunks.
 * A rank needs no hashing and no comparison; that is where the margin over a general model checker comes from, and it
 * exists only because a chart of regions can be ranked densely.
 */
export class DenseSweep implements Sweep {
  readonly kind = 'dense';
  count = 0;
  moves = 0;
  deadEnds = 0;
  firstDeadEnd = -1;
  readonly layers: number[] = [0];
  readonly #bits: Uint8Array;
  readonly #chunks: Int32Array[] = [];
  #next = 0;
  #layerEnd = 1;

  constructor(product: number, start: number) {
    this.#bits = new Uint8Array((product >>> 3) + 1);
    this.#add(start);
  }

  get bytes(): number {
    return this.#bits.length + this.#chunks.length * CHUNK * 4;
  }

  get expanded(): number {
    return this.#next;
  }

  has(low: number): boolean {
    return ((this.#bits[low >>> 3] ?? 0) & (1 << (low & 7))) !== 0;
  }

  low(index: number): number {
    return this.#chunks[index >>> 16]?.[index & (CHUNK - 1)] ?? 0;
  }

  high(): number {
    return 0;
  }

  #add(rank: number): void {
    if (this.has(rank)) return;
    this.#bits[rank >>> 3] = (this.#bits[rank >>> 3] ?? 0) | (1 << (rank & 7));
    if ((this.count & (CHUNK - 1)) === 0) this.#chunks.push(new Int32Array(CHUNK));
    const chunk = this.#chunks[this.count >>> 16];
    if (chunk !== undefined) chunk[this.count++ & (CHUNK - 1)] = rank;
  }

  /** Expands up to so many positions more; false when all are expanded. */
  run(most: number, { tables, unpack, wide }: Expander): boolean {
    const bits = this.#bits;
    const chunks = this.#chunks;
    const values = new Int32Array(unpack.radix.length);
    let count = this.count;
    let tail = chunks[chunks.length - 1] ?? new Int32Array(CHUNK);
    const end = this.#next + most;
    let next = this.#next;
    for (; next < count && next < end; next++) {
      if (next === this.#layerEnd) {
        this.layers.push(next);
        this.#layerEnd = count;
      }
      const rank = chunks[next >>> 16]?.[next & (CHUNK - 1)] ?? 0;
      unrank(rank, unpack, values);
      let accepted = 0;
      for (let at = 0; at < tables.length; at++) {
        const table = tables[at];
        if (table === undefined) break;
        const { low } = table;
        const entry = entryOf(table, values);
        const to = table.start[entry + 1] ?? 0;
        let move = table.start[entry] ?? 0;
        accepted += to - move;
        for (; move < to; move++) {
          const after = (rank + (low[move] ?? 0)) | 0;
          const byte = bits[after >>> 3] ?? 0;
          const bit = 1 << (after & 7);
          if ((byte & bit) !== 0) continue;
          bits[after >>> 3] = byte | bit;
          if ((count & (CHUNK - 1)) === 0) {
            tail = new Int32Array(CHUNK);
            chunks.push(tail);
          }
          tail[count++ & (CHUNK - 1)] = after;
        }
      }
      if (wide !== undefined) {
        this.count = count;
        accepted += wide(values, (low) => this.#add((rank + low) | 0));
        count = this.count;
        tail = chunks[chunks.length - 1] ?? tail;
      }
      this.moves += accepted;
      if (accepted === 0) {
        this.deadEnds++;
        if (this.firstDeadEnd < 0) this.firstDeadEnd = next;
      }
    }
    this.#next = next;
    this.count = count;
    return next < count;
  }
}
