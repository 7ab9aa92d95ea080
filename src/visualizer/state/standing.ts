import { belongsTo } from '../../doors/inside.ts';
import {
  type Case,
  type ChartDescription,
  describeChart,
  type Frame,
  type Issue,
  type PossibleMove,
  type Region,
  type Replay,
} from '../../index.ts';

/** How one region stands at a step, beside how it stood when the course began. */
export interface Standing {
  readonly region: string;
  readonly question: string;
  readonly state: string;
  /** What the state means, in a sentence of the chart. */
  readonly sentence: string;
  readonly tags: readonly string[];
  readonly start: string;
  /** The state before this step, where the step moved the region. */
  readonly before: string | undefined;
  /** The states that one of the moves possible now leads to. */
  readonly next: readonly string[];
  /** The states that can no longer be reached; undefined where nobody has asked for that. */
  readonly closed: readonly string[] | undefined;
  /** The states that can still be reached, but by no single move; undefined where nobody has asked for that. */
  readonly later: readonly string[] | undefined;
}

/** The standings of an issue: a list for each side, in the order of the case, and one for what is nobody's own. */
export interface IssueStanding {
  readonly issue: Issue;
  readonly sides: Readonly<Record<string, readonly Standing[]>>;
  readonly others: readonly Standing[];
}

/** Where everything stands at a frame, issue by issue. */
export function standingsOf(
  talks: Case,
  run: Replay,
  frame: Frame,
  possible: readonly PossibleMove[],
  closed?: ReadonlySet<string>,
): readonly IssueStanding[] {
  const chart = describeChart(talks.chart);
  const next = new Map<string, Set<string>>();
  for (const move of possible)
    for (const one of move.taken)
      if (one.from !== one.to) next.set(one.region, (next.get(one.region) ?? new Set()).add(one.to));
  const sides = talks.parties.filter((party) => party.role === 'side').map((party) => party.id);
  return talks.issues.map((issue) => {
    const standings = chart.regions
      .filter((region) => belongsTo(issue, region.name))
      .map((region) => ({ region, standing: standingOf(chart, run, frame, region, next.get(region.name), closed) }));
    const own = (side: string): readonly Standing[] =>
      standings.filter(({ region }) => region.path[1] === side).map(({ standing }) => standing);
    return {
      issue,
      sides: Object.fromEntries(sides.map((side) => [side, own(side)])),
      others: standings.filter(({ region }) => !sides.includes(region.path[1] ?? '')).map(({ standing }) => standing),
    };
  });
}

function standingOf(
  chart: ChartDescription,
  run: Replay,
  frame: Frame,
  region: Region,
  next: ReadonlySet<string> | undefined,
  closed: ReadonlySet<string> | undefined,
): Standing {
  const state = frame.after[region.name] ?? '';
  const found = region.states.find((one) => one.name === state);
  const others = region.states.map((one) => one.name).filter((name) => name !== state);
  const isClosed = (name: string): boolean => closed?.has(`${region.name}/${name}`) === true;
  const moved = frame.moves.find((move) => move.region === region.name);
  return {
    region: region.name,
    question: region.description,
    state,
    sentence: found?.description ?? '',
    tags: found?.tags ?? [],
    start: run.frames[0]?.after[region.name] ?? chart.initial[region.name] ?? '',
    before: moved?.from,
    next: [...(next ?? [])],
    closed: closed && others.filter(isClosed),
    later: closed && others.filter((name) => !isClosed(name) && next?.has(name) !== true),
  };
}
