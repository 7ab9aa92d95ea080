import {
  type Annotation,
  type Case,
  type EventEntry,
  expectCase,
  expectScenario,
  type Scenario,
  type ScenarioEvent,
  widerFactsOf,
} from '../case/index.ts';
import { quickWalk, type Step, type Transition, type Walk } from '../chart/index.ts';
import { hintOf, replayProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Positions } from '../model/index.ts';
import { Calendar, type DueDeadline } from './calendar.ts';
import type { Frame, Move, Occurrence, Replay } from './frame.ts';

export interface ReplayOptions {
  /** How far: an ISO day (everything of that day included; past the horizon the calendar runs on) or the id of an event. */
  readonly to?: string | undefined;
  /** Whether an event that the chart refuses is an error, as it is in a record of what was reported. */
  readonly strict?: boolean | undefined;
  /** What takes the course on; the chart as it is read where it is left out. */
  readonly walk?: Walk | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const nothing: readonly never[] = Object.freeze([]);

/**
 * Replays a scenario: folds the steps of the chart over its events and the deadlines that fall due between them.
 * A deadline fires before anything else of its day. Throws `scenario/unknown-event` for an event that the case does not
 * know, `replay/unknown-place` for a `to` that names nothing or a day before the first event, and with `strict`
 * `replay/event-disabled` for a refusal.
 */
export function replay(talks: Case, scenario: Scenario, options: ReplayOptions = {}): Replay {
  expectCase(talks);
  expectScenario(scenario);
  const { until, last } = endOf(scenario, options.to);
  const run = new Run(talks, scenario, options.walk ?? quickWalk(talks.chart));
  for (const event of scenario.prelude) run.send(event);
  const prelude = run.frames.splice(0).map((frame) => Object.freeze(frame));
  const [start = until] = [scenario.events[0]?.day ?? scenario.horizon, until].sort();
  run.begin(start);
  for (const event of scenario.events) {
    if (event.day > until) break;
    run.send(event);
    if (event.id === last) break;
  }
  if (last === undefined) run.pass(until);
  const frames = annotate(run.frames, scenario.annotations, until, last);
  const refused = options.strict === true ? [...prelude, ...frames].find((frame) => frame.refused) : undefined;
  if (refused?.cause !== undefined)
    throw new DemarcheError(
      'replay/event-disabled',
      sentence(replayProblems, 'replay.refused', { event: refused.cause.type, date: refused.date }),
      { file: scenario.id, place: refused.cause.id },
    );
  return Object.freeze({
    scenario,
    prelude: Object.freeze(prelude),
    frames: Object.freeze(frames),
    positions: frames.at(-1)?.after ?? run.positions,
  });
}

function endOf(scenario: Scenario, to: string | undefined): { until: string; last?: string } {
  if (to === undefined) return { until: scenario.horizon };
  if (DAY.test(to)) {
    const [first] = scenario.events;
    if (first !== undefined && to < first.day)
      throw new DemarcheError(
        'replay/unknown-place',
        sentence(replayProblems, 'replay.before', { first: first.day, day: to }),
        { file: scenario.id },
      );
    return { until: to };
  }
  const event = scenario.events.find((one) => one.id === to);
  if (event !== undefined) return { until: event.day, last: event.id };
  const ids = scenario.events.map((one) => one.id);
  throw new DemarcheError(
    'replay/unknown-place',
    sentence(replayProblems, 'replay.place', { name: to, hint: hintOf(to, ids) }),
    { file: scenario.id },
  );
}

/** The fold itself: where the chart stands, and the frames so far. */
class Run {
  readonly frames: Frame[] = [];
  readonly #talks: Case;
  readonly #scenario: Scenario;
  readonly #walk: Walk;
  readonly #calendar: Calendar;
  positions: Positions;

  constructor(talks: Case, scenario: Scenario, walk: Walk) {
    this.#talks = talks;
    this.#scenario = scenario;
    this.#walk = walk;
    this.#calendar = new Calendar(talks, scenario);
    this.positions = walk.start;
  }

  /** Puts down the start frame. */
  begin(day: string): void {
    this.#add(day, undefined, { moves: nothing, nonMoves: nothing, refused: false }, this.positions, nothing);
  }

  /** Lets everything fall due that is due by this day. */
  pass(day: string): void {
    for (let due = this.#calendar.next(day); due !== undefined; due = this.#calendar.next(day)) this.#fire(due);
  }

  /** Sends one event of the scenario, after all that was due by its day. */
  send(event: ScenarioEvent): void {
    this.pass(event.day);
    const entry = this.#entry(event.type, event.id);
    this.#take({
      id: event.id,
      type: event.type,
      by: 'party',
      day: event.day,
      reported: event.reported,
      dateBasis: event.dateBasis,
      facts: event.facts.length > 0 ? event.facts : entry.facts,
      evidence: this.#isWider(event) ? 'wider' : entry.evidence,
      basis: event.basis ?? entry.basis,
      sentence: event.sentence ?? entry.sentence,
      place: event.place,
      note: event.note,
    });
  }

