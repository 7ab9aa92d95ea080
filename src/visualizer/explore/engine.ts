import { type Ahead, createAhead, Powers, prove, Symbolic, type Watch, Ways } from '../../doors/explore.ts';
import { takenAt } from '../../doors/inside.ts';
import {
  type ByEvidence,
  bases,
  obligationsOf,
  type Path,
  type Positions,
  partyOf,
  splitByEvidence,
} from '../../index.ts';
import type { Aim, CourseAnswer, Known, Law, Least, Questions, Reply, Request, WayStep } from '../state/letters.ts';
import { studyNeeds, studyPowers, studyWays } from './study.ts';

/** The surroundings of an engine: where answers go, a pause in which questions come in, and the time. */
export interface Around {
  readonly tell: (reply: Reply) => void;
  readonly pause: () => Promise<void>;
  readonly now: () => number;
}

/**
 * Answers what is possible in a chart. The long work is done in pieces of some tens of
 * milliseconds with a pause after each, so that it can share a thread with the page where it must.
 */
export class Engine {
  readonly #around: Around;
  readonly #stop = { aborted: false };
  readonly #watch: Watch = { signal: this.#stop };
  #known: Known | undefined;
  #symbolic: Symbolic | undefined;
  #outcomes: readonly Aim[] = [];
  readonly #ways = new Map<string, Ways>();
  readonly #powers = new Map<string, Powers>();
  #byEvidence: ByEvidence | undefined;
  #ahead: readonly Ahead[] = [];
  #ready = false;
  readonly #waiting: Request[] = [];
  /** The studies that are under way; one that is not there any more was dropped. */
  readonly #studies = new Set<number>();

  constructor(around: Around) {
    this.#around = around;
  }

