import {
  emptySet,
  everywhere,
  type Predicates,
  Symbolic,
  type SymbolicEvent,
  type Watch,
} from '../../explore/index.ts';
import type { FactoredModel, FactoredRegion, Formula } from '../../model/index.ts';
import { regionsRead } from '../../model/index.ts';
import type { Player } from '../players.ts';

/** A score written in bits beside the position: the place of each bit, and how the position's own score compares with it. */
export interface Score {
  readonly bits: readonly number[];
  /** Conditions that the position's score is at most, above, or exactly the score that the bits say. */
  readonly atMost: number;
  readonly above: number;
  readonly equal: number;
}

const bitNames = ['0', '1'];

/**
 * A model in diagrams with more levels in between: for each scored player a bit for each of its statements, directly below
 * the lowest region that the statement reads, and at the very bottom who moved last. The events leave all of these as they
 * are. A bit where its statement is decided keeps the comparison of two scores small; at the top or the bottom it would not.
 */
export class Scored {
  readonly symbolic: Symbolic;
  readonly players: readonly Player[];
  /** For each level the level of the plain model, or -1 where it is one of those added. */
  readonly plain: readonly number[];
  /** The place of the level that says who moved last; -1 where there is none. */
  readonly last: number;
  readonly #scores = new Map<Player, Score>();
  readonly #bits = new Map<Player, readonly number[]>();

  constructor(base: Symbolic, players: readonly Player[], scored: readonly Player[], withLast: boolean, watch: Watch) {
    this.players = players;
    const { model, order } = base;
    const depthOf = new Map(order.map((region, depth) => [model.regions[region]?.name ?? '', depth]));
    const below = order.map((): number[] => []);
    const added: FactoredRegion[] = [];
    const region = (name: string, states: readonly string[]): number => {
      added.push({ name, states, initial: 0 });
      return model.regions.length + added.length - 1;
    };
    const numbers = new Map<Player, readonly number[]>();
    for (const player of scored) {
      const own = player.statements.map((statement, place) => {
        const number = region(`\u0000${player.id}.${place}`, bitNames);
        below[Math.max(0, ...regionsRead(statement).map((name) => depthOf.get(name) ?? 0))]?.push(number);
        return number;
      });
      numbers.set(player, own);
    }
    const last = withLast ? region('\u0000last', ['', ...players.map((player) => player.id)]) : -1;
    const whole: FactoredModel = { regions: [...model.regions, ...added], events: model.events };
    const wholeOrder = [
      ...(withLast ? [last] : []),
      ...order.flatMap((number, depth) => [number, ...(below[depth] ?? [])]),
    ];
    this.symbolic = new Symbolic(whole, watch, wholeOrder);
    const depths = new Map(wholeOrder.map((number, depth) => [number, depth]));
    const plainDepths = new Map(order.map((number, depth) => [number, depth]));
    this.plain = wholeOrder.map((number) => plainDepths.get(number) ?? -1);
    this.last = depths.get(last) ?? -1;
    for (const [player, own] of numbers)
      this.#bits.set(
        player,
        own.map((number) => depths.get(number) ?? -1),
      );
  }

  get predicates(): Predicates {
    return this.symbolic.predicates;
  }

  /** The comparison of a scored player's position with its bits, from the least important statement to the most. */
  scoreOf(player: Player): Score {
    const known = this.#scores.get(player);
    if (known !== undefined) return known;
    const { predicates } = this;
    const { and, or, not } = {
      and: predicates.and.bind(predicates),
      or: predicates.or.bind(predicates),
      not: predicates.not.bind(predicates),
    };
    const bits = this.#bits.get(player) ?? [];
    let [atMost, above, equal] = [everywhere, emptySet, everywhere] as number[];
    for (let place = bits.length - 1; place >= 0; place--) {
      const holds = predicates.of(player.statements[place] ?? { and: [] });
      const bit = predicates.literal(bits[place] ?? 0, [1]);
      const same = or(and(holds, bit), and(not(holds), not(bit)));
      atMost = or(and(same, atMost ?? 0), and(not(holds), bit));
      above = or(and(same, above ?? 0), and(holds, not(bit)));
      equal = and(same, equal ?? 0);
    }
    const made = { bits, atMost: atMost ?? 0, above: above ?? 0, equal: equal ?? 0 };
    this.#scores.set(player, made);
    return made;
  }

  /** The steps backwards by which one move of the player betters it: those that a player who leaves a position takes. */
  gainsOf(player: Player): readonly number[] {
    const { predicates, relations } = this.symbolic;
    return this.eventsOf(player).flatMap((event) => {
      const domain = predicates.and(changingOf(predicates, event), improvesOf(this.symbolic, event, player.statements));
      return domain === emptySet ? [] : [relations.reverse(relations.build(domain, event.moves))];
    });
  }

  /** The player's own events. */
  eventsOf(player: Player): readonly SymbolicEvent[] {
    return this.symbolic.events.filter((event) => player.owns(event.name));
  }

  /**
   * The player's events as steps that also say who moved last: where nobody or another did, and the position changes; only
   * where the player itself gains, if that is asked.
   */
  answersOf(player: Player, improving: boolean): readonly number[] {
    const { predicates, last } = this;
    const own = this.players.indexOf(player) + 1;
    const mayMove = predicates.not(predicates.literal(last, [own]));
    return this.eventsOf(player).flatMap((event) => {
      const changing = changingOf(predicates, event);
      const gains = improving ? improvesOf(this.symbolic, event, player.statements) : everywhere;
      const domain = predicates.and(mayMove, predicates.and(changing, gains));
      if (domain === emptySet) return [];
      const says = { depth: last, outcomes: [{ to: own, when: everywhere as number }], stays: emptySet as number };
      return [this.symbolic.relations.build(domain, [...event.moves, says])];
    });
  }
}

/** Where an event changes the position. */
export function changingOf(predicates: Predicates, event: SymbolicEvent): number {
  return event.moves.reduce(
    (sum, move) =>
      move.outcomes.reduce(
        (inner, one) => predicates.or(inner, predicates.without(one.when, predicates.literal(move.depth, [one.to]))),
        sum,
      ),
    emptySet as number,
  );
}

/**
 * Where an event leads to a position of a higher score: some statement becomes true while all that are more important stay
 * as they are.
 */
export const improvesOf = (symbolic: Symbolic, event: SymbolicEvent, statements: readonly Formula[]): number =>
  scoreChanges(symbolic, event, statements).up;

/** Where an event leads to a position of a lower score. */
export const worsensOf = (symbolic: Symbolic, event: SymbolicEvent, statements: readonly Formula[]): number =>
  scoreChanges(symbolic, event, statements).down;

function scoreChanges(
  symbolic: Symbolic,
  event: SymbolicEvent,
  statements: readonly Formula[],
): { readonly up: number; readonly down: number } {
  const { predicates } = symbolic;
  let same: number = everywhere;
  let [up, down]: [number, number] = [emptySet, emptySet];
  for (const statement of statements) {
    const now = predicates.of(statement);
    const after = symbolic.before(event, statement);
    up = predicates.or(up, predicates.and(same, predicates.without(after, now)));
    down = predicates.or(down, predicates.and(same, predicates.without(now, after)));
    same = predicates.and(same, predicates.or(predicates.and(now, after), predicates.not(predicates.or(now, after))));
  }
  return { up: predicates.and(event.enabled, up), down: predicates.and(event.enabled, down) };
}
