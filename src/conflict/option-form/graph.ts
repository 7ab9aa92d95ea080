import { conflictProblems, sentence } from '../../messages/index.ts';
import { DemarcheError } from '../../model/index.ts';
import { type Arcs, type GraphModel, gathered } from '../explicit/graph-model.ts';
import { ranksByOrder, ranksByStatements } from '../explicit/ranks.ts';
import { feasibleStates, type OptionForm, type OptionParty, testOf } from './option-form.ts';

/** A conflict in option form as a graph: its states as decimals, ascending, and the moves between them by their places. */
export interface OptionGraph {
  readonly decimals: Int32Array;
  readonly model: GraphModel;
}

/** The most moves between states that are worked on, over all decision makers. */
const MOST_MOVES = 1 << 27;

/**
 * A move of a decision maker changes any of its own options at once, as long as the state is feasible and each option goes
 * in a direction that it may. A party without options has no moves.
 */
export function graphOfOptions(form: OptionForm, decimals: Int32Array = feasibleStates(form)): OptionGraph {
  let moves = 0;
  const parties = form.parties.map((party) => {
    const groups = groupsOf(party, decimals);
    for (const group of groups.values()) moves += group.length * (group.length - 1);
    if (moves > MOST_MOVES)
      throw new DemarcheError(
        'conflict/invalid',
        sentence(conflictProblems, 'conflict.mostMoves', { most: MOST_MOVES }),
      );
    return { id: party.name, arcs: arcsOfParty(form, party, decimals, groups), rank: rankOf(party, decimals) };
  });
  return { decimals, model: { states: decimals.length, parties } };
}

/** States that differ in the party's own options alone, together: each leads to every other but for the directions. */
function groupsOf(party: OptionParty, decimals: Int32Array): ReadonlyMap<number, readonly number[]> {
  const own = bitsOf(party.options);
  const groups = new Map<number, number[]>();
  decimals.forEach((decimal, state) => {
    const group = groups.get(decimal & ~own);
    if (group === undefined) groups.set(decimal & ~own, [state]);
    else group.push(state);
  });
  return groups;
}

function arcsOfParty(
  { options }: OptionForm,
  party: OptionParty,
  decimals: Int32Array,
  groups: ReadonlyMap<number, readonly number[]>,
): Arcs {
  const own = bitsOf(party.options);
  const onlyUp = own & bitsOf(options.flatMap((one, at) => (one.direction === 'fwd' ? [at] : [])));
  const onlyDown = own & bitsOf(options.flatMap((one, at) => (one.direction === 'back' ? [at] : [])));
  return gathered(decimals.length, function* (from) {
    const before = decimals[from] ?? 0;
    for (const to of groups.get(before & ~own) ?? []) {
      const after = decimals[to] ?? 0;
      const given = before & ~after & onlyUp;
      const taken = after & ~before & onlyDown;
      if (to !== from && given === 0 && taken === 0) yield to;
    }
  });
}

function rankOf({ statements, ranking }: OptionParty, decimals: Int32Array): Int32Array {
  if (ranking !== undefined)
    return ranksByOrder(
      decimals.length,
      ranking.map((tied) => tied.map((number) => number - 1)),
    );
  const truths = statements.map((statement) => {
    const test = testOf(statement);
    return (state: number) => test(decimals[state] ?? 0);
  });
  return ranksByStatements(decimals.length, truths);
}

const bitsOf = (options: readonly number[]): number => options.reduce((bits, option) => bits | (1 << option), 0);
