/** Packed positions in the order in which they were found; each is found once. `low` and `high` are its two words. */
export interface Store {
  readonly kind: 'dense' | 'hashed';
  readonly count: number;
  readonly bytes: number;
  /** Adds a position; false where it was known. */
  add(low: number, high: number): boolean;
  has(low: number, high: number): boolean;
  low(index: number): number;
  high(index: number): number;
}

const CHUNK = 1 << 16;

/** Words in chunks, so that growing never copies and never doubles what is held. */
class Words {
  readonly #chunks: Int32Array[] = [];
  get bytes(): number {
    return this.#chunks.length * CHUNK * 4;
  }
  get(index: number): number {
    return this.#chunks[index >>> 16]?.[index & (CHUNK - 1)] ?? 0;
  }
  set(index: number, word: number): void {
    let chunk = this.#chunks[index >>> 16];
    if (chunk === undefined) {
      chunk = new Int32Array(CHUNK);
      this.#chunks.push(chunk);
    }
    chunk[index & (CHUNK - 1)] = word;
  }
}

/** One bit for each position of the product, by its rank: no hashing, no comparison, 4 bytes for each position found. */
export class DenseStore implements Store {
  readonly kind = 'dense';
  count = 0;
  readonly #bits: Uint8Array;
  readonly #words = new Words();

  constructor(product: number) {
    this.#bits = new Uint8Array((product >>> 3) + 1);
  }
  get bytes(): number {
    return this.#bits.length + this.#words.bytes;
  }
  add(low: number): boolean {
    const at = low >>> 3;
    const bit = 1 << (low & 7);
    const byte = this.#bits[at] ?? 0;
    if ((byte & bit) !== 0) return false;
    this.#bits[at] = byte | bit;
    this.#words.set(this.count++, low);
    return true;
  }
  has(low: number): boolean {
    return ((this.#bits[low >>> 3] ?? 0) & (1 << (low & 7))) !== 0;
  }
  low(index: number): number {
    return this.#words.get(index);
  }
  high(): number {
    return 0;
  }
}

/** Open addressing over two words: 8 bytes for each position and 4 for each place, at most 85 in 100 places taken. */
export class HashedStore implements Store {
  readonly kind = 'hashed';
  count = 0;
  #places: Int32Array = new Int32Array(1 << 12);
  #room = Math.floor((1 << 12) * 0.85);
  readonly #low = new Words();
  readonly #high: Words | undefined;

  constructor(wide: boolean) {
    this.#high = wide ? new Words() : undefined;
  }
  get bytes(): number {
    return this.#places.length * 4 + this.#low.bytes + (this.#high?.bytes ?? 0);
  }
  add(low: number, high: number): boolean {
    const place = this.#find(low, high);
    if (this.#places[place] !== 0) return false;
    this.#low.set(this.count, low);
    this.#high?.set(this.count, high);
    this.#places[place] = ++this.count;
    if (this.count > this.#room) this.#grow();
    return true;
  }
  has(low: number, high: number): boolean {
    return this.#places[this.#find(low, high)] !== 0;
  }
  low(index: number): number {
    return this.#low.get(index);
  }
  high(index: number): number {
    return this.#high?.get(index) ?? 0;
  }

  /** The place of a position, or the empty place where it belongs. */
  #find(low: number, high: number): number {
    const places = this.#places;
    let place = placeOf(low, high, places.length);
    for (;;) {
      const index = places[place] ?? 0;
      if (index === 0) return place;
      if (this.#low.get(index - 1) === low && (this.#high === undefined || this.#high.get(index - 1) === high))
        return place;
      if (++place === places.length) place = 0;
    }
  }

  #grow(): void {
    const size = Math.floor(this.#places.length * 1.5);
    const places = new Int32Array(size);
    for (let index = 0; index < this.count; index++) {
      let place = placeOf(this.#low.get(index), this.high(index), size);
      while (places[place] !== 0) if (++place === size) place = 0;
      places[place] = index + 1;
    }
    this.#places = places;
    this.#room = Math.floor(size * 0.85);
  }
}

function placeOf(low: number, high: number, size: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return Math.floor(((hash >>> 0) / 4294967296) * size);
}
