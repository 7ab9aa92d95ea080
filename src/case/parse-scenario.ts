import * as v from 'valibot';
import { describeChart } from '../chart/index.ts';
import { DemarcheError, type ErrorCode, hintOf, shortened } from '../model/index.ts';
import type { Case } from './case.ts';
import { parseText } from './parse-text.ts';
import type { Scenario } from './scenario.ts';
import { MOST_EVENTS, type ScenarioFile, scenarioFile } from './scenario-file.ts';

/** Throws the one error that the file deserves; `place` is a path such as `events[3].type`. */
type Fail = (code: ErrorCode, place: string, message: string) => never;

/**
 * Reads a scenario from the text of a JSON or YAML file and checks every name in it against the case. Throws a
 * DemarcheError that names the file, the place, what was expected and the nearest name that exists; never anything else.
 */
export function parseScenario(talks: Case, file: string, text: string): Scenario {
  const fail: Fail = (code, place, message) => {
    throw new DemarcheError(code, message, { file, place });
  };
  const value = parseText(file, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('scenario/invalid', '', `expected a scenario: { title, events: [...] }, came ${kindOf(value)}`);
  const found = v.safeParse(scenarioFile, value, { abortEarly: true });
  if (!found.success) return failOfForm(found.issues[0], fail);
  const read = found.output;
  if (read.prelude.length + read.events.length > MOST_EVENTS)
    fail(
      'file/too-large',
      'events',
      `${read.prelude.length + read.events.length} events; at most ${MOST_EVENTS} are read`,
    );
  if (read.case !== undefined && read.case !== talks.id)
    fail('scenario/invalid', 'case', `the file is made for the case "${read.case}", and this is "${talks.id}"`);
  const base = talks.scenarios.find((one) => one.id === read.extends);
  if (read.extends !== undefined && base === undefined)
    fail(
      'case/unknown-scenario',
      'extends',
      unknown(
        'scenario',
        read.extends,
        talks.scenarios.map((one) => one.id),
      ),
    );
  const scenario: Scenario = {
    id: read.id ?? nameOf(file),
    title: read.title ?? read.id ?? nameOf(file),
    description: read.description ?? '',
    prelude: [...(base?.prelude ?? []), ...read.prelude],
    events: read.events,
    annotations: read.annotations,
    horizon: read.horizon ?? read.events.at(-1)?.day ?? base?.horizon ?? '',
    deadlines: { ...base?.deadlines, ...read.deadlines },
    expected: read.expected,
  };
  if (scenario.horizon === '') fail('scenario/date', 'horizon', 'a scenario without events needs a horizon, a day');
  checkIds(scenario, read, fail);
  checkNames(talks, read, fail);
  checkOrder(scenario, read, fail);
  return scenario;
}

function failOfForm(issue: v.InferIssue<typeof scenarioFile>, fail: Fail): never {
  const path = issue.path ?? [];
  const keys = path.map((item) => item.key);
  const place = placeOf(keys);
  const last = path.at(-1);
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const known = keysAt(keys);
    const strange = Object.keys(Object(last.input)).find((key) => !known.includes(key));
    if (issue.expected === 'never') return fail('scenario/invalid', place, unknown('key', String(last.key), known));
    const instead = strange === undefined ? '' : `; there is "${shortened(strange)}", which is no key here`;
    return fail('scenario/invalid', place, `${issue.message}, and "${String(last.key)}" is missing${instead}`);
  }
  const dated = keys.some((key) => key === 'day' || key === 'reported' || key === 'horizon' || key === 'deadlines');
  const came = `came ${shortened(issue.received)}`;
  return fail(dated ? 'scenario/date' : 'scenario/invalid', place, `${issue.message}, ${came}`);
}

/** The keys that may stand beside the last one of a path. */
function keysAt(path: readonly unknown[]): readonly string[] {
  if (path.length < 2) return Object.keys(scenarioFile.entries);
  const { annotations, events } = scenarioFile.entries;
  return Object.keys(path[0] === 'annotations' ? annotations.wrapped.item.entries : events.item.entries);
}

