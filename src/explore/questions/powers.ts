import type { FactoredModel, Formula, Path, Positions } from '../../model/index.ts';
import { createFactoredStepper } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { Images } from '../diagram/images.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic, type SymbolicEvent } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import { assertKnown, Ways } from './ways.ts';

/**
 * What a coalition can do about an outcome. `force`: bring it about whatever the others do. `block`: by withholding its
 * own moves keep it from ever coming, a veto. `spoil`: by its own moves alone end it for good.
 */
export type Power = 'force' | 'block' | 'spoil';

/**
 * Who moves when, which decides what forcing means, as no side has the turn. `giveWay`: the others make any finite number
 * of moves, then the coalition makes one or waits. `goOn`: the others may also move for ever, and never let it.
 */
export type Others = 'giveWay' | 'goOn';

/** Whether a coalition has a power, with the course that shows it: of its own moves, or of what the others do against it. */
export interface PowerFound {
  readonly power: Power;
  readonly others: Others;
  readonly holds: boolean;
  readonly course: Path | undefined;
}

export interface PowerOptions extends Watch {
  readonly symbolic?: Symbolic | undefined;
  /** Where it is asked: the model's start if nothing is said. */
  readonly from?: Positions | undefined;
  readonly others?: Others | undefined;
}

/**
 * What a coalition can do about a goal, on the slice that decides it: a chart whose events have owners is a game, and the
 * powers are the alternating-time formulas of Alur, Henzinger and Kupferman (2002), read for moves in any order.
 */
export class Powers {
  readonly #model: FactoredModel;
  readonly #whole: FactoredModel;
  readonly #symbolic: Symbolic;
  readonly #images: Images;
  readonly #own: readonly SymbolicEvent[];
  readonly #rest: readonly SymbolicEvent[];
  readonly #inside: number;
  readonly #goal: number;
  readonly #formula: Formula;
  readonly #from: Positions;
  readonly #options: PowerOptions;

  constructor(model: FactoredModel, goal: Formula, isOwn: (event: string) => boolean, options: PowerOptions = {}) {
    assertKnown(model, goal);
    this.#whole = model;
    // Others who go on for ever may do so in what has no influence on the goal: for that question no region is left out.
    this.#model = options.others === 'goOn' ? model : sliceFor(model, goal, options.symbolic).model;
    this.#symbolic = Symbolic.reached(this.#model, options);
    const { sets, relations, events } = this.#symbolic;
    this.#images = new Images(sets, relations);
    this.#own = events.filter((event) => isOwn(event.name));
    this.#rest = events.filter((event) => !isOwn(event.name));
    this.#formula = goal;
    this.#options = options;
    this.#from =
      options.from ?? Object.fromEntries(model.regions.map((one) => [one.name, one.states[one.initial] ?? '']));
    const values = this.#symbolic.valuesOf(this.#from);
    this.#inside = sets.has(this.#symbolic.reachable, values)
      ? this.#symbolic.reachable
      : this.#symbolic.reachFrom(sets.single(values), events);
    this.#goal = sets.within(this.#inside, this.#symbolic.where(goal));
  }

