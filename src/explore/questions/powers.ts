import type { FactoredModel, Formula, Path, Positions } from '../../model/index.ts';
import { type Slice, sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import { Arena } from './arena.ts';
import { Contest, type Others } from './contest.ts';
import { firstMoves, type Shown, showBlock, showForce, showSpoil } from './power-courses.ts';
import { assertKnown } from './ways.ts';

/**
 * What a coalition can do about an outcome. `force`: bring it about whatever the others do. `block`: by withholding its
 * own moves keep it from ever coming, a veto. `spoil`: by its own moves alone end it for good.
 */
export type Power = 'force' | 'block' | 'spoil';

/** Whether a coalition has a power, and the course that shows it. */
export interface PowerFound extends Shown {
  readonly power: Power;
  readonly others: Others;
  readonly holds: boolean;
}

export interface PowerOptions extends Watch {
  /** The whole model in diagrams, where it is at hand: it saves making them. */
  readonly symbolic?: Symbolic | undefined;
  readonly others?: Others | undefined;
}

/** A first move of the others, and what a coalition does after it. */
export interface Answer {
  readonly event: string;
  readonly course: Path | undefined;
}

/** Which events are a coalition's own. */
export type IsOwn = (event: string) => boolean;

/**
 * What coalitions can do about a goal, on the slice that decides it: a chart whose events have owners is a game, and the
 * powers are the alternating-time formulas of Alur, Henzinger and Kupferman (2002), read for moves in any order.
 */
export class Powers {
  readonly others: Others;
  /** The regions and the events that have influence on the goal. */
  readonly slice: Slice;
  readonly #whole: FactoredModel;
  readonly #goal: Formula;
  readonly #start: Positions;
  readonly #options: PowerOptions;
  readonly #grounds = new Map<FactoredModel, Symbolic>();
  readonly #contests: { readonly key: string; readonly model: FactoredModel; readonly contest: Contest }[] = [];
  readonly #arenas: Arena[] = [];

  constructor(model: FactoredModel, goal: Formula, options: PowerOptions = {}) {
    assertKnown(model, goal);
    this.others = options.others ?? 'giveWay';
    this.slice = sliceFor(model, goal, options.symbolic);
    this.#whole = model;
    this.#goal = goal;
    this.#options = options;
    this.#start = Object.fromEntries(model.regions.map((one) => [one.name, one.states[one.initial] ?? '']));
  }

  /** Whether the coalition has the power at these positions (the start if nothing is said); found once for all of them. */
  holds(power: Power, isOwn: IsOwn, from: Positions = this.#start): boolean {
    const contest = this.#contestAt(power, isOwn, from);
    const { arena } = contest;
    if (power === 'block') return !arena.has(contest.open, from);
    if (power === 'spoil') return arena.has(contest.ending, from);
    return arena.has(contest.struggle(this.others).won.at(-1) ?? arena.goal, from);
  }

  /** Whether the coalition has the power here, and the course that shows it: its own, or what the others do against it. */
  find(power: Power, isOwn: IsOwn, from: Positions = this.#start): PowerFound {
    const holds = this.holds(power, isOwn, from);
    const contest = this.#contestAt(power, isOwn, from);
    const at = { whole: this.#whole, goal: this.#goal, from, options: this.#options };
    const { others } = this;
    if (power === 'block') return { power, others, holds, ...showBlock(contest, holds, at) };
    if (power === 'spoil') return { power, others, holds, ...showSpoil(contest, holds, at) };
    return { power, others, holds, ...showForce(contest, holds, at, others) };
  }

  /** How a coalition that can force the goal goes on where one of the others moves first: each move that changes its way. */
  answers(isOwn: IsOwn, from: Positions = this.#start): readonly Answer[] {
    const known = courseKey(this.find('force', isOwn, from).course);
    const contest = this.#contestAt('force', isOwn, from);
    return firstMoves(contest, { whole: this.#whole, goal: this.#goal, from, options: this.#options }).flatMap(
      ({ event, after }) => {
        const { course } = this.find('force', isOwn, after);
        return courseKey(course) === known ? [] : [{ event, course }];
      },
    );
  }

  /** Whether the goal holds at these positions, can still come about, or is lost whatever anybody does. */
  state(from: Positions = this.#start): 'holds' | 'open' | 'lost' {
    const { arena, lost } = this.#contestAt('block', () => false, from);
    return arena.has(arena.goal, from) ? 'holds' : arena.has(lost, from) ? 'lost' : 'open';
  }

  #contestAt(power: Power, isOwn: IsOwn, from: Positions): Contest {
    // Others who go on for ever may do so in what has no influence on the goal: for that question no region is left out.
    const model = power === 'force' && this.others === 'goOn' ? this.#whole : this.slice.model;
    const key = model.events.map((event) => (isOwn(event.name) ? 1 : 0)).join('');
    const covers = (arena: Arena): boolean => arena.symbolic.model === model && arena.has(arena.inside, from);
    const known = this.#contests.find((one) => one.model === model && one.key === key && covers(one.contest.arena));
    if (known !== undefined) return known.contest;
    let arena = this.#arenas.find(covers);
    if (arena === undefined) {
      arena = new Arena(this.#ground(model), this.#goal, from);
      this.#arenas.push(arena);
    }
    const contest = new Contest(arena, isOwn);
    this.#contests.push({ key, model, contest });
    return contest;
  }

  #ground(model: FactoredModel): Symbolic {
    const { symbolic } = this.#options;
    const known = this.#grounds.get(model) ?? (symbolic?.model === model ? symbolic : undefined);
    const ground = known ?? Symbolic.reached(model, this.#options);
    this.#grounds.set(model, ground);
    return ground;
  }
}

const courseKey = (course: Path | undefined): string => course?.steps.map(({ event }) => event).join() ?? '';
