import { emptySet, Symbolic, type Watch, Ways } from '../../explore/index.ts';
import { type FactoredModel, holds, type Path, type Positions } from '../../model/index.ts';
import { byConcept, type Concept, type Notion } from '../concepts.ts';
import type { Player } from '../players.ts';
import { Analysis, type ByConcept } from './analysis.ts';

/** Stability of every reachable position of a model, as sets in diagrams. */
export interface SymbolicStability {
  readonly symbolic: Symbolic;
  readonly notion: Notion;
  readonly players: readonly Player[];
  /** The stable positions, by player in their order. */
  readonly stable: readonly ByConcept<number>[];
  readonly equilibria: ByConcept<number>;
  count(set: number): bigint;
  has(set: number, positions: Positions): boolean;
  /** The shortest course of a player's own moves from a position to where no answer of the concept deters it. */
  temptation(player: number, concept: Concept, from: Positions): Path | undefined;
}

export interface SymbolicOptions extends Watch {
  /** The model in diagrams with its positions found, where there is one already. */
  readonly symbolic?: Symbolic | undefined;
}

/**
 * Stability of every reachable position by every concept, without going through them one by one. The score of the position
 * that a player might leave is written in bits beside the position that it might come to; the bits are forgotten in the end.
 * Events that are no player's, such as those of the calendar, are no answers, though they reach positions.
 */
export function symbolicStability(
  model: FactoredModel,
  players: readonly Player[],
  notion: Notion,
  options: SymbolicOptions = {},
): SymbolicStability {
  const symbolic = options.symbolic ?? Symbolic.reached(model, options);
  const { sets, reachable } = symbolic;
  const analyses = players.map((player) => new Analysis(symbolic, players, player, notion, options));
  const stable = analyses.map((analysis) => {
    const unstable = analysis.unstable();
    return byConcept((concept) => sets.minus(reachable, unstable[concept]));
  });
  const equilibria = byConcept((concept) =>
    stable.reduce((both, sets_) => sets.intersection(both, sets_[concept]), reachable),
  );
  return {
    symbolic,
    notion,
    players,
    stable,
    equilibria,
    count: (set) => sets.count(set),
    has: (set, positions) => sets.has(set, symbolic.valuesOf(positions)),
    temptation: (number, concept, from) => {
      const player = players[number];
      // Several moves in succession may come to such an end where no single one does: then the position is stable.
      if (stable[number] === undefined || sets.has(stable[number][concept], symbolic.valuesOf(from))) return undefined;
      const truths = (player?.statements ?? []).map((statement) => holds(statement, from));
      const ends = analyses[number]?.temptations(truths, concept) ?? emptySet;
      if (player === undefined || sets.intersection(ends, reachable) === emptySet) return undefined;
      const formula = symbolic.formulaOf(symbolic.conditionOf(ends));
      const others = model.events.map((event) => event.name).filter((name) => !player.owns(name));
      return new Ways(model, formula, { ...options, from, without: others }).best();
    },
  };
}
