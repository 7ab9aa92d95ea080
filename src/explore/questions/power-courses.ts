import {
  createFactoredStepper,
  type Digits,
  endOf,
  type FactoredModel,
  type FactoredStepper,
  type Formula,
  type Path,
  type Positions,
} from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import type { Symbolic, SymbolicEvent } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import type { Arena } from './arena.ts';
import type { Contest, Others } from './contest.ts';
import { Ways } from './ways.ts';

/** What shows that a coalition has a power, or that it has not. */
export interface Shown {
  /**
   * Where it has the power, its own moves while the others keep still (none are needed to block). Where it has not: what
   * the others do against it, and for a spoiler what still leads to the goal after all that it tried.
   */
  readonly course: Path | undefined;
  /** What a coalition that cannot spoil can do at most: its own moves to where the goal is furthest. */
  readonly tried?: Path | undefined;
  /** The step of the course that the others come back to, to go round for ever: how they resist who would force it. */
  readonly returnsTo?: number | undefined;
}

/** Where and of what a course is asked. */
export interface Asking {
  readonly whole: FactoredModel;
  readonly goal: Formula;
  readonly from: Positions;
  readonly options: Watch & { readonly symbolic?: Symbolic | undefined };
}

/** What shows a veto: where there is none, the shortest way that does without the coalition. */
export function showBlock({ own }: Contest, holds: boolean, at: Asking): Shown {
  return { course: holds ? undefined : wayTo(at.goal, at, own) };
}

/** What shows a spoiler: its moves to where the goal is lost, or the most that it can do and the way that is left then. */
export function showSpoil(contest: Contest, holds: boolean, at: Asking): Shown {
  const { arena, own, rest } = contest;
  const { sets, events } = arena.symbolic;
  if (holds) return { course: wayTo(formulaOf(arena, contest.lost), at, rest) };
  const start = sets.single(arena.symbolic.valuesOf(at.from));
  const tried = arena.symbolic.reachFrom(start, own);
  // The last layer of the ways to the goal in which the coalition can put the talks.
  let furthest = sets.intersection(tried, arena.goal);
  arena.layers(arena.goal, events).reduce((inner, outer) => {
    const here = sets.intersection(tried, sets.minus(outer, inner));
    if (here !== none) furthest = here;
    return outer;
  });
  const moved = wayTo(formulaOf(arena, furthest), at, rest);
  return { tried: moved, course: moved && wayTo(at.goal, { ...at, from: endOf(moved) }) };
}

/** What shows who can force the goal: its moves while the others keep still, or how they keep it from it. */
export function showForce(contest: Contest, holds: boolean, at: Asking, others: Others): Shown {
  const { won, near } = contest.struggle(others);
  if (holds) return { course: descend(contest.arena, contest.own, won, at) };
  if (others === 'giveWay') return { course: descend(contest.arena, contest.rest, contest.driven(near), at) };
  return evade(contest, near, won.at(-1) ?? none, at);
}

/** A walk of some events, each step into a set that is earlier among growing ones; it ends in the first. */
function descend(arena: Arena, events: readonly SymbolicEvent[], sets: readonly number[], at: Asking): Path {
  const walk = new Walk(arena, at);
  const rankOf = (values: Int32Array): number => sets.findIndex((set) => arena.symbolic.sets.has(set, values));
  for (let rank = rankOf(walk.values); rank > 0; rank = rankOf(walk.values)) {
    const here = rank;
    if (!walk.step(events, (values) => rankOf(values) >= 0 && rankOf(values) < here)) break;
  }
  return walk.path;
}

/** The others keep out of what is won: to where the coalition has no winning move, or round and round. */
function evade({ arena, rest }: Contest, near: number, won: number, at: Asking): Shown {
  const { sets } = arena.symbolic;
  const walk = new Walk(arena, at);
  const seen = new Map([[walk.values.join(), 0]]);
  while (sets.has(near, walk.values)) {
    if (!walk.step(rest, (values) => sets.has(arena.inside, values) && !sets.has(won, values))) break;
    const known = seen.get(walk.values.join());
    if (known !== undefined) return { course: walk.path, returnsTo: known };
    seen.set(walk.values.join(), walk.path.steps.length);
  }
  return { course: walk.path };
}

/** Every single move of the others from here that moves something, with where it leads. */
export function firstMoves({ arena, rest }: Contest, at: Asking): readonly { event: string; after: Positions }[] {
  return rest.flatMap((event) => {
    const walk = new Walk(arena, at);
    return walk.step([event], () => true) ? [{ event: event.name, after: endOf(walk.path) }] : [];
  });
}

/** A walk on the slice, told in the whole model. */
export class Walk {
  readonly #arena: Arena;
  readonly #slice: FactoredStepper;
  readonly #whole: FactoredStepper;
  readonly #start: Positions;
  readonly #steps: { readonly event: string; readonly after: Positions }[] = [];
  #digits: Digits;
  #told: Digits;

  constructor(arena: Arena, { whole, from }: Asking) {
    this.#arena = arena;
    this.#slice = createFactoredStepper(arena.symbolic.model);
    this.#whole = createFactoredStepper(whole);
    this.#start = from;
    this.#digits = this.#slice.digitsOf(from);
    this.#told = this.#whole.digitsOf(from);
  }

  get values(): Int32Array {
    return this.#arena.symbolic.ordered(this.#digits);
  }

  get path(): Path {
    return { start: this.#start, steps: this.#steps };
  }

  /** Takes the first of the events that leads to where it is good to be, and moves something; false where none does. */
  step(events: readonly SymbolicEvent[], isGood: (values: Int32Array) => boolean): boolean {
    for (const { name } of events) {
      const after = this.#slice.model.next(this.#digits, name);
      if (after === undefined || after.every((digit, index) => digit === this.#digits[index])) continue;
      if (!isGood(this.#arena.symbolic.ordered(after))) continue;
      this.#digits = after;
      this.#told = this.#whole.model.next(this.#told, name) ?? this.#told;
      this.#steps.push({ event: name, after: this.#whole.positionsOf(this.#told) });
      return true;
    }
    return false;
  }
}

/** A set of the arena as a formula. */
export const formulaOf = ({ symbolic }: Arena, set: number): Formula => symbolic.formulaOf(symbolic.conditionOf(set));

/** A shortest course in the whole model to where the formula holds, without some events. */
export function wayTo(
  formula: Formula,
  { whole, from, options: { signal, limit, symbolic } }: Asking,
  without: readonly SymbolicEvent[] = [],
): Path | undefined {
  const names = without.map((event) => event.name);
  return new Ways(whole, formula, { signal, limit, symbolic, from, without: names }).best();
}
