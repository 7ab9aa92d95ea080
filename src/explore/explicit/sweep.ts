import type { MoveTable, WideMoves } from './move-tables.ts';

/** How positions are taken apart: the size of each region in the order of the ranks, and its reciprocal. */
export interface Unpacking {
  readonly radix: Int32Array;
  readonly inverse: Float64Array;
  readonly shifts: Int32Array;
  readonly masks: Int32Array;
  /** 1 where the region lies in the low word. */
  readonly inLow: Uint8Array;
}

/** Takes a rank apart into the value at each depth. */
export function unrank(rank: number, { radix, inverse }: Unpacking, values: Int32Array): void {
  let rest = rank;
  for (let depth = 0; depth < values.length; depth++) {
    // Exact below 2^31: half a unit is more than the rounding of the reciprocal takes away.
    const above = ((rest + 0.5) * (inverse[depth] ?? 1)) | 0;
    values[depth] = rest - above * (radix[depth] ?? 1);
    rest = above;
  }
}

/** Takes two packed words apart into the value at each depth. */
export function unfold(low: number, high: number, { shifts, masks, inLow }: Unpacking, values: Int32Array): void {
  for (let depth = 0; depth < values.length; depth++)
    values[depth] = ((inLow[depth] === 1 ? low : high) >>> (shifts[depth] ?? 0)) & (masks[depth] ?? 0);
}

export interface Expander {
  readonly tables: readonly MoveTable[];
  readonly unpack: Unpacking;
  readonly wide: WideMoves | undefined;
}

/** A breadth-first search in progress: positions found in order, in packed words. Layers begin where `layers` says. */
export interface Sweep {
  readonly kind: 'dense' | 'hashed';
  readonly count: number;
  readonly expanded: number;
  readonly moves: number;
  readonly deadEnds: number;
  readonly firstDeadEnd: number;
  readonly layers: number[];
  readonly bytes: number;
  run(most: number, expander: Expander): boolean;
  has(low: number, high: number): boolean;
  low(index: number): number;
  high(index: number): number;
}
