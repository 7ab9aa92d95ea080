import { none } from '../diagram/forest.ts';
import type { SymbolicEvent } from '../symbolic.ts';
import type { Arena } from './arena.ts';

/**
 * Who moves when, which decides what forcing means, as no side has the turn. `giveWay`: the others make any finite number
 * of moves, then the coalition makes one or waits. `goOn`: the others may also move for ever, and never let it.
 */
export type Others = 'giveWay' | 'goOn';

/** How a coalition stands in the struggle for a goal. */
export interface Struggle {
  /** Growing sets of positions: where the goal holds, and from where the coalition brings it about, nearest first. */
  readonly won: readonly number[];
  /** Where the coalition has a move that wins, or needs none. */
  readonly near: number;
}

/** A coalition and the others about one goal: from which positions it has which power, found once for all of them. */
export class Contest {
  readonly arena: Arena;
  readonly own: readonly SymbolicEvent[];
  readonly rest: readonly SymbolicEvent[];
  readonly #struggles = new Map<Others, Struggle>();
  #open = -1;
  #lost = -1;
  #ending = -1;

  constructor(arena: Arena, isOwn: (event: string) => boolean) {
    this.arena = arena;
    this.own = arena.symbolic.events.filter((event) => isOwn(event.name));
    this.rest = arena.symbolic.events.filter((event) => !isOwn(event.name));
  }

  /** Where the others come to the goal without the coalition: everywhere else it can block it. */
  get open(): number {
    if (this.#open < 0) this.#open = this.arena.leading(this.arena.goal, this.rest);
    return this.#open;
  }

  /** Where the goal is lost, whatever anybody does. */
  get lost(): number {
    const { arena } = this;
    if (this.#lost < 0) this.#lost = arena.outside(arena.leading(arena.goal, arena.symbolic.events));
    return this.#lost;
  }

  /** Where the coalition can end the goal by its own moves alone: the positions of a spoiler. */
  get ending(): number {
    if (this.#ending < 0) this.#ending = this.arena.leading(this.lost, this.own);
    return this.#ending;
  }

  /** Where the coalition can force the goal, and by how many of its moves. */
  struggle(others: Others): Struggle {
    const known = this.#struggles.get(others) ?? this.#fight(others);
    this.#struggles.set(others, known);
    return known;
  }

  #fight(others: Others): Struggle {
    const { arena, own, rest } = this;
    const { sets } = arena.symbolic;
    const won = [arena.goal];
    for (let all = arena.goal; ; ) {
      const ready = arena.before(all, own);
      const near = sets.union(all, ready);
      const held =
        others === 'giveWay'
          ? sets.minus(near, this.driven(near).at(-1) ?? none)
          : sets.minus(ready, arena.before(arena.outside(all), rest));
      const next = sets.union(all, held);
      if (next === all) return { won, near };
      won.push(next);
      all = next;
    }
  }

  /** From where the others come, without passing the goal, to where the coalition has no move that wins, in growing sets. */
  driven(near: number): readonly number[] {
    const { arena, rest } = this;
    return arena.layers(arena.outside(near), rest, { keptOut: arena.goal });
  }
}
