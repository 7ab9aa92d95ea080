import {
  createFactoredStepper,
  type Digits,
  eventsOf,
  type FactoredModel,
  type Path,
  type Positions,
} from '../../model/index.ts';
import type { Notion } from '../concepts.ts';
import type { Player } from '../players.ts';
import { compareTruths, decisive, type Truths } from '../scores.ts';

/** A course of answers to an improvement, and the statement by which the party that moved first then stands no better. */
export interface Sanction {
  readonly course: Path;
  /** The place of the statement that is lost against where it began; -1 where it ends as well off as it was. */
  readonly loses: number;
}

/** A move by which a party would be better off, and how the others could answer it. */
export interface Improvement {
  readonly course: Path;
  /** The place of the statement that the move gains. */
  readonly gains: number;
  /** The shortest answer that leaves the party no better off than before; undefined where none was found. */
  readonly answer?: Sanction | undefined;
  /** The shortest one of which every step betters its maker. */
  readonly credible?: Sanction | undefined;
}

/** What one party could gain by moving from a position. */
export interface PlayerAtPlace {
  readonly player: Player;
  /** Which of its statements hold there. */
  readonly truths: Truths;
  /** How many single events of its own it could choose from, and how many of these would cost it something. */
  readonly moves: { readonly all: number; readonly worse: number };
  readonly improvements: readonly Improvement[];
}

/** The most positions that are looked through for one answer. */
const MOST = 40_000;
/** The most positions from which runs of answers are followed, and the most that one run is followed through. */
const MOST_RUNS = 40;
const MOST_OF_A_RUN = 2_000;

/**
 * Looks around a position by going from it, move by move: the improvements of each party and the shortest answers. Where
 * a move is any run of a party's own events, the shortest run to each statement that can be gained is an improvement, and
 * `more` may name another one, such as one that nothing deters.
 */
export function lookAround(
  model: FactoredModel,
  players: readonly Player[],
  positions: Positions,
  notion: Notion,
  more: (player: number) => Path | undefined = () => undefined,
): readonly PlayerAtPlace[] {
  const around = new Around(model, players);
  const here = around.stepper.digitsOf(positions);
  return players.map((player, number) => {
    const truths = around.truthsOf(number, here);
    const improvements = around.improvements(number, here, notion, more(number)).map(({ course, end }): Improvement => {
      const answer = around.answer(number, end, truths, 'any');
      return {
        course,
        gains: decisive(around.truthsOf(number, end), truths),
        answer,
        credible: answer && around.credible(number, end, truths, notion),
      };
    });
    return { player, truths, moves: around.movesOf(number, here), improvements };
  });
}

const isSame = (one: Path, other: Path): boolean => eventsOf(one).join() === eventsOf(other).join();

interface Found {
  readonly at: Digits;
  readonly event: string;
  readonly mover: number;
  readonly from: Found | undefined;
}

class Around {
  readonly stepper;
  readonly #tests;
  readonly #own: readonly (readonly number[])[];
  readonly #events: readonly string[];

  constructor(model: FactoredModel, players: readonly Player[]) {
    this.stepper = createFactoredStepper(model);
    this.#tests = players.map((player) => player.statements.map((statement) => this.stepper.test(statement)));
    this.#events = model.events.map((event) => event.name);
    this.#own = players.map((player) => this.#events.flatMap((name, at) => (player.owns(name) ? [at] : [])));
  }

