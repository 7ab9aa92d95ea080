import type { StateValue } from 'xstate';
import type { Positions } from '../model/index.ts';
import type { Region } from './describe.ts';

/** Reads the state of each region out of an XState state value. */
export function positionsOf(value: StateValue, regions: readonly Region[]): Positions {
  const found: Record<string, string> = {};
  for (const region of regions) {
    const state = stateAt(value, region.path);
    if (state !== undefined) found[region.name] = state;
  }
  return Object.freeze(found);
}

/** The state of one region in an XState state value; undefined where the region is not there. */
export function stateAt(value: StateValue, path: readonly string[]): string | undefined {
  let here: StateValue | undefined = value;
  for (const key of path) {
    if (here === undefined || typeof here === 'string') return undefined;
    here = here[key];
  }
  return typeof here === 'string' ? here : undefined;
}
