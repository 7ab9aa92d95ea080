import type { Concept } from '../../src/conflict/concepts.ts';

/** A conflict for the plainest reading of the definitions: for each party its moves as pairs, and a number for each state. */
export interface PlainParty {
  readonly moves: readonly (readonly [number, number])[];
  readonly worth: readonly number[];
}

type Graph = readonly ReadonlySet<number>[];

const graphOf = (states: number, pairs: readonly (readonly [number, number])[]): Graph => {
  const graph = Array.from({ length: states }, () => new Set<number>());
  for (const [from, to] of pairs) if (from !== to) graph[from]?.add(to);
  return graph;
};

/** The states that a sequence of moves leads to in which nobody moves twice in succession, and at least one move is made. */
function jointly(graphs: ReadonlyMap<number, Graph>, from: number): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  const walk = (state: number, last: number): void => {
    for (const [mover, graph] of graphs) {
      if (mover === last) continue;
      for (const next of graph[state] ?? []) {
        if (seen.has(`${next}/${mover}`)) continue;
        seen.add(`${next}/${mover}`);
        found.add(next);
        walk(next, mover);
      }
    }
  };
  walk(from, -1);
  return found;
}

/** Whether a state is stable for a party, word by word as the definitions have it. */
export function plainStable(
  states: number,
  parties: readonly PlainParty[],
  number: number,
  state: number,
  concept: Concept,
): boolean {
  const worth = (party: number, at: number): number => parties[party]?.worth[at] ?? 0;
  const reach = parties.map((party) => graphOf(states, party.moves));
  const gain = parties.map((party, index) =>
    graphOf(
      states,
      party.moves.filter(([from, to]) => worth(index, to) > worth(index, from)),
    ),
  );
  const others = (graphs: readonly Graph[]): ReadonlyMap<number, Graph> =>
    new Map(graphs.map((graph, index) => [index, graph] as const).filter(([index]) => index !== number));
  const noBetter = (at: number): boolean => worth(number, at) <= worth(number, state);
  const noEscape = (at: number): boolean => [...(reach[number]?.[at] ?? [])].every(noBetter);
  return [...(gain[number]?.[state] ?? [])].every((improvement) => {
    if (concept === 'nash') return false;
    const answers = concept === 'gmr' || concept === 'smr' ? reach : gain;
    return [...jointly(others(answers), improvement)].some(
      (answer) => noBetter(answer) && (concept === 'gmr' || concept === 'seq' || noEscape(answer)),
    );
  });
}
