import { emptySet, Saturation, type Symbolic } from '../../explore/index.ts';
import type { FactoredModel, Formula, Positions } from '../../model/index.ts';
import type { Player } from '../players.ts';
import { changingOf, improvesOf, worsensOf } from '../symbolic/scored.ts';

/** Which moves a party would make of itself: those that better it, or all that lose it nothing. */
export const willingness = ['gain', 'noLoss'] as const;
export type Willingness = (typeof willingness)[number];

/**
 * Where a course leads on which every party makes only moves that it would make of itself, event by event. Events of
 * nobody are not made. What is worked out for a list of statements is kept, so that many readings can be tried.
 */
export class Willing {
  readonly #symbolic: Symbolic;
  readonly #conditions = new Map<readonly Formula[], Map<string, number>>();
  readonly #steps = new Map<string, number>();

  constructor(symbolic: Symbolic) {
    this.#symbolic = symbolic;
  }

  /** All positions that such courses lead to from a position. */
  reach(players: readonly Player[], from: Positions, how: Willingness): number {
    const { sets, relations, events, predicates } = this.#symbolic;
    const steps = players.flatMap((player) =>
      events.flatMap((event, at) => {
        if (!player.owns(event.name)) return [];
        const condition = this.#conditionOf(player, at, how);
        if (condition === emptySet) return [];
        const key = `${at}:${condition}`;
        const step =
          this.#steps.get(key) ??
          relations.build(predicates.and(changingOf(predicates, event), condition), event.moves);
        this.#steps.set(key, step);
        return [step];
      }),
    );
    return new Saturation(sets, relations, steps).reach(sets.single(this.#symbolic.valuesOf(from)));
  }

  /** The model in which each party makes only such moves, to find courses in. */
  modelOf(model: FactoredModel, players: readonly Player[], how: Willingness): FactoredModel {
    const events = model.events.flatMap((event, at) => {
      const player = players.find((one) => one.owns(event.name));
      const condition = player === undefined ? emptySet : this.#conditionOf(player, at, how);
      if (condition === emptySet) return [];
      return [{ ...event, enabled: { and: [event.enabled, this.#symbolic.formulaOf(condition)] } }];
    });
    return { regions: model.regions, events };
  }

  #conditionOf(player: Player, at: number, how: Willingness): number {
    const { predicates, events } = this.#symbolic;
    const known = this.#conditions.get(player.statements) ?? new Map<string, number>();
    this.#conditions.set(player.statements, known);
    const key = `${at}:${how}`;
    const found = known.get(key);
    const event = events[at];
    if (found !== undefined || event === undefined) return found ?? emptySet;
    const condition =
      how === 'gain'
        ? improvesOf(this.#symbolic, event, player.statements)
        : predicates.without(event.enabled, worsensOf(this.#symbolic, event, player.statements));
    known.set(key, condition);
    return condition;
  }
}
