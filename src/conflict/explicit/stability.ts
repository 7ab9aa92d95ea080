import { type Concept, concepts } from '../concepts.ts';
import type { GraphModel, GraphParty } from './graph-model.ts';
import { type Answers, Sanctions } from './sanctions.ts';

/** Which states are stable: for each party, and for all of them together, a bit for each concept at each state. */
export interface ExplicitStability {
  readonly model: GraphModel;
  /** By party, in the order of the model. */
  readonly stable: readonly Uint8Array[];
  readonly equilibria: Uint8Array;
}

const ALL = (1 << concepts.length) - 1;

/** The bit of a concept. */
export const bitOf = (concept: Concept): number => 1 << concepts.indexOf(concept);

/**
 * Stability of every state for every party by every concept, in time that grows with the number of moves. A state is
 * unstable where some improvement meets no sanction: a state as bad as the one left, or worse, that the others can bring
 * about afterwards; for SMR and SSEQ one from which the party cannot escape.
 */
export function explicitStability(model: GraphModel): ExplicitStability {
  const sanctions = new Sanctions(model);
  const stable = model.parties.map((party, number) => {
    const movers = model.parties.map((_, other) => other).filter((other) => other !== number);
    const best = afterEscape(party);
    const least = (value: Int32Array, answers: Answers): Int32Array => sanctions.least(movers, value, answers);
    const tests: readonly (readonly [Concept, Int32Array])[] = [
      ['gmr', least(party.rank, 'any')],
      ['smr', least(best, 'any')],
      ['seq', least(party.rank, 'improving')],
      ['sseq', least(best, 'improving')],
    ];
    return judged(party, model.states, tests);
  });
  const equilibria = new Uint8Array(model.states).fill(ALL);
  for (const bits of stable)
    for (let state = 0; state < model.states; state++)
      equilibria[state] = (equilibria[state] ?? 0) & (bits[state] ?? 0);
  return { model, stable, equilibria };
}

/** The best rank that the party has at a state or one move of its own from it. */
function afterEscape({ arcs: { start, to }, rank }: GraphParty): Int32Array {
  return rank.map((own, state) => {
    let best = own;
    for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0); at++) best = Math.max(best, rank[to[at] ?? 0] ?? 0);
    return best;
  });
}

function judged(
  { arcs: { start, to }, rank }: GraphParty,
  states: number,
  tests: readonly (readonly [Concept, Int32Array])[],
): Uint8Array {
  const found = new Uint8Array(states).fill(ALL);
  const bits = tests.map(([concept]) => bitOf(concept));
  for (let state = 0; state < states; state++) {
    const here = rank[state] ?? 0;
    let left = ALL;
    for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0) && left !== 0; at++) {
      const target = to[at] ?? 0;
      if ((rank[target] ?? 0) <= here) continue;
      left &= ~1;
      for (let test = 0; test < tests.length; test++)
        if ((tests[test]?.[1][target] ?? 0) > here) left &= ~(bits[test] ?? 0);
    }
    found[state] = left;
  }
  return found;
}

/** Whether a state is stable by a concept, for one party or for all, as the bits say. */
export const isStable = (bits: Uint8Array, concept: Concept, state: number): boolean =>
  ((bits[state] ?? 0) & bitOf(concept)) !== 0;

/** The states, by number, that have a concept's bit. */
export function statesWith(bits: Uint8Array, concept: Concept): readonly number[] {
  const bit = bitOf(concept);
  const found: number[] = [];
  bits.forEach((one, state) => {
    if ((one & bit) !== 0) found.push(state);
  });
  return found;
}
