import type { Positions } from '../model/index.ts';
import type { WrittenChart } from './description.ts';
import { inactive, nothing } from './node.ts';
import type { Region } from './region.ts';

/** A position as XState writes it: a name, or an object of such values. */
export type StateValue = string | { readonly [key: string]: StateValue | undefined };

/** Reads the state of each region out of an XState state value. What a history state remembers does not stand in it. */
export function positionsOf(value: StateValue, regions: readonly Region[]): Positions {
  const found: Record<string, string> = {};
  for (const region of regions) {
    if (region.remembers !== undefined) {
      found[region.name] = nothing;
      continue;
    }
    const state = stateAt(value, region.path);
    if (state !== undefined) found[region.name] = state;
    else if (region.states.some((one) => one.name === inactive)) found[region.name] = inactive;
  }
  return Object.freeze(found);
}

/** The state of one region in an XState state value; undefined where the region is not there. */
function stateAt(value: StateValue, path: readonly string[]): string | undefined {
  let here: StateValue | undefined = value;
  for (const key of path) {
    if (here === undefined || typeof here === 'string') return undefined;
    here = here[key];
  }
  if (typeof here === 'string') return here;
  const keys = Object.keys(here ?? {});
  return keys.length === 1 ? keys[0] : undefined;
}

/** Writes positions as XState's state value. */
export function stateValueOf(positions: Positions, { nodes, id }: Pick<WrittenChart, 'nodes' | 'id'>): StateValue {
  const write = (index: number): StateValue => {
    const node = nodes[index];
    if (node === undefined) return {};
    const children = node.children.flatMap((child) => nodes[child] ?? []).filter((child) => child.type !== 'history');
    if (node.type === 'parallel') return Object.fromEntries(children.map((child) => [child.key, write(child.index)]));
    const place = node.path.length === 0 ? id : node.path.join('.');
    const child = children.find((one) => one.key === positions[place]);
    if (child === undefined) return {};
    return child.type === 'atomic' || child.type === 'final' ? child.key : { [child.key]: write(child.index) };
  };
  return write(0);
}
