import type { ChartDescription, GuardTree, Meta, RegionState } from '../../chart/index.ts';
import { arrowsFrom, type ChartNode, treeOf } from './tree.ts';

/** A value that JSON can hold. */
export type Json = string | boolean | number | null | readonly Json[] | { readonly [key: string]: Json };

/** How the two forms of an XState chart differ: in the way a guard is written. */
export type GuardForm<Value> = (guard: GuardTree) => Value;

/** An object whose values are JSON or what a guard is written as. */
export type Config<Guard> = { readonly [key: string]: ConfigValue<Guard> };
export type ConfigValue<Guard> = string | boolean | Guard | Config<Guard> | readonly ConfigValue<Guard>[];

/** The config of a chart as XState reads it: nested states, transitions with targets in their own region, named guards. */
export function configOf<Guard>(chart: ChartDescription, guardOf: GuardForm<Guard>): Config<Guard> {
  const stateOf = (region: string, state: RegionState): Config<Guard> => ({
    ...described(state.description),
    ...(state.tags.length > 0 ? { tags: [...state.tags] } : {}),
    ...metaOf(state.meta),
    ...onOf(region, state.name),
  });
  const onOf = (region: string, state: string): Config<Guard> => {
    const arrows = arrowsFrom(chart, region, state);
    if (arrows.size === 0) return {};
    const entries = [...arrows].map(([event, candidates]): readonly [string, ConfigValue<Guard>] => {
      const written = candidates.map(
        (one): Config<Guard> => ({
          target: targetOf(one.to),
          ...(one.guard === undefined ? {} : { guard: guardOf(one.guard) }),
          ...metaOf(one.meta),
        }),
      );
      return [event, written.length === 1 ? (written[0] ?? {}) : written];
    });
    return { on: Object.fromEntries(entries) };
  };
  const nodeOf = (node: ChartNode): Config<Guard> => {
    const { region, children } = node;
    if (region === undefined)
      return { type: 'parallel', states: Object.fromEntries(children.map((child) => [child.key, nodeOf(child)])) };
    return {
      ...described(region.description),
      initial: region.initial,
      states: Object.fromEntries(region.states.map((state) => [state.name, stateOf(region.name, state)])),
    };
  };
  return { id: chart.id, ...nodeOf(treeOf(chart)) };
}

const described = (description: string): { readonly description?: string } =>
  description === '' ? {} : { description };

function metaOf(meta: Meta): { readonly meta?: Config<never> } {
  const kept = Object.entries({ facts: meta.facts && [...meta.facts], evidence: meta.evidence, basis: meta.basis });
  const written = kept.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return written.length === 0 ? {} : { meta: Object.fromEntries(written) };
}

/** A sibling as a target: what XState would read as a path is escaped. */
const targetOf = (state: string): string => state.replace(/[\\.]/gu, (found) => `\\${found}`);
