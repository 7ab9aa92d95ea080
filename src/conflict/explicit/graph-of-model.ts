import { conflictProblems, sentence } from '../../messages/index.ts';
import { createFactoredStepper, DemarcheError, type Digits, type FactoredModel } from '../../model/index.ts';
import type { Notion } from '../concepts.ts';
import type { Player } from '../players.ts';
import { type Arcs, type GraphModel, gathered } from './graph-model.ts';
import { ranksByStatements } from './ranks.ts';

/** A conflict over positions as a graph: every reachable position by its number, in the order in which they were found. */
export interface PositionGraph {
  readonly positions: readonly Digits[];
  readonly model: GraphModel;
}

/** The most positions that are worked on one by one; beyond that the symbolic engine answers. */
const MOST_POSITIONS = 1 << 21;

/** The reachable positions of a small model with the moves of each player; events of nobody lead on and are no moves. */
export function graphOfModel(model: FactoredModel, players: readonly Player[], notion: Notion): PositionGraph {
  const stepper = createFactoredStepper(model);
  const owners = model.events.map(({ name }) => players.findIndex((player) => player.owns(name)));
  const numbers = new Map<string, number>([[stepper.model.key(stepper.initial()), 0]]);
  const positions: Digits[] = [stepper.initial()];
  const moves = players.map((): number[][] => []);
  const after = stepper.initial();
  for (let from = 0; from < positions.length; from++) {
    for (const own of moves) own[from] = [];
    const here = positions[from] ?? after;
    for (let event = 0; event < model.events.length; event++) {
      if (!stepper.step(here, event, after)) continue;
      const key = stepper.model.key(after);
      let to = numbers.get(key);
      if (to === undefined) {
        to = positions.length;
        if (to >= MOST_POSITIONS)
          throw new DemarcheError(
            'conflict/invalid',
            sentence(conflictProblems, 'conflict.mostPositions', { most: MOST_POSITIONS }),
          );
        numbers.set(key, to);
        positions.push(after.slice());
      }
      const owner = owners[event] ?? -1;
      if (owner >= 0 && to !== from) moves[owner]?.[from]?.push(to);
    }
  }
  const states = positions.length;
  const parties = players.map(({ id, statements }, number) => {
    const single = gathered(states, (from) => new Set(moves[number]?.[from]));
    const truths = statements.map((statement) => {
      const test = stepper.test(statement);
      return (state: number) => test(positions[state] ?? after);
    });
    return { id, arcs: notion === 'event' ? single : runsOf(single, states), rank: ranksByStatements(states, truths) };
  });
  return { positions, model: { states, parties } };
}

/** Moves that are any run of single ones, but for those that come back to where they began. */
function runsOf({ start, to }: Arcs, states: number): Arcs {
  const seen = new Int32Array(states).fill(-1);
  return gathered(states, (from) => {
    const found = [from];
    seen[from] = from;
    for (let next = 0; next < found.length; next++) {
      const state = found[next] ?? 0;
      for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0); at++) {
        const target = to[at] ?? 0;
        if (seen[target] === from) continue;
        seen[target] = from;
        found.push(target);
      }
    }
    return found.slice(1);
  });
}
