import { type Arcs, type GraphModel, reversed } from './graph-model.ts';

/** What no sanction has: it is worse than nothing for nobody. */
const NOTHING = 0x7fffffff;

/** Which moves answer: any move of the movers, or only those by which the mover itself gains. */
export type Answers = 'any' | 'improving';

/**
 * What the others can bring about after a move. Joint moves are sequences in which nobody moves twice in succession. The
 * least value over all of them is found from the worst end backwards: a state is visited once for each mover that may have
 * come to it last, so every move is looked at once at most, and the work grows with the number of moves alone.
 */
export class Sanctions {
  readonly #model: GraphModel;
  readonly #into: readonly Arcs[];

  constructor(model: GraphModel) {
    this.#model = model;
    this.#into = model.parties.map((party) => reversed(party.arcs));
  }

  /**
   * For each state the least `value` among the states to which a joint move of the movers leads from it, `NOTHING` where
   * there is none. Values are whole numbers from 0.
   */
  least(movers: readonly number[], value: Int32Array, answers: Answers): Int32Array {
    const { states, parties } = this.#model;
    const found = new Int32Array(states).fill(NOTHING);
    // Bit j of a state: having come there by mover j, one can go on to a state of the present value or a lesser.
    const marked = new Int32Array(states);
    const all = movers.reduce((bits, mover) => bits | (1 << mover), 0);
    let open = new Int32Array(1024);
    let height = 0;
    const push = (state: number, bits: number): void => {
      marked[state] = (marked[state] ?? 0) | bits;
      if (height + 2 > open.length) {
        const grown = new Int32Array(open.length * 2);
        grown.set(open);
        open = grown;
      }
      open[height++] = state;
      open[height++] = bits;
    };
    for (const target of ascending(value)) {
      const present = value[target] ?? 0;
      const fresh = all & ~(marked[target] ?? 0);
      if (fresh !== 0) push(target, fresh);
      while (height > 0) {
        const bits = open[--height] ?? 0;
        const state = open[--height] ?? 0;
        for (const mover of movers) {
          if ((bits & (1 << mover)) === 0) continue;
          const { start, to } = this.#into[mover] ?? nowhere;
          const rank = parties[mover]?.rank ?? noRanks;
          const here = rank[state] ?? 0;
          const others = all & ~(1 << mover);
          for (let at = start[state] ?? 0, end = start[state + 1] ?? 0; at < end; at++) {
            const before = to[at] ?? 0;
            if (answers === 'improving' && (rank[before] ?? 0) >= here) continue;
            if (found[before] === NOTHING) found[before] = present;
            const left = others & ~(marked[before] ?? 0);
            if (left !== 0) push(before, left);
          }
        }
      }
    }
    return found;
  }
}

const nowhere: Arcs = { start: new Int32Array(0), to: new Int32Array(0) };
const noRanks = new Int32Array(0);

/** The states from the least value to the greatest. */
function ascending(value: Int32Array): Int32Array {
  let most = 0;
  for (const one of value) if (one > most) most = one;
  const next = new Int32Array(most + 2);
  for (const one of value) next[one + 1] = (next[one + 1] ?? 0) + 1;
  for (let at = 0; at <= most; at++) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const order = new Int32Array(value.length);
  for (let state = 0; state < value.length; state++) {
    const one = value[state] ?? 0;
    const place = next[one] ?? 0;
    order[place] = state;
    next[one] = place + 1;
  }
  return order;
}
