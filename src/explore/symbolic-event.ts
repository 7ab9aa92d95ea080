import type { FactoredEvent } from '../model/index.ts';
import { none } from './diagram/forest.ts';
import type { Predicates } from './diagram/predicates.ts';
import type { Move, Relations } from './diagram/relation.ts';

/** An event in diagrams: where it is accepted, how it moves each region, and its steps that change something. */
export interface SymbolicEvent {
  readonly name: string;
  readonly enabled: number;
  readonly moves: readonly Move[];
  readonly forward: number;
  /** The condition of each assignment of the factored event, in its order, with those before it taken off. */
  readonly fires: readonly number[];
}

/** Reads an event into diagrams; `depths` says at which depth each region of the model lies. */
export function readEvent(
  event: FactoredEvent,
  depths: readonly number[],
  predicates: Predicates,
  relations: Relations,
): SymbolicEvent {
  const enabled = predicates.of(event.enabled);
  const left = new Map<number, number>();
  const outcomes = new Map<number, { to: number; when: number }[]>();
  const fires = event.assignments.map((assignment) => {
    const depth = depths[assignment.region] ?? 0;
    const open = left.get(depth) ?? enabled;
    const when = predicates.of(assignment.when);
    const fires = predicates.and(open, when);
    left.set(depth, predicates.without(open, when));
    outcomes.set(depth, [...(outcomes.get(depth) ?? []), { to: assignment.to, when: fires }]);
    return fires;
  });
  const moves = [...outcomes].map(([depth, found]) => {
    const moving = found.filter((one) => one.when !== none);
    const stays = predicates.not(moving.reduce((sum, one) => predicates.or(sum, one.when), none));
    return { depth, outcomes: moving, stays };
  });
  const changes = moves.flatMap((move) =>
    move.outcomes.map((one) => predicates.without(one.when, predicates.literal(move.depth, [one.to]))),
  );
  const changing = changes.reduce((sum, part) => predicates.or(sum, part), none);
  const real = moves.filter((move) => move.outcomes.length > 0);
  const forward = changing === none ? none : relations.build(changing, real);
  return { name: event.name, enabled, moves: real, forward, fires };
}
