import { DemarcheError, hintOf, shortened } from '../model/index.ts';
import { type Chart, guardMakers, makeMachine } from './xstate.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a state of a chart in JSON may say; what else XState knows has no form in JSON or is refused where it is read. */
const stateKeys = [
  ...['id', 'type', 'initial', 'states', 'on', 'always', 'onDone', 'history', 'target'],
  ...['description', 'tags', 'meta', 'entry', 'exit', 'after', 'invoke', 'version'],
];
const rootKeys = [...stateKeys, 'guards', 'context'];
const arrowKeys = ['target', 'guard', 'meta', 'reenter', 'description', 'actions'];
const invokeKeys = ['src', 'id', 'systemId', 'input', 'onDone', 'onError', 'onSnapshot', 'meta', 'description', 'type'];
const guardKeys = ['stateIn', 'and', 'or', 'not'];

/** Keys of other tools and versions without effect on where a chart can get. */
const without = new Set([
  ...[
    'predictableActionArguments',
    'preserveActionOrder',
    'strict',
    'schema',
    'schemas',
    'tsTypes',
    'types',
    '$schema',
  ],
  ...[
    'output',
    'layout',
    'position',
    'dimensions',
    'order',
    'color',
    'x',
    'y',
    'width',
    'height',
    'devTools',
    'toJSON',
  ],
]);

/** Keys of XState 4 that mean something, and what they are now. */
const renamed: Readonly<Record<string, string>> = {
  cond: '"cond" is called "guard" since XState 5; write it so',
  internal: '"internal" is gone since XState 5: a transition is internal unless it has "reenter": true',
  in: '"in" is gone since XState 5; write "guard": { "stateIn": ... }',
};

export interface FromJsonOptions {
  /** Whether a guard may be known by its name alone, to be let free. */
  readonly free?: boolean | undefined;
  /** Told of each key that is passed over, since it has no effect on where the chart can get. */
  readonly onPassedOver?: ((key: string, place: string) => void) | undefined;
}

/**
 * A chart from XState's config in JSON. Guards stand as names, defined under `guards` of the root, or as objects:
 * `{ "stateIn": value }`, `{ "and": [...] }`, `{ "or": [...] }`, `{ "not": guard }`. Keys without effect on where the chart
 * can get are passed over and told; anything else is refused by its name and place.
 */
