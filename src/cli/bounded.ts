import { compileFactored, type Goal, Symbolic, searchBounded, sliceFor, sliceOf } from '../doors/explore.ts';
import type { TextLayout } from '../doors/export.ts';
import { belongsTo } from '../doors/inside.ts';
import {
  type Case,
  DemarcheError,
  describeChart,
  type FactoredModel,
  type Formula,
  obligationsOf,
  type Positions,
} from '../index.ts';
import { grouped, paragraph, type Reply, say } from './asking.ts';
import { toldSteps, wayLines } from './way-text.ts';

/** The most positions that a bounded search looks at: some seconds. */
const MOST = 100_000;
/** The most for one of many laws. */
const MOST_OF_LAW = 3_000;

/** A goal that is looked for within bounds, and from where. */
export interface BoundedGoal {
  readonly id: string;
  readonly goal: Goal;
  readonly from?: Positions | undefined;
  readonly without?: readonly string[];
  /** Whose moves those are, in words. */
  readonly whose?: string;
}

/** What a search within bounds says of goals, with the shortest way to the only one: what a question falls back on. */
export function tellBounded(talks: Case, layout: TextLayout, goals: readonly BoundedGoal[], fits = true) {
  return (reply: Reply, limit: number): void => {
    const model = compileFactored(talks.chart);
    const most = Math.min(limit, MOST);
    const found = goals.map((one) => ({ ...one, ...searchBounded(model, one.goal.formula, most, one) }));
    reply.json.bounded = found.map(({ id, path, positions, depth, complete }) => ({
      id,
      steps: path?.steps.length ?? null,
      way: path?.steps.map(({ event }) => event) ?? null,
      positions,
      depth,
      decided: complete || path !== undefined,
    }));
    reply.lines.push('', ...paragraph(layout, say('bounded.about', { count: grouped(most) })));
    for (const { goal, path, positions, depth, complete, whose } of found) {
      if (whose !== undefined) reply.lines.push(...paragraph(layout, say('bounded.whose', { who: whose })));
      const values = { goal: goal.name, positions: grouped(positions), depth };
      const words =
        path !== undefined
          ? say('bounded.way', { goal: goal.name, count: path.steps.length })
          : say(complete ? 'bounded.none' : 'bounded.unknown', values);
      reply.lines.push(...item(layout, words));
      if (path !== undefined && found.length === 1)
        reply.lines.push(...wayLines(talks, toldSteps(talks, path), layout));
    }
    if (fits) tellFits(talks, layout, model, reply, limit);
  };
}

/** How many positions a chart has at least: as many as were met. `talks` is the case that it is of, where it is of one. */
export function tellAtLeast(modelOf: () => FactoredModel, layout: TextLayout, talks?: Case) {
  return (reply: Reply, limit: number): void => {
    const model = modelOf();
    const everywhere: Formula = { or: model.regions.map(({ name }) => ({ region: name, in: [] })) };
    const { positions, depth } = searchBounded(model, everywhere, Math.min(limit, MOST));
    reply.json.bounded = { positionsAtLeast: positions, depth };
    reply.lines.push('', ...paragraph(layout, say('bounded.atLeast', { positions: grouped(positions), depth })));
    if (talks !== undefined) tellFits(talks, layout, compileFactored(talks.chart), reply, limit);
  };
}

/** Which laws are broken near the start, and for how many nothing was met: what a proof falls back on. */
export function tellBroken(talks: Case, layout: TextLayout) {
  return (reply: Reply, limit: number): void => {
    const model = compileFactored(talks.chart);
    const chart = describeChart(talks.chart);
    const most = Math.min(limit, MOST_OF_LAW);
    const judged = talks.invariants.flatMap((invariant) => {
      const always = obligationsOf(invariant, chart).flatMap(({ property }) =>
        property.kind === 'always' ? [property.formula] : [],
      );
      if (always.length === 0) return [];
      const found = always.map((formula) => searchBounded(model, { not: formula }, most));
      const broken = found.find(({ path }) => path !== undefined)?.path;
      const proved = found.every(({ complete, path }) => complete && path === undefined);
      return [
        { id: invariant.id, name: invariant.name, proved, broken: broken?.steps.map(({ event }) => event) ?? null },
      ];
    });
    reply.json.bounded = judged;
    reply.found ||= judged.some(({ broken }) => broken !== null);
    const count = (test: (one: (typeof judged)[number]) => boolean): number => judged.filter(test).length;
    const values = { count: count(({ proved }) => proved), of: judged.length, most: grouped(most) };
    reply.lines.push(
      '',
      ...paragraph(
        layout,
        say(judged.some(({ broken }) => broken !== null) ? 'bounded.broken' : 'bounded.laws', values),
      ),
    );
    for (const { id, name, broken } of judged)
      if (broken !== null) reply.lines.push(...item(layout, `${id} ${name}: ${broken.join(', ')}`));
    tellFits(talks, layout, model, reply, limit);
  };
}

function item(layout: TextLayout, text: string): readonly string[] {
  const [head = '', ...rest] = paragraph({ ...layout, width: layout.width - 4 }, text);
  return [`  • ${head}`, ...rest.map((line) => `    ${line}`)];
}

/** Which questions would still fit into the room that was given: the issues, and the outcomes. */
function tellFits(talks: Case, layout: TextLayout, model: FactoredModel, reply: Reply, limit: number): void {
  const issues = talks.issues
    .filter((issue) => {
      const own = model.regions.map(({ name }) => name).filter((name) => belongsTo(issue, name));
      return own.length > 0 && doesFit(() => sliceOf(model, own).model, limit);
    })
    .map(({ id }) => id);
  const outcomes = talks.outcomes
    .filter(({ formula }) => doesFit(() => sliceFor(model, formula).model, limit))
    .map(({ id }) => id);
  reply.json.fits = { issues, outcomes };
  const none = say('bounded.noneFits');
  const words = { issues: issues.join(', ') || none, outcomes: outcomes.join(', ') || none };
  reply.lines.push('', ...paragraph(layout, say('bounded.fits', words)));
}

function doesFit(slice: () => FactoredModel, limit: number): boolean {
  try {
    return new Symbolic(slice(), { limit }).reachable >= 0;
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'explore/limit') return false;
    throw error;
  }
}
