import { DemarcheError, type ErrorCode } from '../model/index.ts';
import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/**
 * Whether the wider record of a case keeps its rules: every source can be found, every entry is placed, a later one lies
 * after the record, and the two layers do not mix. Throws a DemarcheError that names the first place where one does not.
 */
export function checkWider(talks: Case): void {
  const { wider } = talks;
  if (wider === undefined) return;
  const fail = (code: ErrorCode, place: string, message: string): never => {
    throw new DemarcheError(code, message, { file: 'wider', place });
  };
  const sources = new Set<string>();
  for (const source of wider.sources) {
    if (sources.has(source.id)) fail('scenario/duplicate', source.id, 'the id stands twice among the sources');
    sources.add(source.id);
    if ((source.address ?? '').trim() === '' && (source.place ?? '').trim() === '')
      fail(
        'scenario/unsourced',
        source.id,
        'a source needs an address or a place where it can be found, and has neither',
      );
  }
  const cited = new Set(wider.scenarios.flatMap((one) => one.events.flatMap((event) => event.facts)));
  const same = new Set([
    ...talks.scenarios.flatMap((one) => [...one.prelude, ...one.events].map((event) => event.id)),
    ...talks.deadlines.map((deadline) => deadline.id),
  ]);
  const reported = new Set(talks.ledger.map((fact) => fact.id));
  const end =
    talks.scenarios
      .map((one) => one.horizon)
      .toSorted()
      .at(-1) ?? '';
  const facts = new Set<string>();
  for (const fact of wider.facts) {
    const [layer] = /^[BL](?=-\d\d+$)/u.exec(fact.id) ?? [];
    if (layer === undefined) fail('case/invalid', fact.id, 'expected an id such as B-01 (before) or L-01 (later)');
    if (facts.has(fact.id) || reported.has(fact.id)) fail('scenario/duplicate', fact.id, 'the id stands twice');
    facts.add(fact.id);
    if (layer === 'L' && fact.day <= end)
      fail(
        'scenario/order',
        fact.id,
        `${fact.day} is not later than the record, which ends on ${end}; give it a B- number`,
      );
    if (layer === 'B' && fact.day > end)
      fail(
        'scenario/order',
        fact.id,
        `${fact.day} is later than the record, which ends on ${end}; give it an L- number`,
      );
    if (fact.sources.length === 0) fail('scenario/unsourced', fact.id, 'expected at least one source, came none');
    for (const source of fact.sources)
      if (!sources.has(source)) fail('case/invalid', fact.id, `no source "${source}" in the wider bibliography`);
    if (fact.same !== undefined && !same.has(fact.same))
      fail('case/invalid', fact.id, `no occurrence and no deadline "${fact.same}", with which it is said to be one`);
    if (fact.same === undefined && fact.wordless === undefined && !cited.has(fact.id))
      fail('case/invalid', fact.id, 'no move cites it, and nothing says what the model has no words for');
  }
  for (const held of wider.held) {
    if (!reported.has(held.fact)) fail('scenario/unknown-fact', held.fact, 'no such fact in the ledger of the record');
    if (!sources.has(held.source))
      fail('case/invalid', held.fact, `no source "${held.source}" in the wider bibliography`);
  }
  for (const scenario of wider.scenarios) checkWiderCourse(scenario, facts);
  const inRecord = [
    ...Object.entries(talks.vocabulary),
    ...Object.entries(talks.guards),
    ...[...talks.scenarios.flatMap((one) => [...one.prelude, ...one.events, ...one.annotations])].map(
      (one) => [one.id, one] as const,
    ),
    ...[...talks.deadlines, ...talks.outcomes, ...talks.assumptions, ...talks.links].map(
      (one) => [one.id, one] as const,
    ),
  ];
  for (const [name, { facts: its }] of inRecord)
    for (const fact of its)
      if (facts.has(fact))
        fail(
          'case/invalid',
          name,
          `it cites ${fact} of the wider record, which justifies nothing of the record itself`,
        );
}

/**
 * Whether a course that goes on from others keeps its place: no event before the last of its prelude, and none that the
 * prelude has made on the same day. With `facts`, its own events cite these alone.
 */
export function checkWiderCourse(scenario: Scenario, facts?: ReadonlySet<string>): void {
  const fail = (code: ErrorCode, place: string, message: string): never => {
    throw new DemarcheError(code, message, { file: scenario.id, place });
  };
  const made = new Map(scenario.prelude.map((event) => [`${event.type} ${event.day}`, event.id]));
  const last = scenario.prelude.at(-1);
  for (const event of scenario.events) {
    if (last !== undefined && event.day < last.day)
      fail(
        'scenario/order',
        event.id,
        `${event.day} lies before ${last.day} ("${last.id}"), where what came before ends`,
      );
    const before = made.get(`${event.type} ${event.day}`);
    if (before !== undefined)
      fail('scenario/duplicate', event.id, `${event.type} on ${event.day} has been made already, by "${before}"`);
    for (const fact of event.facts)
      if (facts !== undefined && !facts.has(fact))
        fail('case/invalid', event.id, `it cites ${fact}, which is not in the wider record`);
  }
}
