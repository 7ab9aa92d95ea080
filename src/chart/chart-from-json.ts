import { cameOf, chartProblems, formProblems, hintOf, sentence } from '../messages/index.ts';
import { DemarcheError, type Sentence } from '../model/index.ts';
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
const renamed: Readonly<Record<string, Sentence>> = {
  cond: sentence(chartProblems, 'chart.cond'),
  internal: sentence(chartProblems, 'chart.internal'),
  in: sentence(chartProblems, 'chart.in', { form: '{ "stateIn": ... }' }),
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
  const fail = (place: string, problem: Sentence): never => {
    throw new DemarcheError('chart/unsupported', problem, { file, place });
  };
  const came = (problem: Sentence, given: unknown): Sentence =>
    sentence(formProblems, 'form.came', { problem, came: cameOf(given) });
  const objectAt = (given: unknown, place: string, expected: Sentence): Fields =>
    isFields(given) ? given : fail(place, came(expected, given));
  /** The fields with a known key. Layout data stands under keys that begin with a sign, as `@layout` or `x-position`. */
  const only = (
    fields: Fields,
    keys: readonly string[],
    place: string,
    unknown: 'chart.keyOfState' | 'chart.keyOfArrow' | 'chart.keyOfActor',
  ): Fields => {
    const kept = Object.entries(fields).filter(([key]) => {
      if (keys.includes(key)) return true;
      if (without.has(key) || /^(@|_|x-)/u.test(key)) {
        options.onPassedOver?.(key, place);
        return false;
      }
      const now = Object.hasOwn(renamed, key) ? renamed[key] : undefined;
      return fail(place, now ?? sentence(chartProblems, unknown, { key, hint: hintOf(key, keys) }));
    });
    return Object.fromEntries(kept);
  };
  const root = objectAt(value, '', sentence(chartProblems, 'chart.machine'));
  const named =
    root.guards === undefined ? {} : objectAt(root.guards, 'guards', sentence(chartProblems, 'chart.guards'));

  const guardOf = (given: unknown, place: string): unknown => {
    if (typeof given === 'string') {
      if (Object.hasOwn(named, given) || options.free === true) return given;
      const hint = hintOf(given, Object.keys(named));
      return fail(place, sentence(chartProblems, 'chart.guardUnknown', { name: given, hint }));
    }
    const names = guardKeys.join(', ');
    const fields = objectAt(given, place, sentence(chartProblems, 'chart.guard', { names }));
    const [key = '', ...more] = Object.keys(fields);
    if (!guardKeys.includes(key) || more.length > 0)
      fail(place, came(sentence(chartProblems, 'chart.oneGuard', { names }), given));
    const inside = fields[key];
    if (key === 'stateIn') return guardMakers.stateIn(stateValueOf(inside, place));
    if (key === 'not') return guardMakers.not(guardOf(inside, `${place}.not`));
    if (!Array.isArray(inside)) return fail(place, sentence(chartProblems, 'chart.guardList', { key }));
    const parts = inside.map((part: unknown, index) => guardOf(part, `${place}.${key}[${index}]`));
    return key === 'and' ? guardMakers.and(parts) : guardMakers.or(parts);
  };
  const stateValueOf = (given: unknown, place: string): unknown => {
    const check = (part: unknown): void => {
      if (typeof part === 'string') return;
      Object.values(objectAt(part, place, sentence(chartProblems, 'chart.stateValue'))).forEach(check);
    };
    check(given);
    return given;
  };
  const arrowOf = (given: unknown, place: string): unknown => {
    if (given === null || typeof given === 'string') return given ?? undefined;
    if (Array.isArray(given)) return given.map((one, index) => arrowOf(one, `${place}[${index}]`));
    const fields = only(
      objectAt(given, place, sentence(chartProblems, 'chart.arrow')),
      arrowKeys,
      place,
      'chart.keyOfArrow',
    );
    return fields.guard === undefined ? fields : { ...fields, guard: guardOf(fields.guard, `${place}.guard`) };
  };
  const invokeOf = (given: unknown, place: string): unknown => {
    if (Array.isArray(given)) return given.map((one, index) => invokeOf(one, `${place}[${index}]`));
    const fields = only(
      objectAt(given, place, sentence(chartProblems, 'chart.actor')),
      invokeKeys,
      place,
      'chart.keyOfActor',
    );
    const made: Record<string, unknown> = { ...fields };
    for (const key of ['onDone', 'onError', 'onSnapshot'])
      if (fields[key] !== undefined) made[key] = arrowOf(fields[key], `${place}.${key}`);
    return made;
  };
  const stateOf = (fields: Fields, place: string, isRoot: boolean): Fields => {
    const { guards, ...config } = only(fields, isRoot ? rootKeys : stateKeys, place, 'chart.keyOfState');
    const prefix = place === '' ? '' : `${place}.`;
    const made: Record<string, unknown> = { ...config };
    for (const key of ['on', 'after'] as const) {
      if (config[key] === undefined) continue;
      const arrows = objectAt(config[key], `${prefix}${key}`, sentence(chartProblems, 'chart.arrows'));
      made[key] = mapped(arrows, (one, event) => arrowOf(one, `${prefix}${key}["${event}"]`));
    }
    for (const key of ['always', 'onDone'] as const)
      if (config[key] !== undefined) made[key] = arrowOf(config[key], prefix + key);
    if (config.invoke !== undefined) made.invoke = invokeOf(config.invoke, `${prefix}invoke`);
    if (config.states !== undefined) {
      const states = objectAt(config.states, `${prefix}states`, sentence(chartProblems, 'chart.states'));
      made.states = mapped(states, (one, key) =>
        stateOf(objectAt(one, prefix + key, sentence(chartProblems, 'chart.state')), prefix + key, false),
      );
    }
    return made;
  };

  const config = stateOf(root, '', true);
  const guards = mapped(named, (one, name) => guardOf(one, `guards.${name}`));
  for (const name of Object.keys(named))
    if (namesIn(named[name], named).has(name))
      fail(`guards.${name}`, sentence(chartProblems, 'chart.guardLoop', { name }));
  try {
    return makeMachine(config, guards);
  } catch (error) {
    return fail(
      '',
      sentence(chartProblems, 'chart.refused', { why: error instanceof Error ? error.message : String(error) }),
    );
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

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
