/** The most places of a table: 64 MB. */
const MOST = 1 << 22;

/**
 * What an operation gave for two numbers, kept in a table that forgets on collision. It grows when as many answers have been
 * lost as half its places hold: pairs of operands can be far more than the diagram has nodes, and a small chart
 * never pays for a large one's table. A key of 0 marks an empty place: operands are never both 0.
 */
export class Cache {
  /** The second result beside the one that `get` gives. */
  extra = 0;
  #table: Int32Array;
  #mask: number;
  #lost = 0;

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
    let at = this.#place(a, b);
    const lost = this.#table[at] !== 0 || this.#table[at + 1] !== 0;
    if (lost && ++this.#lost > this.#mask >> 1 && this.#mask + 1 < MOST) {
      this.#grow();
      at = this.#place(a, b);
    }
    this.#put(at, a, b, result, extra);
  }

  /** Forgets every answer whose numbers are not all kept; `second` says whether the second operand is one of them. */
  retain(isKept: (node: number) => boolean, second: boolean): void {
    const table = this.#table;
    for (let at = 0; at < table.length; at += 4) {
      const a = table[at] ?? 0;
      const b = table[at + 1] ?? 0;
      if (a === 0 && b === 0) continue;
      if (isKept(a) && isKept(table[at + 2] ?? 0) && (!second || isKept(b))) continue;
      table.fill(0, at, at + 4);
    }
  }

  #put(at: number, a: number, b: number, result: number, extra: number): void {
    this.#table[at] = a;
    this.#table[at + 1] = b;
    this.#table[at + 2] = result;
    this.#table[at + 3] = extra;
  }

  #grow(): void {
    const old = this.#table;
    const places = (this.#mask + 1) * 4;
    this.#table = new Int32Array(places * 4);
    this.#mask = places - 1;
    this.#lost = 0;
    for (let at = 0; at < old.length; at += 4) {
      const a = old[at] ?? 0;
      const b = old[at + 1] ?? 0;
      if (a !== 0 || b !== 0) this.#put(this.#place(a, b), a, b, old[at + 2] ?? 0, old[at + 3] ?? 0);
    }
  }

  #place(a: number, b: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    return ((hash ^ (hash >>> 7)) & this.#mask) * 4;
  }
}
