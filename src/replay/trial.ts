import type { Case, Scenario, WiderFact } from '../case/index.ts';
import { describeChart, transitionsByEvent } from '../chart/index.ts';
import { type Formula, holds, type Positions } from '../model/index.ts';
import type { Frame, Occurrence, Replay } from './frame.ts';
import { explainRefusal, type Refusal } from './refusal.ts';
import { replay } from './replay.ts';

/** One move that history made, and what the chart did with it. */
export interface TriedMove {
  /** The frame of the replay, counted from its start. */
  readonly index: number;
  readonly cause: Occurrence;
  readonly result: 'moved' | 'repeated' | 'refused';
  /** Why it was refused, region by region. */
  readonly refusals: readonly Refusal[];
  /** Whether the rule or history is the odd one, where it was refused and the case says so. */
  readonly odd: 'rule' | 'history' | undefined;
}

/** One event of history with what the chart did with its moves; without any, the model has no words for it. */
export interface TrialRow {
  /** The id of the entry of the wider record, or of the event where there is none. */
  readonly id: string;
  readonly day: string;
  readonly fact: WiderFact | undefined;
  readonly result: 'admitted' | 'partly' | 'refused' | 'wordless';
  readonly moves: readonly TriedMove[];
}

/** A day on which an outcome came about or went, and how many steps history had taken by then. */
export interface Turn {
  readonly day: string;
  readonly index: number;
  readonly holds: boolean;
}

/** What became of one outcome along history. */
export interface TriedOutcome {
  readonly id: string;
  readonly heldBefore: boolean;
  readonly turns: readonly Turn[];
}

/** A model put to the test of a course that it was not made from. */
export interface Trial {
  readonly scenario: Scenario;
  readonly replay: Replay;
  /** Where the course begins, and the day: the end of what came before. */
  readonly start: Positions;
  readonly startDay: string;
  readonly rows: readonly TrialRow[];
  readonly outcomes: readonly TriedOutcome[];
}

/**
 * Takes a course event by event through the chart and tells what was admitted, what was refused and why, and what the
 * model has no words for. Pure; an event that is refused moves nothing, and the course goes on.
 */
export function putToTheTest(talks: Case, scenario: Scenario): Trial {
  const done = replay(talks, scenario);
  const [first] = done.frames;
  const moves = done.frames.flatMap((frame) => triedMove(talks, frame) ?? []);
  return {
    scenario,
    replay: done,
    start: first?.after ?? done.positions,
    startDay: scenario.prelude.at(-1)?.day ?? first?.date ?? scenario.horizon,
    rows: rowsOf(talks, scenario, moves),
    outcomes: talks.outcomes.map(({ id, formula }) => ({
      id,
      heldBefore: first !== undefined && holds(formula, first.after),
      turns: turnsOf(formula, done.frames),
    })),
  };
}

/** Where an event would be taken: the positions from which the chart has a move for it. */
export function takenWhere(talks: Case, event: string): Formula {
  const chart = describeChart(talks.chart);
  return {
    or: transitionsByEvent(chart, event).map(
      (one): Formula => ({
        and: [{ region: one.region, in: [one.from] }, one.when],
      }),
    ),
  };
}

function triedMove(talks: Case, frame: Frame): TriedMove | undefined {
  const { cause, refused, before, index } = frame;
  if (cause === undefined) return undefined;
  return {
    index,
    cause,
    result: refused ? 'refused' : frame.moves.length > 0 ? 'moved' : 'repeated',
    refusals: refused ? explainRefusal(talks, before, cause.type) : [],
    odd: refused ? talks.wider?.odd[cause.id] : undefined,
  };
}

function rowsOf(talks: Case, scenario: Scenario, moves: readonly TriedMove[]): readonly TrialRow[] {
  const told = new Set([...scenario.events, ...scenario.annotations].flatMap((one) => one.facts));
  const used = new Set<TriedMove>();
  const rows = (talks.wider?.facts ?? []).flatMap((fact): readonly TrialRow[] => {
    const own = moves.filter(
      ({ cause }) => cause.facts.includes(fact.id) || (cause.by === 'calendar' && cause.id === fact.same),
    );
    if (own.length === 0 && !told.has(fact.id)) return [];
    for (const move of own) used.add(move);
    return [{ id: fact.id, day: fact.day, fact, result: resultOf(own), moves: own }];
  });
  const alone = moves
    .filter((move) => !used.has(move) && move.cause.by === 'party')
    .map(
      (move): TrialRow => ({
        id: move.cause.id,
        day: move.cause.day,
        fact: undefined,
        result: resultOf([move]),
        moves: [move],
      }),
    );
  return [...rows, ...alone].toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function resultOf(moves: readonly TriedMove[]): TrialRow['result'] {
  const refused = moves.filter((one) => one.result === 'refused').length;
  if (moves.length === 0) return 'wordless';
  return refused === 0 ? 'admitted' : refused < moves.length ? 'partly' : 'refused';
}

function turnsOf(formula: Formula, frames: readonly Frame[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { date, index, before, after } of frames) {
    const now = holds(formula, after);
    if (index > 0 && holds(formula, before) !== now) turns.push({ day: date, index, holds: now });
  }
  return turns;
}
