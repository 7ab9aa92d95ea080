import { and, createMachine, not, or, stateIn } from 'xstate';
import { DemarcheError, hintOf, shortened } from '../model/index.ts';
import type { Chart } from './describe.ts';
import { readGuard } from './read-guard.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a state of a chart in JSON may say; what else XState knows has no form in JSON or is refused where it is compiled. */
const stateKeys = ['id', 'type', 'initial', 'states', 'on', 'description', 'tags', 'meta', 'entry', 'exit'];
const furtherKeys = ['after', 'always', 'context', 'guards', 'history', 'invoke', 'onDone', 'target', 'version'];
const arrowKeys = ['target', 'guard', 'meta', 'reenter', 'description', 'actions'];
const guardKeys = ['stateIn', 'and', 'or', 'not'];

/**
 * A chart from XState's config in JSON. Guards stand as names, defined under `guards` of the root, or as objects:
 * `{ "stateIn": value }`, `{ "and": [...] }`, `{ "or": [...] }`, `{ "not": guard }`. Anything else is refused by its name
 * and place.
 */
export function chartFromJson(value: unknown, file?: string): Chart {
  const fail = (place: string, message: string): never => {
    throw new DemarcheError('chart/unsupported', message, { file, place });
  };
  const objectAt = (given: unknown, place: string, what: string): Fields => {
    if (isFields(given)) return given;
    return fail(place, `expected ${what}, came ${Array.isArray(given) ? 'a list' : shown(given)}`);
  };
  const only = (fields: Fields, keys: readonly string[], place: string, what: string): void => {
    for (const key of Object.keys(fields))
      if (!keys.includes(key)) fail(place, `"${key}" is no key of ${what}${hintOf(key, keys)}`);
  };
  const root = objectAt(value, '', "an object, XState's config of a machine");
  const named = root.guards === undefined ? {} : objectAt(root.guards, 'guards', 'guards by their names');

  const guardOf = (given: unknown, place: string): unknown => {
    if (typeof given === 'string') {
      if (Object.hasOwn(named, given)) return given;
      const hint = hintOf(given, Object.keys(named));
      return fail(place, `the guard "${given}" is not defined under "guards"${hint}`);
    }
    const fields = objectAt(given, place, `a guard: its name or one of ${guardKeys.join(', ')}`);
    const [key = '', ...more] = Object.keys(fields);
    if (!guardKeys.includes(key) || more.length > 0)
      fail(place, `expected a guard with one key of ${guardKeys.join(', ')}, came ${shown(given)}`);
    const inside = fields[key];
    if (key === 'stateIn') return stateIn(stateValueOf(inside, place));
    // A part is a name or what this function has made, which is all that XState's guards take.
    if (key === 'not') return not(guardOf(inside, `${place}.not`) as string);
    if (!Array.isArray(inside)) return fail(place, `expected a list of guards under "${key}"`);
    const parts = inside.map((part: unknown, index) => guardOf(part, `${place}.${key}[${index}]`) as string);
    return key === 'and' ? and(parts) : or(parts);
  };
  const stateValueOf = (given: unknown, place: string): string => {
    const check = (part: unknown): void => {
      if (typeof part === 'string') return;
      Object.values(objectAt(part, place, 'a state value under "stateIn"')).forEach(check);
    };
    check(given);
    return given as string; // A state value, checked above; the type of `stateIn` names its common form.
  };
  const arrowOf = (given: unknown, place: string): unknown => {
    if (given === null || typeof given === 'string') return given ?? undefined;
    if (Array.isArray(given)) return given.map((one, index) => arrowOf(one, `${place}[${index}]`));
    const fields = objectAt(given, place, 'a target or a transition');
    only(fields, arrowKeys, place, 'a transition');
    return fields.guard === undefined ? fields : { ...fields, guard: guardOf(fields.guard, `${place}.guard`) };
  };
  const stateOf = (fields: Fields, place: string, isRoot: boolean): Fields => {
    const { guards, ...config } = fields;
    const further = isRoot ? furtherKeys : furtherKeys.filter((key) => !['guards', 'context'].includes(key));
    only(config, [...stateKeys, ...further], place, 'a state');
    const prefix = place === '' ? '' : `${place}.`;
    const made: Record<string, unknown> = { ...config };
    if (config.on !== undefined) {
      const on = objectAt(config.on, `${prefix}on`, 'transitions by their events');
      made.on = mapped(on, (one, event) => arrowOf(one, `${prefix}on["${event}"]`));
    }
    if (config.states !== undefined) {
      const states = objectAt(config.states, `${prefix}states`, 'states by their names');
      made.states = mapped(states, (one, key) => stateOf(objectAt(one, prefix + key, 'a state'), prefix + key, false));
    }
    return made;
  };

  const config = stateOf(root, '', true);
  const guards = mapped(named, (one, name) => guardOf(one, `guards.${name}`));
  try {
    // The config has been checked key by key, and each guard is one of XState's own.
    const machine: Chart = createMachine(config as never, { guards } as never);
    for (const name of Object.keys(named)) readGuard(machine, name, `guards.${name}`);
    for (const node of nodesOf(machine.root)) void node.transitions;
    return machine;
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    return fail('', `XState refuses it: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function mapped<Value>(fields: Fields, make: (value: unknown, key: string) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, make(value, key)]));
}

/** What came, as much of it as a message shows. */
const shown = (given: unknown): string => shortened(JSON.stringify(given) ?? String(given), 60);

const nodesOf = (node: Chart['root']): readonly Chart['root'][] => [
  node,
  ...Object.values(node.states).flatMap(nodesOf),
];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
