import * as v from 'valibot';
import { describeChart } from '../chart/index.ts';
import {
  cameOf,
  formProblem,
  formProblems,
  hintOf,
  nameProblems,
  scenarioProblems,
  sentence,
} from '../messages/index.ts';
import { DemarcheError, type ErrorCode, type Sentence, shortened } from '../model/index.ts';
import type { Case } from './case.ts';
import { expectCase } from './given.ts';
import { parseText } from './parse-text.ts';
import type { Scenario } from './scenario.ts';
import { MOST_EVENTS, type ScenarioFile, scenarioFile } from './scenario-file.ts';

/** Throws the one error that the file deserves; `place` is a path such as `events[3].type`. */
type Fail = (code: ErrorCode, place: string, problem: Sentence) => never;

/**
 * Reads a scenario from the text of a JSON or YAML file and checks every name in it against the case. Throws a
 * DemarcheError that names the file, the place, what was expected and the nearest name that exists; never anything else.
 */
export function parseScenario(talks: Case, file: string, text: string): Scenario {
  expectCase(talks);
  const fail: Fail = (code, place, problem) => {
    throw new DemarcheError(code, problem, { file, place });
  };
  const value = parseText(file, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('scenario/invalid', '', noScenario(value));
  const found = v.safeParse(scenarioFile, value, { abortEarly: true });
  if (!found.success) return failOfForm(found.issues[0], fail);
  const read = found.output;
  if (read.prelude.length + read.events.length > MOST_EVENTS)
    fail(
      'file/too-large',
      'events',
      sentence(scenarioProblems, 'scenario.tooMany', {
        count: read.prelude.length + read.events.length,
        most: MOST_EVENTS,
      }),
    );
  if (read.case !== undefined && read.case !== talks.id)
    fail(
      'scenario/invalid',
      'case',
      sentence(scenarioProblems, 'scenario.otherCase', { name: read.case, own: talks.id }),
    );
  const bases = [...talks.scenarios, ...(talks.wider?.scenarios ?? [])];
  const base = bases.find((one) => one.id === read.extends);
  if (read.extends !== undefined && base === undefined)
    fail(
      'case/unknown-scenario',
      'extends',
      unknown(
        'name.scenario',
        read.extends,
        bases.map((one) => one.id),
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
  if (scenario.horizon === '') fail('scenario/date', 'horizon', sentence(scenarioProblems, 'scenario.noHorizon'));
  checkIds(scenario, read, fail);
  checkNames(talks, read, fail);
  checkOrder(scenario, read, fail);
  return scenario;
}

function failOfForm(issue: v.InferIssue<typeof scenarioFile>, fail: Fail): never {
  const { keys, place, problem } = formProblem(issue, keysAt);
  const dated = keys.some((key) => key === 'day' || key === 'reported' || key === 'horizon' || key === 'deadlines');
  return fail(dated && issue.type !== 'strict_object' ? 'scenario/date' : 'scenario/invalid', place, problem);
}

/** The keys that may stand in the object at this place. */
function keysAt(path: readonly unknown[]): readonly string[] {
  if (path.length === 0) return Object.keys(scenarioFile.entries);
  const { annotations, events } = scenarioFile.entries;
  return Object.keys(path[0] === 'annotations' ? annotations.wrapped.item.entries : events.item.entries);
}

function checkIds(scenario: Scenario, read: ScenarioFile, fail: Fail): void {
  const own = new Set(scenario.prelude.slice(0, scenario.prelude.length - read.prelude.length).map((one) => one.id));
  const prelude = sentence(scenarioProblems, 'scenario.prelude', { name: read.extends ?? '' });
  const seen = new Map<string, string | Sentence>([...own].map((id) => [id, prelude]));
  for (const list of ['prelude', 'events', 'annotations'] as const)
    read[list].forEach((one, index) => {
      const place = `${list}[${index}].id`;
      const before = seen.get(one.id);
      if (before !== undefined)
        fail(
          'scenario/duplicate',
          place,
          sentence(scenarioProblems, 'scenario.sameId', { name: one.id, where: before }),
        );
      seen.set(one.id, place);
    });
  const events = [...scenario.prelude, ...scenario.events].map((one) => one.id);
  read.annotations.forEach((one, index) => {
    if (one.after !== undefined && !events.includes(one.after))
      fail('scenario/unknown-event', `annotations[${index}].after`, unknown('name.event', one.after, events));
  });
}

function checkNames(talks: Case, read: ScenarioFile, fail: Fail): void {
  const facts = new Set([...talks.ledger, ...(talks.wider?.facts ?? [])].map((fact) => fact.id));
  const parties = talks.parties.map((party) => party.id);
  const checkFacts = (cited: readonly string[], place: string): void =>
    cited.forEach((fact, index) => {
      if (!facts.has(fact))
        fail('scenario/unknown-fact', `${place}.facts[${index}]`, unknown('name.fact', fact, facts));
    });
  for (const list of ['prelude', 'events'] as const)
    read[list].forEach((event, index) => {
      const place = `${list}[${index}]`;
      if (!Object.hasOwn(talks.vocabulary, event.type)) {
        const [party = ''] = event.type.split('.');
        if (!parties.includes(party) && event.type.includes('.'))
          fail(
            'scenario/unknown-party',
            `${place}.type`,
            sentence(nameProblems, 'name.partyOf', {
              name: shortened(party),
              event: shortened(event.type),
              hint: hintOf(party, parties),
            }),
          );
        fail(
          'scenario/unknown-event',
          `${place}.type`,
          unknown('name.event', event.type, Object.keys(talks.vocabulary)),
        );
      }
      if (event.facts.length === 0)
        fail(
          'scenario/unsourced',
          `${place}.facts`,
          sentence(scenarioProblems, 'scenario.unsourced', { name: event.id }),
        );
      checkFacts(event.facts, place);
    });
  read.annotations.forEach((one, index) => {
    checkFacts(one.facts, `annotations[${index}]`);
  });
  const deadlines = talks.deadlines.map((deadline) => deadline.id);
  for (const id of Object.keys(read.deadlines))
    if (!deadlines.includes(id)) fail('scenario/invalid', `deadlines.${id}`, unknown('name.deadline', id, deadlines));
  const regions = describeChart(talks.chart).regions;
  for (const [name, state] of Object.entries(read.expected ?? {})) {
    const region = regions.find((one) => one.name === name);
    const states = region?.states.map((one) => one.name) ?? [];
    if (region === undefined)
      fail(
        'scenario/unknown-region',
        `expected.${name}`,
        unknown(
          'name.region',
          name,
          regions.map((one) => one.name),
        ),
      );
    if (!states.includes(state)) fail('scenario/invalid', `expected.${name}`, noState(name, state, states));
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
          sentence(scenarioProblems, 'scenario.order', { day: event.day, date: last.day, name: last.id }),
        );
      last = event;
    });
  if (last !== undefined && scenario.horizon < last.day)
    fail(
      'scenario/order',
      'horizon',
      sentence(scenarioProblems, 'scenario.horizon', { day: scenario.horizon, date: last.day }),
    );
}

function unknown(
  key: 'name.scenario' | 'name.event' | 'name.fact' | 'name.deadline' | 'name.region',
  name: string,
  names: Iterable<string>,
): Sentence {
  return sentence(nameProblems, key, { name: shortened(name), hint: hintOf(name, names) });
}

const noState = (region: string, name: string, names: readonly string[]): Sentence =>
  sentence(nameProblems, 'name.state', { region, name: shortened(name), hint: hintOf(name, names) });

const noScenario = (value: unknown): Sentence =>
  sentence(formProblems, 'form.came', { problem: sentence(formProblems, 'form.scenario'), came: cameOf(value) });

/** The name of a file without its folders and its ending. */
function nameOf(file: string): string {
  const name =
    file
      .split(/[/\\]/u)
      .at(-1)
      ?.replace(/\.(?:json|ya?ml)$/iu, '') ?? '';
  return name.replace(/[^\w.:-]+/gu, '-') || 'scenario';
}
