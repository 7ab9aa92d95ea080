import { sentence, widerProblems } from '../messages/index.ts';
import { DemarcheError, type ErrorCode, type Sentence } from '../model/index.ts';
import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';
import type { WiderFact } from './wider.ts';

type Fail = (code: ErrorCode, place: string, problem: Sentence) => never;

/** Throws the one error that a file or a course deserves. */
const failsIn =
  (file: string): Fail =>
  (code, place, problem) => {
    throw new DemarcheError(code, problem, { file, place });
  };

/**
 * Whether the wider record of a case keeps its rules: every source can be found, every entry is placed, a later one lies
 * after the record, and the two layers do not mix. Throws a DemarcheError that names the first place where one does not.
 */
export function checkWider(talks: Case): void {
  const { wider } = talks;
  if (wider === undefined) return;
  const fail = failsIn('wider');
  const twice = sentence(widerProblems, 'wider.twice');
  const sources = new Set<string>();
  for (const { id, address = '', place = '' } of wider.sources) {
    if (sources.has(id)) fail('scenario/duplicate', id, twice);
    sources.add(id);
    if (address.trim() === '' && place.trim() === '')
      fail('scenario/unsourced', id, sentence(widerProblems, 'wider.nowhere'));
  }
  const checkSource = (id: string, place: string): void => {
    if (!sources.has(id)) fail('case/invalid', place, sentence(widerProblems, 'wider.source', { name: id }));
  };
  const cited = new Set(wider.scenarios.flatMap((one) => one.events.flatMap((event) => event.facts)));
  const reported = new Set(talks.ledger.map((fact) => fact.id));
  const facts = new Set<string>();
  const { end, same } = recordOf(talks);
  for (const fact of wider.facts) {
    if (facts.has(fact.id) || reported.has(fact.id)) fail('scenario/duplicate', fact.id, twice);
    facts.add(fact.id);
    checkLayer(fact, end, fail);
    if (fact.sources.length === 0) fail('scenario/unsourced', fact.id, sentence(widerProblems, 'wider.unsourced'));
    for (const source of fact.sources) checkSource(source, fact.id);
    if (fact.same !== undefined && !same.has(fact.same))
      fail('case/invalid', fact.id, sentence(widerProblems, 'wider.same', { name: fact.same }));
    if (fact.same === undefined && fact.wordless === undefined && !cited.has(fact.id))
      fail('case/invalid', fact.id, sentence(widerProblems, 'wider.unplaced'));
  }
  for (const held of wider.held) {
    if (!reported.has(held.fact)) fail('scenario/unknown-fact', held.fact, sentence(widerProblems, 'wider.fact'));
    checkSource(held.source, held.fact);
  }
  for (const scenario of wider.scenarios) checkWiderCourse(scenario, facts);
  for (const [name, its] of citationsOfRecord(talks))
    for (const fact of its)
      if (facts.has(fact)) fail('case/invalid', name, sentence(widerProblems, 'wider.mixed', { name: fact }));
}

/**
 * Whether a course that goes on from others keeps its place: no event before the last of its prelude, and none that the
 * prelude has made on the same day. With `facts`, its own events cite these alone.
 */
export function checkWiderCourse(scenario: Scenario, facts?: ReadonlySet<string>): void {
  const fail = failsIn(scenario.id);
  const made = new Map(scenario.prelude.map((event) => [`${event.type} ${event.day}`, event.id]));
  const last = scenario.prelude.at(-1);
  for (const { id, type, day, facts: its } of scenario.events) {
    if (last !== undefined && day < last.day)
      fail('scenario/order', id, sentence(widerProblems, 'wider.order', { day, date: last.day, name: last.id }));
    const before = made.get(`${type} ${day}`);
    if (before !== undefined)
      fail('scenario/duplicate', id, sentence(widerProblems, 'wider.made', { event: type, day, name: before }));
    for (const fact of its)
      if (facts !== undefined && !facts.has(fact))
        fail('case/invalid', id, sentence(widerProblems, 'wider.foreign', { name: fact }));
  }
}

/** The last day of the record, and what an entry can be one with. */
function recordOf(talks: Case): { readonly end: string; readonly same: ReadonlySet<string> } {
  const occurrences = talks.scenarios.flatMap((one) => [...one.prelude, ...one.events]);
  return {
    end: talks.scenarios.reduce((latest, one) => (one.horizon > latest ? one.horizon : latest), ''),
    same: new Set([...occurrences, ...talks.deadlines].map((one) => one.id)),
  };
}

function checkLayer({ id, day }: WiderFact, end: string, fail: Fail): void {
  const [layer] = /^[BL](?=-\d\d+$)/u.exec(id) ?? [];
  if (layer === undefined) fail('case/invalid', id, sentence(widerProblems, 'wider.layer'));
  if (layer === 'L' && day <= end)
    fail('scenario/order', id, sentence(widerProblems, 'wider.notLater', { day, date: end }));
  if (layer === 'B' && day > end)
    fail('scenario/order', id, sentence(widerProblems, 'wider.notBefore', { day, date: end }));
}

/** Everything of the record that cites facts, by name. */
function citationsOfRecord(talks: Case): readonly (readonly [name: string, facts: readonly string[]])[] {
  const named = [
    ...talks.scenarios.flatMap((one) => [...one.prelude, ...one.events, ...one.annotations]),
    ...talks.deadlines,
    ...talks.outcomes,
    ...talks.assumptions,
    ...talks.links,
  ].map((one) => [one.id, one.facts] as const);
  const byName = [...Object.entries(talks.vocabulary), ...Object.entries(talks.guards)];
  return [...byName.map(([name, { facts }]) => [name, facts] as const), ...named];
}
