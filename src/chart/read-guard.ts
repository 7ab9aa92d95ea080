import { type AnyStateMachine, and, not, or, stateIn } from 'xstate';
import { DemarcheError, type Formula } from '../model/index.ts';

/** A condition as it stands in a chart: names kept, before anything is asked of the chart's regions. */
export type GuardTree =
  | { readonly kind: 'stateIn'; readonly value: unknown }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly GuardTree[] }
  | { readonly kind: 'not'; readonly part: GuardTree }
  | { readonly kind: 'named'; readonly name: string; readonly tree: GuardTree };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

const checkOf = (guard: unknown): unknown => (isRecord(guard) ? guard.check : undefined);

/** XState marks each kind of guard by one shared function, `check`; names of functions do not survive minification. */
const checks = {
  stateIn: checkOf(stateIn('a')),
  and: checkOf(and([])),
  or: checkOf(or([])),
  not: checkOf(not('a')),
};

/**
 * Reads a guard of the chart as data. A guard that is code is refused by its name and place, since nobody could explain,
 * compile or draw it.
 */
export function readGuard(machine: AnyStateMachine, guard: unknown, place: string): GuardTree {
  return read(machine, guard, place, []);
}

function read(machine: AnyStateMachine, guard: unknown, place: string, within: readonly string[]): GuardTree {
  const name =
    typeof guard === 'string' ? guard : isRecord(guard) && typeof guard.type === 'string' ? guard.type : undefined;
  if (name !== undefined) {
    if (within.includes(name)) throw unsupported(place, `the guard "${name}" leads back to itself`);
    const found: unknown = machine.implementations.guards[name];
    if (found === undefined) throw unsupported(place, `the guard "${name}" is not implemented`);
    return { kind: 'named', name, tree: read(machine, found, place, [...within, name]) };
  }
  if (!isRecord(guard)) throw unsupported(place, 'a guard that is neither a name nor built from stateIn, and, or, not');
  const parts = Array.isArray(guard.guards) ? guard.guards : [];
  const check = checkOf(guard);
  if (check === checks.stateIn) return { kind: 'stateIn', value: guard.stateValue };
  if (check === checks.and) return { kind: 'and', parts: parts.map((part) => read(machine, part, place, within)) };
  if (check === checks.or) return { kind: 'or', parts: parts.map((part) => read(machine, part, place, within)) };
  if (check === checks.not) return { kind: 'not', part: read(machine, parts[0], place, within) };
  const last = within.at(-1);
  throw unsupported(
    place,
    `${last === undefined ? 'a guard' : `the guard "${last}"`} is code; build it from stateIn, and, or, not, and keep what it reads as a region`,
  );
}

function unsupported(place: string, what: string): DemarcheError {
  return new DemarcheError('chart/unsupported', what, { place });
}

/** The guard as a formula over regions; `regionOf` says what a path of state keys stands for. */
export function toFormula(tree: GuardTree, regionOf: (path: readonly string[]) => Formula): Formula {
  switch (tree.kind) {
    case 'named':
      return toFormula(tree.tree, regionOf);
    case 'and':
      return { and: tree.parts.map((part) => toFormula(part, regionOf)) };
    case 'or':
      return { or: tree.parts.map((part) => toFormula(part, regionOf)) };
    case 'not':
      return { not: toFormula(tree.part, regionOf) };
    case 'stateIn': {
      const found = pathsOf(tree.value, []).map(regionOf);
      const [only] = found;
      return found.length === 1 && only !== undefined ? only : { and: found };
    }
  }
}

/** The paths of a partial state value: `{ a: { b: 'c', d: 'e' } }` gives `a.b.c` and `a.d.e`. */
function pathsOf(value: unknown, prefix: readonly string[]): readonly (readonly string[])[] {
  if (typeof value === 'string') return [[...prefix, ...value.split('.')]];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const path = [...prefix, key];
    return isRecord(below) && Object.keys(below).length === 0 ? [path] : pathsOf(below, path);
  });
}
