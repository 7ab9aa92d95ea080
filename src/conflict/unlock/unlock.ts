import type { Party, Reading } from '../../case/index.ts';
import { emptySet, type Symbolic, type Watch, Ways } from '../../explore/index.ts';
import { type FactoredModel, type Formula, holds, type Path, type Positions } from '../../model/index.ts';
import { lookAround } from '../place/at-place.ts';
import { type JointMove, jointMove } from '../place/together.ts';
import type { Player } from '../players.ts';
import { playersOf } from '../readings.ts';
import { decisive, type Truths } from '../scores.ts';
import { type Change, changesOf, withChange } from './changes.ts';
import { Willing, type Willingness } from './willing.ts';

/** What a change of one statement, or none, makes possible at a position. */
export interface Unlocked {
  readonly changes: readonly Change[];
  /** Whether every gain by one move has a credible answer, so that the position is an equilibrium by SEQ. */
  readonly holds: boolean;
  /** The goals, by their places, that can come about by moves that their makers gain by, or lose nothing by. */
  readonly opens: Readonly<Record<Willingness, readonly number[]>>;
}

/** What a party loses on a joint course, at worst, of what it had already come to have. */
export interface Risk {
  readonly party: string;
  /** How many moves of the course have been made by then. */
  readonly after: number;
  /** The place of the statement that is lost. */
  readonly loses: number;
}

/** A joint course to the goal by a smallest coalition, and what each member risks meanwhile. */
export interface Exchange extends JointMove {
  readonly risks: readonly Risk[];
}

export interface Unlocking {
  readonly unchanged: Unlocked;
  readonly single: readonly Unlocked[];
  /** A shortest course to a goal under an answer, where there is one. */
  course(found: Unlocked, goal: number, how: Willingness): Path | undefined;
  /** Pairs of dropped statements that open a goal by moves that lose their makers nothing. */
  pairs(goal: number): readonly Unlocked[];
  /** The smallest coalitions that could go to a goal together with nobody worse off and somebody better off. */
  exchanges(goal: number): readonly Exchange[];
}

/** The most members of a coalition that is asked about, beside all together. */
const MOST_MEMBERS = 4;

/**
 * What would unlock a position: the changes of one statement after which it no longer holds, and those after which a goal
 * comes about by itself; pairs of changes, and what coalitions could take together as things are, when they are asked for.
 */
export function unlock(
  model: FactoredModel,
  parties: readonly Party[],
  reading: Reading,
  from: Positions,
  goals: readonly Formula[],
  { symbolic, ...watch }: Watch & { readonly symbolic: Symbolic },
): Unlocking {
  const willing = new Willing(symbolic);
  const formulas = statementsOf(parties, model, reading);
  const playersAfter = (changes: readonly Change[]): readonly Player[] =>
    formulas(changes.reduce((changed, change) => withChange(changed, change), reading));
  const opens = (players: readonly Player[], how: Willingness): readonly number[] => {
    const ends = willing.reach(players, from, how);
    return goals.flatMap((goal, at) => (symbolic.sets.within(ends, symbolic.where(goal)) === emptySet ? [] : [at]));
  };
  const judge = (changes: readonly Change[], withPlace: boolean): Unlocked => {
    const players = playersAfter(changes);
    return {
      changes,
      holds:
        withPlace &&
        lookAround(model, players, from, 'event').every(({ improvements }) =>
          improvements.every((one) => one.credible !== undefined),
        ),
      opens: { gain: opens(players, 'gain'), noLoss: opens(players, 'noLoss') },
    };
  };
  const all = changesOf(reading);
  const drops = all.filter((change) => change.kind === 'drop');
  const nowhere: Formula = { or: [] };
  return {
    unchanged: judge([], true),
    single: all.map((change) => judge([change], true)),
    course: ({ changes }, goal, how) =>
      new Ways(willing.modelOf(model, playersAfter(changes), how), goals[goal] ?? nowhere, { ...watch, from }).best(),
    pairs: (goal) =>
      drops.flatMap((one, at) =>
        drops.slice(at + 1).flatMap((other) => {
          const found = judge([one, other], false);
          return found.opens.noLoss.includes(goal) ? [found] : [];
        }),
      ),
    exchanges: (goal) => exchangesOf(model, playersAfter([]), from, goals[goal] ?? nowhere, watch),
  };
}

/** Players of a reading whose lists of formulas are the same values where nothing was changed, so that work on them is kept. */
function statementsOf(
  parties: readonly Party[],
  model: FactoredModel,
  reading: Reading,
): (changed: Reading) => readonly Player[] {
  const unchanged = new Map(playersOf(parties, model, reading).map((player) => [player.id, player]));
  return (changed) =>
    playersOf(parties, model, changed).map((player) =>
      changed.parties[player.id] === reading.parties[player.id] ? (unchanged.get(player.id) ?? player) : player,
    );
}

/** The smallest coalitions that could go to the goal together with nobody worse off and somebody better off. */
function exchangesOf(
  model: FactoredModel,
  players: readonly Player[],
  from: Positions,
  goal: Formula,
  watch: Watch,
): readonly Exchange[] {
  const found: Exchange[] = [];
  const sizes = Array.from({ length: 2 ** players.length - 1 }, (_, bits) =>
    players.filter((_player, at) => (((bits + 1) >> at) & 1) === 1),
  )
    .filter((members) => members.length <= MOST_MEMBERS || members.length === players.length)
    .sort((a, b) => a.length - b.length);
  for (const members of sizes) {
    if (found.some((one) => one.members.every((member) => members.includes(member)))) continue;
    const joint = jointMove(model, members, from, { ...watch, goal });
    if (joint === undefined) continue;
    found.push({ ...joint, risks: members.flatMap((member) => riskOf(member, joint.course)) });
  }
  return found;
}

/** The worst that a party goes through on a course: the most important statement that it loses of what it had by then. */
function riskOf({ id, statements }: Player, course: Path): readonly Risk[] {
  const truthsAt = (positions: Positions): Truths => statements.map((statement) => holds(statement, positions));
  let best = truthsAt(course.start);
  let worst: Risk | undefined;
  course.steps.forEach(({ after }, step) => {
    const truths = truthsAt(after);
    const place = decisive(truths, best);
    if (place < 0) return;
    if (truths[place] === true) best = truths;
    else if (worst === undefined || place < worst.loses) worst = { party: id, after: step + 1, loses: place };
  });
  return worst === undefined ? [] : [worst];
}