function checkIds(scenario: Scenario, read: ScenarioFile, fail: Fail): void {
  const own = new Set(scenario.prelude.slice(0, scenario.prelude.length - read.prelude.length).map((one) => one.id));
  const seen = new Map<string, string>([...own].map((id) => [id, `the prelude of "${read.extends}"`]));
  for (const list of ['prelude', 'events', 'annotations'] as const)
    read[list].forEach((one, index) => {
      const place = `${list}[${index}].id`;
      const before = seen.get(one.id);
      if (before !== undefined)
        fail('scenario/duplicate', place, `the id "${one.id}" stands twice, first in ${before}`);
      seen.set(one.id, place);
    });
  const events = [...scenario.prelude, ...scenario.events].map((one) => one.id);
  read.annotations.forEach((one, index) => {
    if (one.after !== undefined && !events.includes(one.after))
      fail('scenario/unknown-event', `annotations[${index}].after`, unknown('event', one.after, events));
  });
}

function checkNames(talks: Case, read: ScenarioFile, fail: Fail): void {
  const facts = new Set(talks.ledger.map((fact) => fact.id));
  const parties = talks.parties.map((party) => party.id);
  const checkFacts = (cited: readonly string[], place: string): void =>
    cited.forEach((fact, index) => {
      if (!facts.has(fact)) fail('scenario/unknown-fact', `${place}.facts[${index}]`, unknown('fact', fact, facts));
    });
  for (const list of ['prelude', 'events'] as const)
    read[list].forEach((event, index) => {
      const place = `${list}[${index}]`;
      if (!Object.hasOwn(talks.vocabulary, event.type)) {
        const [party = ''] = event.type.split('.');
        if (!parties.includes(party) && event.type.includes('.'))
          fail('scenario/unknown-party', `${place}.type`, `${unknown('party', party, parties)} (in "${event.type}")`);
        fail('scenario/unknown-event', `${place}.type`, unknown('event', event.type, Object.keys(talks.vocabulary)));
      }
      if (event.facts.length === 0)
        fail(
          'scenario/unsourced',
          `${place}.facts`,
          `expected at least one fact that justifies "${event.id}", came none`,
        );
      checkFacts(event.facts, place);
    });
  read.annotations.forEach((one, index) => {
    checkFacts(one.facts, `annotations[${index}]`);
  });
  const deadlines = talks.deadlines.map((deadline) => deadline.id);
  for (const id of Object.keys(read.deadlines))
    if (!deadlines.includes(id)) fail('scenario/invalid', `deadlines.${id}`, unknown('deadline', id, deadlines));
  const regions = describeChart(talks.chart).regions;
  for (const [name, state] of Object.entries(read.expected ?? {})) {
    const region = regions.find((one) => one.name === name);
    const states = region?.states.map((one) => one.name) ?? [];
    if (region === undefined)
      fail(
        'scenario/unknown-region',
        `expected.${name}`,
        unknown(
          'region',
          name,
          regions.map((one) => one.name),
        ),
      );
    if (!states.includes(state)) fail('scenario/invalid', `expected.${name}`, unknown('state', state, states));
  }
}

function checkOrder(scenario: Scenario, read: ScenarioFile, fail: Fail): void {
  const inherited = scenario.prelude.length - read.prelude.length;
  let last = scenario.prelude[inherited - 1];
  for (const list of ['prelude', 'events'] as const)
    read[list].forEach((event, index) => {
      if (last !== undefined && event.day < last.day)
        fail(
          'scenario/order',
          `${list}[${index}].day`,
          `${event.day} stands after ${last.day} ("${last.id}"); expected the events in the order of their days`,
        );
      last = event;
    });
  if (last !== undefined && scenario.horizon < last.day)
    fail('scenario/order', 'horizon', `${scenario.horizon} lies before the last event, on ${last.day}`);
}

function unknown(what: string, name: string, names: Iterable<string>): string {
  return `no ${what} "${shortened(name)}"${hintOf(name, names)}`;
}

function placeOf(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`))
    .join('')
    .replace(/^\./u, '');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null || value === undefined ? 'nothing' : `the ${typeof value} ${shortened(JSON.stringify(value))}`;
}

/** The name of a file without its folders and its ending. */
function nameOf(file: string): string {
  const name =
    file
      .split(/[/\\]/u)
      .at(-1)
      ?.replace(/\.(?:json|ya?ml)$/iu, '') ?? '';
  return name.replace(/[^\w.:-]+/gu, '-') || 'scenario';
}
