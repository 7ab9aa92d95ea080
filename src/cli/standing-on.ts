import { type Symbolic, sliceFor } from '../doors/explore.ts';
import { type TextLayout, wrap } from '../doors/export.ts';
import { indent, takenAt } from '../doors/inside.ts';
import {
  type Assumption,
  assumptionsBehind,
  type Case,
  type ChartDescription,
  describeChart,
  type Formula,
  type Path,
  type Positions,
  regionsRead,
  type Transition,
} from '../index.ts';
import { type Reply, say } from './asking.ts';

/** The assumptions behind an answer: those that it uses itself, and those that only what it hangs on uses. */
export interface Behind {
  readonly near: readonly Assumption[];
  readonly further: readonly Assumption[];
}

/**
 * What stands behind an answer about every course: all that can move the regions that the goal reads is near; what those
 * moves wait for, and so on, is further off. `used` is what a given course adds: the transitions of its step, and names.
 */
export function behindGoal(
  talks: Case,
  formula: Formula,
  symbolic: Symbolic,
  used: { readonly transitions: readonly Transition[]; readonly named: readonly string[] } = nothing,
): Behind {
  const { transitions } = describeChart(talks.chart);
  const within = (regions: readonly string[]): readonly Transition[] => {
    const wanted = new Set(regions);
    return transitions.filter((one) => wanted.has(one.region));
  };
  const near = assumptionsBehind(talks, [...within(regionsRead(formula)), ...used.transitions], used.named);
  const all = assumptionsBehind(talks, within(sliceFor(symbolic.model, formula, symbolic).regions));
  return { near, further: all.filter((one) => !near.includes(one)) };
}

const nothing = { transitions: [], named: [] };

/** What stands behind a way: what its own steps use. */
export function behindWay(talks: Case, path: Path): Behind {
  const chart: ChartDescription = describeChart(talks.chart);
  let before: Positions = path.start;
  const taken = path.steps.flatMap(({ event, after }) => {
    const here = takenAt(chart, before, event);
    before = after;
    return here;
  });
  return { near: assumptionsBehind(talks, taken), further: [] };
}

/** Names in a reply what its answer stands on: the near assumptions with their sentences, the others by name. */
export function tellBehind(reply: Reply, layout: TextLayout, { near, further }: Behind): void {
  reply.json.assumptions = [...near, ...further].map((one, index) => ({
    id: one.id,
    basis: one.basis,
    near: index < near.length,
    sentence: one.sentence,
    facts: one.facts,
  }));
  if (near.length + further.length === 0) return;
  const { paint, width } = layout;
  reply.lines.push('', paint('heading', say('behind.title')));
  for (const { id, sentence } of near) {
    const [head = '', ...rest] = wrap(`${id}: ${sentence}`, width - 4);
    reply.lines.push(`  • ${head}`, ...indent(rest, 4, undefined, paint));
  }
  if (further.length === 0) return;
  const names = further.map((one) => one.id).join(', ');
  const words = near.length === 0 ? say('behind.names', { names }) : say('behind.further', { names });
  reply.lines.push(...indent(wrap(words, width - 2), 2, 'faint', paint));
}