  truthsOf(number: number, at: Digits): Truths {
    return (this.#tests[number] ?? []).map((test) => test(at));
  }

  movesOf(number: number, here: Digits): PlayerAtPlace['moves'] {
    const truths = this.truthsOf(number, here);
    const ends = [...this.#walk(here, [number], 'any', false, 1)];
    const worse = ends.filter(({ at }) => compareTruths(this.truthsOf(number, at), truths) < 0);
    return { all: ends.length, worse: worse.length };
  }

  improvements(
    number: number,
    here: Digits,
    notion: Notion,
    more: Path | undefined,
  ): readonly { course: Path; end: Digits }[] {
    const truths = this.truthsOf(number, here);
    const isBetter = (at: Digits): boolean => compareTruths(this.truthsOf(number, at), truths) > 0;
    const found: { course: Path; end: Digits }[] = [];
    const gained = new Set<number>();
    for (const one of this.#walk(here, [number], 'any', false, notion === 'event' ? 1 : Number.POSITIVE_INFINITY)) {
      if (!isBetter(one.at)) continue;
      const gains = decisive(this.truthsOf(number, one.at), truths);
      if (notion === 'run' && gained.has(gains)) continue;
      gained.add(gains);
      found.push({ course: this.#courseTo(one, here), end: one.at });
    }
    const last = more?.steps.at(-1)?.after;
    if (more !== undefined && last !== undefined && !found.some(({ course }) => isSame(course, more)))
      found.unshift({ course: more, end: this.stepper.digitsOf(last) });
    return found;
  }

  answer(number: number, from: Digits, truths: Truths, answers: 'any' | 'improving'): Sanction | undefined {
    const others = this.#own.map((_, other) => other).filter((other) => other !== number);
    for (const one of this.#walk(from, others, answers, true, Number.POSITIVE_INFINITY)) {
      const then = this.truthsOf(number, one.at);
      if (compareTruths(then, truths) <= 0) return { course: this.#courseTo(one, from), loses: decisive(then, truths) };
    }
    return undefined;
  }

  /** An answer by moves each of which betters its maker, where a move may be a whole run that is judged by its end. */
  credible(number: number, from: Digits, truths: Truths, notion: Notion): Sanction | undefined {
    if (notion === 'event') return this.answer(number, from, truths, 'improving');
    const { model } = this.stepper;
    const others = this.#own.map((_, other) => other).filter((other) => other !== number);
    const seen = new Set<string>([model.key(from)]);
    const open: { at: Digits; course: Path['steps'] }[] = [{ at: from, course: [] }];
    for (let next = 0; next < open.length && next < MOST_RUNS; next++) {
      const here = open[next];
      if (here === undefined) break;
      for (const mover of others) {
        const before = this.truthsOf(mover, here.at);
        for (const one of this.#walk(here.at, [mover], 'any', false, Number.POSITIVE_INFINITY, MOST_OF_A_RUN)) {
          const key = model.key(one.at);
          if (seen.has(key) || compareTruths(this.truthsOf(mover, one.at), before) <= 0) continue;
          seen.add(key);
          const course = [...here.course, ...this.#courseTo(one, here.at).steps];
          const then = this.truthsOf(number, one.at);
          if (compareTruths(then, truths) <= 0)
            return { course: { start: this.stepper.positionsOf(from), steps: course }, loses: decisive(then, truths) };
          open.push({ at: one.at, course });
        }
      }
    }
    return undefined;
  }

  /** Positions in the order of their distance, by moves of some players; nobody moves twice in succession if so said. */
  *#walk(
    start: Digits,
    movers: readonly number[],
    answers: 'any' | 'improving',
    alternate: boolean,
    deepest: number,
    most = MOST,
  ): Generator<Found> {
    const { model } = this.stepper;
    const seen = new Set<string>([model.key(start)]);
    let layer: readonly Found[] = [{ at: start, event: '', mover: -1, from: undefined }];
    const into = start.slice();
    for (let depth = 0; depth < deepest && layer.length > 0; depth++) {
      const next: Found[] = [];
      for (const from of layer) {
        for (const mover of movers) {
          if (alternate && mover === from.mover) continue;
          const before = answers === 'improving' ? this.truthsOf(mover, from.at) : [];
          for (const event of this.#own[mover] ?? []) {
            if (!this.stepper.step(from.at, event, into)) continue;
            const plain = model.key(into);
            if (plain === model.key(from.at)) continue;
            const key = alternate ? `${plain}/${mover}` : plain;
            if (seen.has(key)) continue;
            if (answers === 'improving' && compareTruths(this.truthsOf(mover, into), before) <= 0) continue;
            seen.add(key);
            const found = { at: into.slice(), event: this.#events[event] ?? '', mover, from };
            yield found;
            next.push(found);
            if (seen.size > most) return;
          }
        }
      }
      layer = next;
    }
  }

  #courseTo(end: Found, start: Digits): Path {
    const steps: { event: string; after: Positions }[] = [];
    for (let one: Found | undefined = end; one?.from !== undefined; one = one.from)
      steps.unshift({ event: one.event, after: this.stepper.positionsOf(one.at) });
    return { start: this.stepper.positionsOf(start), steps };
  }
}
