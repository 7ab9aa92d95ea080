import type { GraphModel } from './graph-model.ts';

/** Where a coalition could go together from a state so that all its members are better off. */
export interface CoalitionImprovement {
  /** The members by their places, and the states from and to which they go. */
  readonly members: readonly number[];
  readonly from: number;
  readonly to: readonly number[];
}

/**
 * The improvements of every coalition of two parties or more from a state (Inohara and Hipel 2008): states that a sequence
 * of moves of its members leads to, nobody moving twice in succession, and that each member prefers to the state left. A
 * state without any, and without improvements of single parties, is coalition Nash stable for all.
 */
export function coalitionImprovements(model: GraphModel, from: number): readonly CoalitionImprovement[] {
  const parties = model.parties.map((_, party) => party);
  return Array.from({ length: 2 ** parties.length }, (_, bits) =>
    parties.filter((party) => ((bits >> party) & 1) === 1),
  )
    .filter((members) => members.length > 1)
    .sort((a, b) => a.length - b.length)
    .flatMap((members) => {
      const to = jointly(model, members, from).filter((state) =>
        members.every((member) => {
          const rank = model.parties[member]?.rank ?? new Int32Array();
          return (rank[state] ?? 0) > (rank[from] ?? 0);
        }),
      );
      return to.length === 0 ? [] : [{ members, from, to }];
    });
}

/** The states that joint moves of the members lead to, ascending. */
function jointly({ states, parties }: GraphModel, members: readonly number[], from: number): readonly number[] {
  const seen = new Uint32Array(states);
  const open: [state: number, last: number][] = [[from, -1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [state, last] = next;
    for (const member of members) {
      if (member === last) continue;
      const { start, to } = parties[member]?.arcs ?? { start: new Int32Array(), to: new Int32Array() };
      for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0); at++) {
        const target = to[at] ?? 0;
        if (((seen[target] ?? 0) & (1 << member)) !== 0) continue;
        seen[target] = (seen[target] ?? 0) | (1 << member);
        open.push([target, member]);
      }
    }
  }
  return Array.from(seen, (bits, state) => (bits === 0 ? -1 : state)).filter((state) => state >= 0);
}
