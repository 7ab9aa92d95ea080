import { type Symbolic, sliceFor } from '../doors/explore.ts';
import { type TextLayout, wrap } from '../doors/export.ts';
import { type Behind, behindAnswer, indent, type UsedByCourse } from '../doors/inside.ts';
import type { Case, Formula } from '../index.ts';
import { type Reply, say } from './asking.ts';

export { type Behind, behindWay } from '../doors/inside.ts';

/** What stands behind an answer about every course, and behind the step of a given course that it names. */
export const behindGoal = (talks: Case, goal: Formula, symbolic: Symbolic, used?: UsedByCourse): Behind =>
  behindAnswer(talks, goal, sliceFor(symbolic.model, goal, symbolic).regions, used);

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
