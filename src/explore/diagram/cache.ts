/**
 * What an operation gave for two numbers, kept in a table that forgets on collision and grows with the diagram, so that
 * a small chart never pays for a large one's table. A key of 0 marks an empty place: operands are never both 0.
 */
export class Cache {
  /** The second result beside the one that `get` gives. */
  extra = 0;
  #table: Int32Array;
  #mask: number;

  constructor(places = 1 << 10) {
    this.#table = new Int32Array(places * 4);
    this.#mask = places - 1;
  }

  /** The result, or -1 where it is not known. */
  get(a: number, b: number): number {
    const at = this.#place(a, b);
    if (this.#table[at] !== a || this.#table[at + 1] !== b) return -1;
    this.extra = this.#table[at + 3] ?? 0;
    return this.#table[at + 2] ?? -1;
  }

  set(a: number, b: number, result: number, extra = 0): void {
    const at = this.#place(a, b);
    this.#table[at] = a;
    this.#table[at + 1] = b;
    this.#table[at + 2] = result;
    this.#table[at + 3] = extra;
  }

  /** Makes room for a diagram of this many nodes. */
  fit(nodes: number): void {
    if (nodes <= this.#mask) return;
    let places = this.#mask + 1;
    while (places <= nodes) places *= 2;
    const old = this.#table;
    this.#table = new Int32Array(places * 4);
    this.#mask = places - 1;
    for (let at = 0; at < old.length; at += 4) {
      const a = old[at] ?? 0;
      const b = old[at + 1] ?? 0;
      if (a !== 0 || b !== 0) this.set(a, b, old[at + 2] ?? 0, old[at + 3] ?? 0);
    }
  }

  #place(a: number, b: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    return ((hash ^ (hash >>> 7)) & this.#mask) * 4;
  }
}
