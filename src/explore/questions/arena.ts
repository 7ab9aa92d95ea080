import type { Formula, Positions } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { Images } from '../diagram/images.ts';
import type { Symbolic, SymbolicEvent } from '../symbolic.ts';

/** The ground on which powers are decided: the positions that can come about, and those of them in which a goal holds. */
export class Arena {
  readonly symbolic: Symbolic;
  readonly inside: number;
  readonly goal: number;
  readonly #images: Images;

  /** All that can be reached from the start, or from these positions where they are no part of that. */
  constructor(symbolic: Symbolic, goal: Formula, from: Positions) {
    const { sets, relations } = symbolic;
    this.symbolic = symbolic;
    this.#images = new Images(sets, relations);
    const values = symbolic.valuesOf(from);
    this.inside = sets.has(symbolic.reachable, values)
      ? symbolic.reachable
      : symbolic.reachFrom(sets.single(values), symbolic.events);
    this.goal = sets.within(this.inside, symbolic.where(goal));
  }

  has(set: number, positions: Positions): boolean {
    return this.symbolic.sets.has(set, this.symbolic.valuesOf(positions));
  }

  outside(set: number): number {
    return this.symbolic.sets.minus(this.inside, set);
  }

  /** The positions from which some of the events can lead to the set, in any number of moves. */
  leading(set: number, events: readonly SymbolicEvent[]): number {
    return this.symbolic.sets.intersection(this.inside, this.symbolic.leadingTo(set, events));
  }

  /** The positions in which one of the events moves something. */
  moving(events: readonly SymbolicEvent[]): number {
    return this.before(this.inside, events);
  }

  /** The positions from which one move of the events leads to the set. */
  before(set: number, events: readonly SymbolicEvent[]): number {
    const { sets, relations } = this.symbolic;
    const found = events.reduce(
      (sum, event) => sets.union(sum, this.#images.of(set, relations.reverse(event.forward))),
      none as number,
    );
    return sets.intersection(this.inside, found);
  }

  /**
   * Growing sets: the target, then with all that some of the events lead to it in one move, two moves and so on, without
   * passing what is kept out. They end where no more is found, or where these positions are among them.
   */
  layers(
    target: number,
    events: readonly SymbolicEvent[],
    { keptOut = none, until }: { readonly keptOut?: number; readonly until?: Positions } = {},
  ): readonly number[] {
    const { sets } = this.symbolic;
    const found = [target];
    for (let last = target, all = target; last !== none; ) {
      if (until !== undefined && this.has(all, until)) break;
      last = sets.minus(sets.minus(this.before(last, events), keptOut), all);
      if (last === none) break;
      all = sets.union(all, last);
      found.push(all);
    }
    return found;
  }
}