  /** Whether the coalition has the power here, and the course that shows it. */
  find(power: Power): PowerFound {
    const others = this.#options.others ?? 'giveWay';
    return {
      power,
      others,
      ...(power === 'force' ? this.#force(others) : power === 'block' ? this.#block() : this.#spoil()),
    };
  }

  #block(): Omit<PowerFound, 'power' | 'others'> {
    const holds = !this.#isHere(this.#leading(this.#goal, this.#rest));
    return { holds, course: holds ? undefined : this.#way(this.#formula, this.#own) };
  }

  #spoil(): Omit<PowerFound, 'power' | 'others'> {
    const lost = this.#outside(this.#leading(this.#goal, this.#symbolic.events));
    const holds = this.#isHere(this.#leading(lost, this.#own));
    return { holds, course: holds ? this.#way(this.#formulaOf(lost), this.#rest) : undefined };
  }

  #force(others: Others): Omit<PowerFound, 'power' | 'others'> {
    const { sets } = this.#symbolic;
    const ranks = [this.#goal];
    for (let won = this.#goal; ; ) {
      const near = this.#before(won, this.#own);
      const ok = sets.union(won, near);
      const held =
        others === 'giveWay'
          ? sets.minus(ok, this.#driven(this.#outside(ok)))
          : sets.minus(near, this.#before(this.#outside(won), this.#rest));
      const next = sets.union(won, held);
      if (next !== won) {
        ranks.push(next);
        won = next;
        continue;
      }
      if (this.#isHere(won)) return { holds: true, course: this.#courseDown(ranks) };
      const against = others === 'giveWay' ? this.#outside(ok) : this.#outside(near);
      return { holds: false, course: this.#way(this.#formulaOf(against), this.#own) };
    }
  }

  /** The coalition's moves from here to the goal while the others keep still: each into a set won earlier. */
  #courseDown(ranks: readonly number[]): Path {
    const { sets, events } = this.#symbolic;
    const slice = createFactoredStepper(this.#model);
    const whole = createFactoredStepper(this.#whole);
    const own = new Set(this.#own.map((event) => event.name));
    const steps: { event: string; after: Positions }[] = [];
    let digits = slice.digitsOf(this.#from);
    let told = whole.digitsOf(this.#from);
    const rankOf = (at: typeof digits): number => {
      const values = this.#symbolic.ordered(at);
      return ranks.findIndex((set) => sets.has(set, values));
    };
    for (let rank = rankOf(digits); rank > 0; rank = rankOf(digits)) {
      const next = events
        .filter((event) => own.has(event.name))
        .map((event) => ({ event: event.name, after: slice.model.next(digits, event.name) }))
        .find(({ after }) => after !== undefined && rankOf(after) >= 0 && rankOf(after) < rank);
      if (next?.after === undefined) break;
      digits = next.after;
      told = whole.model.next(told, next.event) ?? told;
      steps.push({ event: next.event, after: whole.positionsOf(told) });
    }
    return { start: this.#from, steps };
  }

  #isHere(set: number): boolean {
    return this.#symbolic.sets.has(set, this.#symbolic.valuesOf(this.#from));
  }

  #outside(set: number): number {
    return this.#symbolic.sets.minus(this.#inside, set);
  }

  /** The positions from which some of the events can lead to the set, in any number of moves. */
  #leading(set: number, events: readonly SymbolicEvent[]): number {
    return this.#symbolic.sets.intersection(this.#inside, this.#symbolic.leadingTo(set, events));
  }

  /** The positions from which the others can move into the set without passing the goal, which would be reached then. */
  #driven(set: number): number {
    const { sets } = this.#symbolic;
    let found = set;
    for (let last = set; last !== none; ) {
      last = sets.minus(sets.minus(this.#before(last, this.#rest), this.#goal), found);
      found = sets.union(found, last);
    }
    return found;
  }

  /** The positions from which one move of the events leads to the set. */
  #before(set: number, events: readonly SymbolicEvent[]): number {
    const { sets, relations } = this.#symbolic;
    const found = events.reduce(
      (sum, event) => sets.union(sum, this.#images.of(set, relations.reverse(event.forward))),
      none as number,
    );
    return sets.intersection(this.#inside, found);
  }

  #formulaOf(set: number): Formula {
    return this.#symbolic.formulaOf(this.#symbolic.conditionOf(set));
  }

  /** A shortest course in the whole model to where the formula holds, without some events. */
  #way(formula: Formula, without: readonly SymbolicEvent[]): Path | undefined {
    const { signal, limit } = this.#options;
    const names = without.map((event) => event.name);
    return new Ways(this.#whole, formula, { signal, limit, from: this.#from, without: names }).best();
  }
}

/** The smallest coalitions that have a power: each that has it while none of those within it does. */
export function smallestCoalitions(
  parties: readonly string[],
  has: (coalition: readonly string[]) => boolean,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const all = Array.from({ length: 2 ** parties.length }, (_, bits) =>
    parties.filter((_party, at) => ((bits >> at) & 1) === 1),
  ).sort((a, b) => a.length - b.length);
  for (const coalition of all)
    if (!found.some((one) => one.every((party) => coalition.includes(party))) && has(coalition)) found.push(coalition);
  return found;
}