  /** Answers a request in its own time; those that come before the chart is known wait until then. */
  async ask(request: Request): Promise<void> {
    try {
      if (request.kind === 'begin') await this.#begin(request);
      else if (request.kind === 'drop') this.#studies.delete(request.id);
      else if (this.#ready) await this.#answer(request);
      else this.#waiting.push(request);
    } catch (error) {
      if (!this.#stop.aborted)
        this.#around.tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  end(): void {
    this.#stop.aborted = true;
  }

  async #begin({ known, outcomes, invariants }: Questions): Promise<void> {
    const { tell, now } = this.#around;
    const start = now();
    const { model } = known;
    const symbolic = Symbolic.reached(model, this.#watch);
    this.#known = known;
    this.#symbolic = symbolic;
    this.#outcomes = outcomes;
    const of = outcomes.length + model.regions.length;
    for (const [index, outcome] of outcomes.entries()) {
      await this.#piece();
      this.#waysTo(outcome, 'moves');
      tell({ kind: 'progress', done: index + 1, of });
    }
    const ahead: Ahead[] = [];
    for (const [index, region] of model.regions.entries()) {
      if (index % 4 === 0) {
        await this.#piece();
        tell({ kind: 'progress', done: outcomes.length + index, of });
      }
      ahead.push(createAhead(model, { ...this.#watch, symbolic, regions: [region.name] }));
    }
    this.#ahead = ahead;
    await this.#piece();
    this.#ready = true;
    const hangsOn = Object.fromEntries(outcomes.map((one) => [one.key, this.#waysTo(one, 'moves').slice]));
    tell({ kind: 'ready', hangsOn, ms: now() - start });
    for (const request of this.#waiting.splice(0)) void this.ask(request);
    await this.#prove(known, symbolic, invariants);
  }

  /** Proves what the invariants say of every reachable position and step, one invariant after the other. */
  async #prove({ chart, model }: Known, symbolic: Symbolic, invariants: Questions['invariants']): Promise<void> {
    const { tell, now } = this.#around;
    await this.#piece();
    let ms = 0;
    const timed = <Result>(work: () => Result): Result => {
      const start = now();
      const result = work();
      ms += now() - start;
      return result;
    };
    const positions = timed(() => String(symbolic.sets.count(symbolic.reachable)));
    const laws: Law[] = [];
    for (const invariant of invariants) {
      const holds = timed(() => {
        const properties = obligationsOf(invariant, chart).map((one) => one.property);
        if (properties.length === 0) return undefined;
        const { verdicts } = prove(model, properties, { ...this.#watch, symbolic });
        return verdicts.every((one) => one.holds);
      });
      if (holds === undefined) continue;
      laws.push({ id: invariant.id, holds });
      await this.#piece();
    }
    tell({ kind: 'laws', positions, laws, ms });
  }

  async #answer(request: Request): Promise<void> {
    const { tell, now } = this.#around;
    const start = now();
    if (request.kind === 'course') {
      const answer = this.#along(request.walk);
      tell({ kind: 'course', id: request.id, answer, ms: now() - start });
    } else if (request.kind === 'way') {
      const path = this.#waysTo(request.aim, request.least).best(request.from);
      const steps = path && this.#known && this.#stepsOf(path, this.#known);
      const hangsOn = this.#waysTo(request.aim, 'moves').slice;
      tell({ kind: 'way', id: request.id, steps, hangsOn, ms: now() - start });
    } else if (request.kind === 'study') await this.#study(request);
  }

  /** Answers what takes several pieces of work; between two of them it can be dropped. */
  async #study({ id, topic, aim, least, from }: Extract<Request, { kind: 'study' }>): Promise<void> {
    const [known, symbolic] = [this.#known, this.#symbolic];
    if (known === undefined || symbolic === undefined) return;
    this.#studies.add(id);
    const { tell } = this.#around;
    const through = async <Answer>(work: Generator<number, Answer>): Promise<Answer | undefined> => {
      for (;;) {
        await this.#piece();
        if (!this.#studies.has(id)) return undefined;
        const next = work.next();
        if (next.done) return next.value;
        tell({ kind: 'part', id, share: next.value });
      }
    };
    if (topic === 'ways') {
      const ways = this.#waysTo(aim, least);
      const answer = await through(studyWays(ways, from, (path) => this.#stepsOf(path, known)));
      if (answer !== undefined) tell({ kind: 'ways', id, answer });
    } else if (topic === 'powers') {
      const games = this.#outcomes.map(({ key, formula }) => ({
        key,
        powers: this.#powersOver(key, formula, symbolic),
      }));
      const answer = await through(studyPowers(known, games, from));
      if (answer !== undefined) tell({ kind: 'powers', id, answer });
    } else {
      const answer = await through(studyNeeds(known, aim.formula, { ...this.#watch, symbolic, from }));
      if (answer !== undefined) tell({ kind: 'needs', id, answer });
    }
    this.#studies.delete(id);
  }

  /** What anybody can do about an outcome, found once for all positions. */
  #powersOver(key: string, formula: Aim['formula'], symbolic: Symbolic): Powers {
    const known = this.#powers.get(key) ?? new Powers(symbolic.model, formula, { ...this.#watch, symbolic });
    this.#powers.set(key, known);
    return known;
  }

  /** A lookup for each outcome at each step, and for each state that is still open. */
  #along(walk: readonly Positions[]): CourseAnswer {
    const moves = Object.fromEntries(
      this.#outcomes.map((outcome) => {
        const ways = this.#waysTo(outcome, 'moves');
        return [outcome.key, walk.map((positions) => ways.stepsFrom(positions) ?? null)];
      }),
    );
    const closed: Record<string, number> = {};
    for (const [step, positions] of walk.entries())
      for (const one of this.#ahead)
        for (const [region, states] of Object.entries(one.closedAt(positions)))
          for (const state of states) closed[`${region}/${state}`] ??= step;
    return { moves, closed };
  }

  /** The ways to an aim, found once for each cost; a way from anywhere is then read off. */
  #waysTo(aim: Aim, least: Least): Ways {
    const [known, symbolic] = [this.#known, this.#symbolic];
    if (known === undefined || symbolic === undefined) throw new Error('the chart has not come yet');
    const key = `${aim.key} ${least}`;
    const found = this.#ways.get(key);
    if (found !== undefined) return found;
    const made = this.#search(aim, least, known, symbolic);
    this.#ways.set(key, made);
    return made;
  }

  #search({ formula }: Aim, least: Least, known: Known, symbolic: Symbolic): Ways {
    const { model } = known;
    if (least === 'moves') return new Ways(model, formula, { ...this.#watch, symbolic });
    if (least === 'counterfactual') {
      const split = this.#split(known);
      return new Ways(split.model, formula, {
        ...this.#watch,
        cost: (event) => (split.isCounterfactual(event) ? 1 : 0),
      });
    }
    const party = least.slice('by:'.length);
    return new Ways(model, formula, {
      ...this.#watch,
      symbolic,
      cost: (event) => (partyOf(event) === party ? 1 : 0),
    });
  }

  #split({ model, chart, vocabulary }: Known): ByEvidence {
    this.#byEvidence ??= splitByEvidence(model, chart, vocabulary);
    return this.#byEvidence;
  }

  /** The steps of a way; a step is counterfactual where one of its transitions is. */
  #stepsOf(path: Path, { chart, vocabulary }: Known): readonly WayStep[] {
    let before = path.start;
    return path.steps.map(({ event: name, after }) => {
      const event = this.#byEvidence?.eventOf(name) ?? name;
      const entry = vocabulary[event];
      const taken = takenAt(chart, before, event);
      const own = taken.find((one) => one.meta.evidence === 'counterfactual');
      before = after;
      return {
        event,
        evidence: own === undefined ? (entry?.evidence ?? 'counterfactual') : 'counterfactual',
        basis: bases.find((one) => one === own?.meta.basis) ?? entry?.basis ?? 'assumed',
        facts: [...new Set([...(entry?.facts ?? []), ...taken.flatMap((one) => one.meta.facts ?? [])])],
        moves: taken.filter((one) => one.from !== one.to).map(({ region, from, to }) => ({ region, from, to })),
      };
    });
  }

  /** A pause between two pieces of work; where the engine was stopped it never goes on. */
  async #piece(): Promise<void> {
    await this.#around.pause();
    if (this.#stop.aborted) await new Promise(() => {});
  }
}
