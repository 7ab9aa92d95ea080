import { exploreProblems, sentence } from '../../messages/index.ts';
import { DemarcheError } from '../../model/index.ts';
import { DenseSweep } from './dense-search.ts';
import { PairSweep } from './pair-search.ts';
import { type Sweep, type Unpacking, unfold, unrank } from './sweep.ts';
import { WordSweep } from './word-search.ts';

/** How the values of a position are packed into two words: what one unit of the value at each depth adds. */
export interface Packing {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Ranked with a bit each, ranked in a table of words, or as fields of bits in two words. */
  readonly kind: 'dense' | 'word' | 'pair';
  readonly product: number;
  readonly unpack: Unpacking;
}

/** A product of up to this many positions is ranked densely: 32 MB of bits. */
const DENSE = 2 ** 28;
/** Ranks below this are whole 32-bit numbers with a sign to spare. */
const WORD = 2 ** 31;

/**
 * Products of one word are ranked without a gap, larger ones get a field of bits for each region, in up to 64 bits.
 * `most` says the densest kind that may be used.
 */
export function packingFor(sizes: readonly number[], most: Packing['kind'] = 'dense'): Packing {
  const product = sizes.reduce((sum, size) => sum * size, 1);
  const low = new Float64Array(sizes.length);
  const high = new Float64Array(sizes.length);
  const unpack: Unpacking = {
    radix: Int32Array.from(sizes),
    inverse: Float64Array.from(sizes, (size) => 1 / size),
    shifts: new Int32Array(sizes.length),
    masks: new Int32Array(sizes.length),
    inLow: new Uint8Array(sizes.length),
  };
  if (most !== 'pair' && product < WORD) {
    let weight = 1;
    sizes.forEach((size, depth) => {
      low[depth] = weight;
      weight *= size;
    });
    return { low, high, kind: most === 'dense' && product <= DENSE ? 'dense' : 'word', product, unpack };
  }
  let usedLow = 0;
  let usedHigh = 0;
  sizes.forEach((size, depth) => {
    const bits = Math.ceil(Math.log2(Math.max(size, 2)));
    const inLow = usedLow + bits <= 32;
    const shift = inLow ? usedLow : usedHigh;
    unpack.shifts[depth] = shift;
    unpack.masks[depth] = 2 ** bits - 1;
    unpack.inLow[depth] = inLow ? 1 : 0;
    if (inLow) {
      low[depth] = 2 ** shift;
      usedLow += bits;
    } else {
      high[depth] = 2 ** shift;
      usedHigh += bits;
    }
  });
  if (usedHigh > 32)
    throw new DemarcheError(
      'explore/misuse',
      sentence(exploreProblems, 'explore.bits', { count: usedLow + usedHigh, most: 64 }),
    );
  return { low, high, kind: 'pair', product, unpack };
}

/** A search that begins at the position with these values. */
export function startSweep(packing: Packing, values: ArrayLike<number>): Sweep {
  const { low, high } = pack(packing, values);
  if (packing.kind === 'pair') return new PairSweep(low, high);
  return packing.kind === 'dense' ? new DenseSweep(packing.product, low) : new WordSweep(low);
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
export function unpackInto(packing: Packing, low: number, high: number, into: Int32Array): void {
  if (packing.kind === 'pair') unfold(low, high, packing.unpack, into);
  else unrank(low, packing.unpack, into);
}