export function chartFromJson(value: unknown, file?: string, options: FromJsonOptions = {}): Chart {
  const fail = (place: string, message: string): never => {
    throw new DemarcheError('chart/unsupported', message, { file, place });
  };
  const objectAt = (given: unknown, place: string, what: string): Fields => {
    if (isFields(given)) return given;
    return fail(place, `expected ${what}, came ${Array.isArray(given) ? 'a list' : shown(given)}`);
  };
  /** The fields with a known key. Layout data stands under keys that begin with a sign, as `@layout` or `x-position`. */
  const only = (fields: Fields, keys: readonly string[], place: string, what: string): Fields => {
    const kept = Object.entries(fields).filter(([key]) => {
      if (keys.includes(key)) return true;
      if (without.has(key) || /^(@|_|x-)/u.test(key)) {
        options.onPassedOver?.(key, place);
        return false;
      }
      const now = Object.hasOwn(renamed, key) ? renamed[key] : undefined;
      return fail(place, now ?? `"${key}" is no key of ${what}${hintOf(key, keys)}`);
    });
    return Object.fromEntries(kept);
  };
  const root = objectAt(value, '', "an object, XState's config of a machine");
  const named = root.guards === undefined ? {} : objectAt(root.guards, 'guards', 'guards by their names');

  const guardOf = (given: unknown, place: string): unknown => {
    if (typeof given === 'string') {
      if (Object.hasOwn(named, given) || options.free === true) return given;
      const hint = hintOf(given, Object.keys(named));
      return fail(
        place,
        `the guard "${given}" is not defined under "guards"${hint}; a guard that is known by its name alone can be let free`,
      );
    }
    const fields = objectAt(given, place, `a guard: its name or one of ${guardKeys.join(', ')}`);
    const [key = '', ...more] = Object.keys(fields);
    if (!guardKeys.includes(key) || more.length > 0)
      fail(place, `expected a guard with one key of ${guardKeys.join(', ')}, came ${shown(given)}`);
    const inside = fields[key];
    if (key === 'stateIn') return guardMakers.stateIn(stateValueOf(inside, place));
    if (key === 'not') return guardMakers.not(guardOf(inside, `${place}.not`));
    if (!Array.isArray(inside)) return fail(place, `expected a list of guards under "${key}"`);
    const parts = inside.map((part: unknown, index) => guardOf(part, `${place}.${key}[${index}]`));
    return key === 'and' ? guardMakers.and(parts) : guardMakers.or(parts);
  };
  const stateValueOf = (given: unknown, place: string): unknown => {
    const check = (part: unknown): void => {
      if (typeof part === 'string') return;
      Object.values(objectAt(part, place, 'a state value under "stateIn"')).forEach(check);
    };
    check(given);
    return given;
  };
  const arrowOf = (given: unknown, place: string): unknown => {
    if (given === null || typeof given === 'string') return given ?? undefined;
    if (Array.isArray(given)) return given.map((one, index) => arrowOf(one, `${place}[${index}]`));
    const fields = only(objectAt(given, place, 'a target or a transition'), arrowKeys, place, 'a transition');
    return fields.guard === undefined ? fields : { ...fields, guard: guardOf(fields.guard, `${place}.guard`) };
  };
  const invokeOf = (given: unknown, place: string): unknown => {
    if (Array.isArray(given)) return given.map((one, index) => invokeOf(one, `${place}[${index}]`));
    const fields = only(objectAt(given, place, 'an actor'), invokeKeys, place, 'an actor');
    const made: Record<string, unknown> = { ...fields };
    for (const key of ['onDone', 'onError', 'onSnapshot'])
      if (fields[key] !== undefined) made[key] = arrowOf(fields[key], `${place}.${key}`);
    return made;
  };
  const stateOf = (fields: Fields, place: string, isRoot: boolean): Fields => {
    const { guards, ...config } = only(fields, isRoot ? rootKeys : stateKeys, place, 'a state');
    const prefix = place === '' ? '' : `${place}.`;
    const made: Record<string, unknown> = { ...config };
    for (const key of ['on', 'after'] as const) {
      if (config[key] === undefined) continue;
      const arrows = objectAt(config[key], `${prefix}${key}`, 'transitions by their events');
      made[key] = mapped(arrows, (one, event) => arrowOf(one, `${prefix}${key}["${event}"]`));
    }
    for (const key of ['always', 'onDone'] as const)
      if (config[key] !== undefined) made[key] = arrowOf(config[key], prefix + key);
    if (config.invoke !== undefined) made.invoke = invokeOf(config.invoke, `${prefix}invoke`);
    if (config.states !== undefined) {
      const states = objectAt(config.states, `${prefix}states`, 'states by their names');
      made.states = mapped(states, (one, key) => stateOf(objectAt(one, prefix + key, 'a state'), prefix + key, false));
    }
    return made;
  };

  const config = stateOf(root, '', true);
  const guards = mapped(named, (one, name) => guardOf(one, `guards.${name}`));
  for (const name of Object.keys(named))
    if (namesIn(named[name], named).has(name)) fail(`guards.${name}`, `the guard "${name}" leads back to itself`);
  try {
    return makeMachine(config, guards);
  } catch (error) {
    return fail('', `XState refuses it: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The named guards that a guard is made of, directly or by others. */
function namesIn(guard: unknown, named: Fields, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof guard === 'string') {
    if (found.has(guard)) return found;
    found.add(guard);
    return namesIn(named[guard], named, found);
  }
  const parts = isFields(guard) ? [guard.and, guard.or, guard.not].flat() : [];
  for (const part of parts) namesIn(part, named, found);
  return found;
}

function mapped<Value>(fields: Fields, make: (value: unknown, key: string) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, make(value, key)]));
}

/** What came, as much of it as a message shows. */
const shown = (given: unknown): string => shortened(JSON.stringify(given) ?? String(given), 60);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
