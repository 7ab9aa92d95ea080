import type { Arrow, ChartNode, GuardTree, Meta, WrittenChart } from '../../chart/index.ts';
import { descriptionOf } from './described.ts';

/** A value that JSON can hold. */
export type Json = string | boolean | number | null | readonly Json[] | { readonly [key: string]: Json };

/** How the two forms of an XState chart differ: in the way a guard is written. */
export type GuardForm<Value> = (guard: GuardTree) => Value;

/** An object whose values are JSON or what a guard is written as. */
export type Config<Guard> = { readonly [key: string]: ConfigValue<Guard> };
export type ConfigValue<Guard> = string | boolean | Guard | Config<Guard> | readonly ConfigValue<Guard>[];

/** XState's own event when a state has come to its end, which `onDone` stands for. */
const DONE = 'xstate.done.state.';

/** The config of a chart as XState reads it: nested states with all their transitions, named guards, memories. */
export function configOf<Guard>(chart: WrittenChart, guardOf: GuardForm<Guard>): Config<Guard> {
  const described = descriptionOf(chart);
  const at = (index: number): ChartNode => {
    const node = chart.nodes[index];
    if (node === undefined) throw new Error(`the chart has no node ${index}`);
    return node;
  };
  const targetOf = (target: ChartNode, source: ChartNode, alone: boolean): string => {
    if (alone && target.parent !== undefined && target.parent === source.parent) return escaped(target.key);
    const bare = target.id === defaultId(chart, target) && !target.path.includes('');
    return `#${bare ? [chart.id, ...target.path].map(escaped).join('.') : escaped(target.id)}`;
  };
  const arrowOf = ({ source, targets, guard, meta, reenter, actions }: Arrow): Config<Guard> => {
    const written = targets?.map((target) => targetOf(at(target), at(source), targets.length === 1));
    return {
      ...(written === undefined ? {} : { target: oneOrAll(written) }),
      ...(guard === undefined ? {} : { guard: guardOf(guard) }),
      ...metaOf(meta),
      ...(reenter ? { reenter } : {}),
      ...(actions.length === 0 ? {} : { actions: oneOrAll(actions) }),
    };
  };
  const arrowsOf = (node: ChartNode): Config<Guard> => {
    const byEvent = new Map<string, Config<Guard>[]>();
    for (const arrow of chart.arrows)
      if (arrow.source === node.index) byEvent.set(arrow.event, [...(byEvent.get(arrow.event) ?? []), arrowOf(arrow)]);
    const [always, done] = [byEvent.get(''), byEvent.get(DONE + node.id)];
    const on = [...byEvent].filter(([event]) => event !== '' && event !== DONE + node.id);
    return {
      ...(on.length === 0 ? {} : { on: Object.fromEntries(on.map(([event, all]) => [event, oneOrAll(all)])) }),
      ...(always === undefined ? {} : { always: oneOrAll(always) }),
      ...(done === undefined ? {} : { onDone: oneOrAll(done) }),
    };
  };
  const nodeOf = (node: ChartNode): Config<Guard> => {
    const { id, type, history, fallback = [], parent, initial, tags, meta, tells, children } = node;
    const above = parent === undefined ? 0 : at(parent).path.length;
    const first = fallback.map((target) => at(target).path.slice(above).map(escaped).join('.'));
    const description = described(node);
    return {
      ...(id === defaultId(chart, node) ? {} : { id }),
      ...(type === 'atomic' || type === 'compound' ? {} : { type }),
      ...(history === undefined ? {} : { history }),
      ...(first.length === 0 ? {} : { target: oneOrAll(first) }),
      ...(description === '' ? {} : { description }),
      ...(initial === undefined ? {} : { initial: at(initial).key }),
      ...(tags.length > 0 ? { tags: [...tags] } : {}),
      ...metaOf(meta),
      ...(tells === undefined || tells.entry.length === 0 ? {} : { entry: oneOrAll(tells.entry) }),
      ...(tells === undefined || tells.exit.length === 0 ? {} : { exit: oneOrAll(tells.exit) }),
      ...arrowsOf(node),
      ...(children.length === 0
        ? {}
        : { states: Object.fromEntries(children.map((child) => [at(child).key, nodeOf(at(child))])) }),
    };
  };
  return { id: chart.id, ...nodeOf(at(0)) };
}

/** The id that XState gives a node that has none of its own. */
const defaultId = (chart: WrittenChart, node: ChartNode): string => [chart.id, ...node.path].join('.');

const oneOrAll = <One>(list: readonly One[]): One | readonly One[] => {
  const [only] = list;
  return list.length === 1 && only !== undefined ? only : list;
};

function metaOf(meta: Meta): { readonly meta?: Config<never> } {
  const kept = Object.entries({ facts: meta.facts && [...meta.facts], evidence: meta.evidence, basis: meta.basis });
  const written = kept.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return written.length === 0 ? {} : { meta: Object.fromEntries(written) };
}

/** A key in a path of XState's: what would end it is escaped. */
const escaped = (key: string): string => key.replace(/[\\.]/gu, (found) => `\\${found}`);