  #fire({ deadline, day }: DueDeadline): void {
    const entry = this.#entry(deadline.event, deadline.id);
    this.#take(
      {
        id: deadline.id,
        type: deadline.event,
        by: 'calendar',
        day,
        dateBasis: deadline.dateBasis,
        facts: deadline.facts,
        evidence: entry.evidence,
        basis: entry.basis,
        sentence: entry.sentence,
        note: deadline.note,
      },
      [{ id: deadline.id, event: deadline.event, day }],
    );
  }

  #isWider({ facts }: ScenarioEvent): boolean {
    const wider = widerFactsOf(this.#talks.wider);
    return facts.some((fact) => wider.has(fact));
  }

  #entry(type: string, id: string): EventEntry {
    const entry = Object.hasOwn(this.#talks.vocabulary, type) ? this.#talks.vocabulary[type] : undefined;
    if (entry !== undefined) return entry;
    const hint = hintOf(type, Object.keys(this.#talks.vocabulary));
    throw new DemarcheError('scenario/unknown-event', sentence(replayProblems, 'replay.event', { name: type, hint }), {
      file: this.#scenario.id,
      place: id,
    });
  }

  #take(cause: Occurrence, deadlines: Frame['deadlines'] = nothing): void {
    const before = this.positions;
    const step = this.#walk.take(cause.type, before);
    const { taken } = step;
    if (taken.length > 0) this.#calendar.taken(cause.type, cause.day);
    const moves: Move[] = [];
    const nonMoves: Move[] = [];
    for (const transition of taken)
      (transition.from === transition.to ? nonMoves : moves).push(moveOf(transition, cause));
    moves.push(...movesBeside(step, before, moves, cause));
    this.positions = step.after;
    this.#add(cause.day, cause, { moves, nonMoves, refused: taken.length === 0 }, before, deadlines);
  }

  #add(
    date: string,
    cause: Occurrence | undefined,
    taken: Pick<Frame, 'moves' | 'nonMoves' | 'refused'>,
    before: Positions,
    deadlines: Frame['deadlines'],
  ): void {
    this.frames.push({
      index: this.frames.length,
      date,
      cause: cause && Object.freeze(cause),
      before,
      after: this.positions,
      moves: Object.freeze(taken.moves),
      nonMoves: Object.freeze(taken.nonMoves),
      refused: taken.refused,
      annotations: nothing,
      deadlines: Object.freeze(deadlines),
    });
  }
}

function moveOf(transition: Transition, cause: Occurrence): Move {
  return Object.freeze({
    region: transition.region,
    from: transition.from,
    to: transition.to,
    evidence: evidenceOf(transition, cause),
    basis: basisOf(transition, cause),
    facts: cause.evidence === 'wider' ? cause.facts : (transition.meta.facts ?? cause.facts),
  });
}

/** What else has moved: regions inside a state that was entered or left. They move by the first transition taken. */
function movesBeside(
  { after, taken }: Step,
  before: Positions,
  moves: readonly Move[],
  cause: Occurrence,
): readonly Move[] {
  const [first] = taken;
  if (first === undefined || after === before) return nothing;
  const told = new Set(moves.map((move) => move.region));
  return Object.keys(after).flatMap((region) => {
    const [from = '', to = ''] = [before[region], after[region]];
    return from === to || told.has(region) ? [] : [moveOf({ ...first, region, from, to }, cause)];
  });
}

function evidenceOf(transition: Transition, cause: Occurrence): Move['evidence'] {
  if (cause.evidence === 'wider') return 'wider';
  const own = transition.meta.evidence;
  return own === 'reported' || own === 'scheduled' || own === 'counterfactual' ? own : cause.evidence;
}

function basisOf(transition: Transition, cause: Occurrence): Move['basis'] {
  const own = transition.meta.basis;
  return own === 'stated' || own === 'inferred' || own === 'assumed' ? own : cause.basis;
}

/** Puts each annotation at the frame of the event that it follows, or at the last frame of its day or before. */
function annotate(
  frames: Frame[],
  annotations: readonly Annotation[],
  until: string,
  last: string | undefined,
): Frame[] {
  const at = new Map<number, Annotation[]>();
  const byCause = new Map(frames.map((frame) => [frame.cause?.id, frame.index]));
  for (const annotation of annotations) {
    if (annotation.day > until) continue;
    const following = annotation.after === undefined ? undefined : byCause.get(annotation.after);
    if (following === undefined && last !== undefined && annotation.day >= until) continue;
    const index =
      following ??
      Math.max(
        0,
        frames.findLastIndex((frame) => frame.date <= annotation.day),
      );
    at.set(index, [...(at.get(index) ?? []), annotation]);
  }
  return frames.map((frame) => Object.freeze({ ...frame, annotations: Object.freeze(at.get(frame.index) ?? nothing) }));
}
