/** Moves between states by their numbers: those from state `s` are `to[start[s]]` up to `to[start[s + 1]]`, none to `s` itself. */
export interface Arcs {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** A party of a conflict in graph form: its moves, and for every state how high the party ranks it. */
export interface GraphParty {
  readonly id: string;
  readonly arcs: Arcs;
  readonly rank: Int32Array;
}

/** A conflict in graph form (Fang, Hipel, Kilgour 1993): states by number, and the parties that move between them. */
export interface GraphModel {
  readonly states: number;
  readonly parties: readonly GraphParty[];
}

/** The most parties of a conflict in graph form: one bit of a word for each. */
export const MOST_PARTIES = 30;

/** Arcs from pairs of states; a pair of equal states is no move and is left out, a pair given twice counts once. */
export function arcsOf(states: number, pairs: Iterable<readonly [from: number, to: number]>): Arcs {
  const targets = Array.from({ length: states }, () => new Set<number>());
  for (const [from, to] of pairs) if (from !== to) targets[from]?.add(to);
  return gathered(states, (from) => targets[from] ?? []);
}

/** Arcs from the states that each state leads to, which are given once each and without the state itself. */
export function gathered(states: number, targets: (from: number) => Iterable<number>): Arcs {
  const start = new Int32Array(states + 1);
  let to = new Int32Array(1024);
  let count = 0;
  for (let from = 0; from < states; from++) {
    for (const target of targets(from)) {
      if (count === to.length) {
        const grown = new Int32Array(to.length * 2);
        grown.set(to);
        to = grown;
      }
      to[count++] = target;
    }
    start[from + 1] = count;
  }
  return { start, to: to.slice(0, count) };
}

/** The same moves by where they end: those into state `t` come from `to[start[t]]` and so on. */
export function reversed({ start, to }: Arcs): Arcs {
  const states = start.length - 1;
  const ends = new Int32Array(states + 1);
  for (let at = 0; at < to.length; at++) ends[(to[at] ?? 0) + 1] = (ends[(to[at] ?? 0) + 1] ?? 0) + 1;
  for (let state = 0; state < states; state++) ends[state + 1] = (ends[state + 1] ?? 0) + (ends[state] ?? 0);
  const next = ends.slice(0, states);
  const from = new Int32Array(to.length);
  for (let state = 0; state < states; state++) {
    for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0); at++) {
      const target = to[at] ?? 0;
      const place = next[target] ?? 0;
      from[place] = state;
      next[target] = place + 1;
    }
  }
  return { start: ends, to: from };
}
