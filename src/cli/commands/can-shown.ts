import { blockingSets, type Goal, type Power, type PowerFound, type Powers } from '../../doors/explore.ts';
import { type Case, type Path, partyOf } from '../../index.ts';
import { type ChartMap, say } from '../asking.ts';
import type { Block } from '../blocks.ts';
import { toldSteps } from '../way-text.ts';
import { eventsIn, namesOf, type Place } from './can-place.ts';

/** An answer about one coalition and one goal, with all that its showing needs. */
export interface Answering extends ChartMap {
  readonly talks: Case;
  readonly powers: Powers;
  readonly power: Power;
  readonly goal: Goal;
  readonly place: Place;
  readonly found: PowerFound;
  readonly parties: readonly string[];
  /** Written into as the answer is shown. */
  readonly json: Record<string, unknown>;
}

/** What shows the answer: the moves that do it, or what is done against it. */
export function shownBy(answering: Answering): readonly Block[] {
  const { power, found, powers, place } = answering;
  const state = powers.state(place.from);
  if (state === 'lost') return [{ kind: 'plain', text: say('can.lost') }];
  if (power === 'force') return found.holds ? forced(answering, state) : kept(answering);
  if (state === 'holds' && power === 'block') return [{ kind: 'plain', text: say('can.holds') }];
  if (power === 'block') return found.holds ? blocked(answering) : withoutThem(answering);
  return found.holds ? ended(answering) : tried(answering);
}

const who = ({ talks, parties }: Answering): string => namesOf(talks, parties);
const stepsOf = ({ talks }: Answering, path: Path | undefined): readonly Block[] =>
  path === undefined || path.steps.length === 0 ? [] : [{ kind: 'steps', steps: toldSteps(talks, path) }];
const lengthOf = (path: Path | undefined): number => path?.steps.length ?? 0;

function blocked(answering: Answering): readonly Block[] {
  const { model, symbolic, goal, parties, place, json } = answering;
  const enough = blockingSets(model, goal.formula, {
    symbolic,
    from: place.from,
    blockable: (event) => parties.includes(partyOf(event)),
  });
  json.enough = enough;
  const singles = enough.filter((set) => set.length === 1).map(([event = '']) => event);
  const more = enough.filter((set) => set.length > 1).map((set) => set.join(' + '));
  return [
    { kind: 'plain', text: say('can.never', { who: who(answering) }) },
    ...list('can.enough', singles),
    ...(more.length === 0 ? [] : [{ kind: 'plain', text: say('can.enoughTogether') } as const, items(more)]),
  ];
}

const items = (all: readonly string[]): Block => ({ kind: 'list', items: all });
const list = (key: 'can.enough', all: readonly string[]): readonly Block[] =>
  all.length === 0 ? [] : [{ kind: 'plain', text: say(key, { count: all.length }) }, items(all)];

function withoutThem(answering: Answering): readonly Block[] {
  const { course } = answering.found;
  const text = say('can.without', { who: who(answering), count: lengthOf(course) });
  return [{ kind: 'plain', text }, ...stepsOf(answering, course)];
}

function ended(answering: Answering): readonly Block[] {
  const { course } = answering.found;
  return [{ kind: 'plain', text: say('can.ends', { count: lengthOf(course) }) }, ...stepsOf(answering, course)];
}

function tried(answering: Answering): readonly Block[] {
  const { found } = answering;
  const count = lengthOf(found.tried);
  if (count === 0)
    return [
      { kind: 'plain', text: say('can.triedNothing', { who: who(answering) }) },
      ...stepsOf(answering, found.course),
    ];
  return [
    { kind: 'plain', text: say('can.tried', { who: who(answering), count }) },
    ...stepsOf(answering, found.tried),
    { kind: 'plain', text: say('can.allTheSame', { count: lengthOf(found.course) }) },
    ...stepsOf(answering, found.course),
  ];
}

/** The moves of a coalition that forces the goal, and how they change where one of the others moves first. */
function forced(answering: Answering, state: string): readonly Block[] {
  const { found, json, powers, parties, place } = answering;
  if (state === 'holds') return [{ kind: 'plain', text: say('can.holds') }];
  const answers = powers
    .answers((event) => parties.includes(partyOf(event)), place.from)
    .map(({ event, course }) => ({ event, moves: eventsIn(course) }));
  json.answers = answers;
  const told = answers.map(({ event, moves }) =>
    say('can.answer', { event, moves: moves.length === 0 ? say('can.answerNone') : moves.join(', ') }),
  );
  return [
    { kind: 'plain', text: say('can.moves', { count: lengthOf(found.course) }) },
    ...stepsOf(answering, found.course),
    ...(told.length === 0 ? [] : [{ kind: 'plain', text: say('can.answers') } as const, items(told)]),
    { kind: 'plain', text: say(told.length === 0 ? 'can.ruleAlone' : 'can.rule') },
  ];
}

/** What the others do against a coalition that cannot force the goal. */
function kept(answering: Answering): readonly Block[] {
  const { course, returnsTo } = answering.found;
  const count = lengthOf(course);
  if (count === 0) return [{ kind: 'plain', text: say('can.stuck', { who: who(answering) }) }];
  const text =
    returnsTo === undefined
      ? say('can.kept', { who: who(answering), count })
      : say('can.round', { who: who(answering), count: returnsTo });
  return [{ kind: 'plain', text }, ...stepsOf(answering, course)];
}
