import { DemarcheError } from '../../model/index.ts';
import { DenseStore, HashedStore, type Store } from './store.ts';

/** How the values of a position are packed into two words, and the store that suits them. */
export interface Packing {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly dense: boolean;
  readonly wide: boolean;
}

/** A product of up to this many positions is ranked densely: 32 MB of bits. */
const DENSE = 2 ** 28;

/** Small products are ranked without a gap, others get a field of bits for each region, in up to 64 bits. */
export function packingFor(sizes: readonly number[], dense = true): Packing {
  const product = sizes.reduce((sum, size) => sum * size, 1);
  const low = new Float64Array(sizes.length);
  const high = new Float64Array(sizes.length);
  if (dense && product <= DENSE) {
    let weight = 1;
    sizes.forEach((size, depth) => {
      low[depth] = weight;
      weight *= size;
    });
    return { low, high, dense: true, wide: false };
  }
  const used = [0, 0];
  sizes.forEach((size, depth) => {
    const bits = Math.ceil(Math.log2(Math.max(size, 2)));
    const word = (used[0] ?? 0) + bits <= 32 ? 0 : 1;
    const weight = 2 ** (used[word] ?? 0);
    if (word === 0) low[depth] = weight;
    else high[depth] = weight;
    used[word] = (used[word] ?? 0) + bits;
  });
  if ((used[1] ?? 0) > 32)
    throw new DemarcheError(
      'explore/misuse',
      `the positions take ${(used[0] ?? 0) + (used[1] ?? 0)} bits and the explicit search packs 64; search a slice, or symbolically`,
    );
  return { low, high, dense: false, wide: (used[1] ?? 0) > 0 };
}

export function storeFor(packing: Packing, sizes: readonly number[]): Store {
  if (!packing.dense) return new HashedStore(packing.wide);
  return new DenseStore(sizes.reduce((sum, size) => sum * size, 1));
}

/** The packed words of the values at each depth. */
export function pack(packing: Packing, values: ArrayLike<number>): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (let depth = 0; depth < packing.low.length; depth++) {
    low += (values[depth] ?? 0) * (packing.low[depth] ?? 0);
    high += (values[depth] ?? 0) * (packing.high[depth] ?? 0);
  }
  return { low: low | 0, high: high | 0 };
}

/** Reads the values at each depth out of the packed words. */
export function unpacker(
  packing: Packing,
  sizes: readonly number[],
): (low: number, high: number, into: Int32Array) => void {
  if (packing.dense) {
    const radix = Int32Array.from(sizes);
    return (low, _, into) => {
      let rest = low;
      for (let depth = 0; depth < radix.length; depth++) {
        const size = radix[depth] ?? 1;
        const next = (rest / size) | 0;
        into[depth] = rest - next * size;
        rest = next;
      }
    };
  }
  const shifts = sizes.map((_, depth) => Math.log2((packing.low[depth] ?? 0) || (packing.high[depth] ?? 1)));
  const masks = sizes.map((size) => 2 ** Math.ceil(Math.log2(Math.max(size, 2))) - 1);
  const inLow = sizes.map((_, depth) => (packing.low[depth] ?? 0) > 0);
  return (low, high, into) => {
    for (let depth = 0; depth < into.length; depth++)
      into[depth] = ((inLow[depth] ? low : high) >>> (shifts[depth] ?? 0)) & (masks[depth] ?? 0);
  };
}
