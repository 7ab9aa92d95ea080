import { describe, expect, it } from 'vitest';
import { guardSentences, talks, vocabulary } from '../../machines/index.ts';
import { assumptions } from '../../scenarios/assumptions.ts';
import { calendar, ledger } from '../../scenarios/index.ts';
import { invariants } from '../../scenarios/invariants/index.ts';
import { links } from '../../scenarios/links.ts';
import { outcomes } from '../../scenarios/outcomes.ts';
import { describeChart, type Formula, holds, type Rule, regionsRead } from '../../src/index.ts';
import { courseMaker } from './courses.ts';
import { directed } from './directed.ts';

const chart = describeChart(talks);
const facts = new Set(ledger.map((fact) => fact.id));
const statesOf = new Map(chart.regions.map((region) => [region.name, new Set(region.states.map((one) => one.name))]));
const regions = [...statesOf.keys()];
const events = Object.keys(vocabulary);
const numbers = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);

const fits = (pattern: string, names: readonly string[]): boolean =>
  names.some((name) =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replaceAll('.', '\\.'))
        .join('.+')}$`,
      'u',
    ).test(name),
  );

/** The parts of a formula that name a region, or a state of one, that the talks do not have. */
function unknownIn(formula: Formula): readonly string[] {
  if ('region' in formula)
    return formula.in
      .filter((state) => !statesOf.get(formula.region)?.has(state))
      .map((state) => `${formula.region}.${state}`);
  if ('not' in formula) return unknownIn(formula.not);
  return ('and' in formula ? formula.and : formula.or).flatMap(unknownIn);
}

/** The states that none of these regions has. */
const notAmong = (patterns: readonly string[], states: readonly string[]): readonly string[] =>
  states.filter(
    (state) => !regions.some((name) => patterns.some((one) => fits(one, [name])) && statesOf.get(name)?.has(state)),
  );

/** What a rule names that the talks do not have. */
function unknownTo(rule: Rule): readonly string[] {
  const of = (patterns: readonly string[] | undefined, names: readonly string[]) =>
    (patterns ?? []).filter((pattern) => !fits(pattern, names));
  const states = (region: string, names: readonly string[]) => unknownIn({ region, in: names });
  switch (rule.kind) {
    case 'always':
      return [...unknownIn(rule.premise), ...unknownIn(rule.conclusion)];
    case 'possible':
      return unknownIn(rule.formula);
    case 'move':
      return [
        ...of(rule.regions, regions),
        ...of(rule.onlyBy, events),
        ...(rule.requires ? unknownIn(rule.requires) : []),
        ...notAmong(rule.regions, [...(rule.from ?? []), ...(rule.to ?? [])]),
      ];
    case 'still':
      return [...of(rule.events, events), ...of(rule.regions, regions)];
    case 'stays':
    case 'order':
      return states(rule.region, rule.states);
    case 'unread':
      return [...of(rule.regions, regions), ...of(rule.by, regions)];
    case 'silence':
      return of(rule.regions, regions);
    case 'none-new':
      return [...of(rule.regions, regions), ...notAmong(rule.regions, rule.into)];
    case 'joint-acts':
      return [
        ...rule.among.flatMap((one) => states(one.region, one.states)),
        ...rule.acts.flatMap((one) => states(one.region, [one.to])),
      ];
    case 'valid-time':
      return [...of(rule.events, events), ...rule.facts.filter((fact) => !facts.has(fact))];
    case 'chronological':
    case 'sourced':
      return [];
  }
}

describe('the laws', () => {
  it.each(invariants)('name only what the talks have: $id $name', ({ rules, facts: cited }) => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.flatMap(unknownTo)).toEqual([]);
    expect(cited.filter((fact) => !facts.has(fact))).toEqual([]);
  });
});

describe('the links', () => {
  it('are the sixteen that the articles let one see, each with its facts', () => {
    expect(links.map((link) => link.id)).toEqual(numbers('K', 16));
    for (const link of links)
      expect(
        link.facts.filter((fact) => !facts.has(fact)),
        link.id,
      ).toEqual([]);
  });
});

describe('the assumptions', () => {
  const places = new Set([
    ...events,
    ...regions,
    ...chart.regions.flatMap((region) => region.states.map((state) => `${region.name}/${state.name}`)),
    ...Object.keys(guardSentences),
    ...calendar.map((deadline) => deadline.id),
    ...invariants.map((law) => law.id),
  ]);

  it('have a name each and enter where something is', () => {
    expect(new Set(assumptions.map((one) => one.id)).size).toBe(assumptions.length);
    for (const one of assumptions) {
      expect(
        one.enters.filter((place) => !places.has(place)),
        one.id,
      ).toEqual([]);
      expect(
        one.facts.filter((fact) => !facts.has(fact)),
        one.id,
      ).toEqual([]);
      expect(one.facts.length, one.id).toBeGreaterThan(0);
    }
  });

  it('name every state that nothing leads out of: a finality is an assumption, and each of these says which', () => {
    const named = new Set(assumptions.flatMap((one) => one.enters));
    const left = new Set(
      chart.transitions.filter((one) => one.from !== one.to).map((one) => `${one.region}/${one.from}`),
    );
    const final = chart.regions
      .flatMap((region) => region.states.map((state) => `${region.name}/${state.name}`))
      .filter((state) => !left.has(state));
    expect(final.length).toBeGreaterThan(30);
    expect(final.filter((state) => !named.has(state))).toEqual([]);
    const open = [...named].filter((place) => place.includes('/') && !final.includes(place));
    expect(open).toEqual([
      'missileDefense.russia.newInSession/yes',
      'missileDefense.russia.stance/toleratesWithMeasures',
    ]);
  });

  it('account for every event and every deadline that is assumed', () => {
    const assumed = new Set(assumptions.filter((one) => one.basis === 'assumed').flatMap((one) => one.enters));
    const entries = Object.entries(vocabulary).filter(([, entry]) => entry.basis === 'assumed');
    expect(entries.map(([event]) => event).filter((event) => !assumed.has(event))).toEqual([]);
    const dates = calendar.filter((deadline) => deadline.dateBasis === 'assumed');
    expect(dates.map((deadline) => deadline.id).filter((id) => !assumed.has(id))).toEqual([]);
  });
});

describe('the outcomes', () => {
  const reached = (events: readonly string[]): readonly string[] => {
    const course = courseMaker(talks).begin();
    for (const event of events) expect(course.send(event).transitions.length, event).toBeGreaterThan(0);
    return outcomes.filter((outcome) => holds(outcome.formula, course.positions())).map((outcome) => outcome.id);
  };

  it('name only what the talks have', () => {
    for (const outcome of outcomes) {
      expect(unknownIn(outcome.formula), outcome.id).toEqual([]);
      expect(
        outcome.facts.filter((fact) => !facts.has(fact)),
        outcome.id,
      ).toEqual([]);
      expect(regionsRead(outcome.formula).length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['the record', ['impasse']],
    ['the offer of 2007 is accepted', []],
    ['START runs out', ['impasse', 'startGap']],
    ['a lean successor comes into force', ['startSuccessorAgreed']],
    ['the measures are accepted and both sites opened', ['missileDefenseSettled', 'inspectionRegimeInForce']],
    ['the plan is dropped and the objection with it', ['missileDefenseSettled']],
    ['everything is tolerated and nothing agreed', []],
  ] as const)('at the end of this course are these: %s', (name, expected) => {
    expect(reached(directed[name] ?? [])).toEqual(expected);
  });

  it.each([
    ['infLost', ['us.inf.giveNotice', 'calendar.inf.americanNoticeEnds']],
    ['cfeLost', ['russia.cfe.suspend', 'russia.cfe.withdraw']],
    ['cfeRestored', ['russia.cfe.suspend', 'nato.cfe.ratify', 'russia.cfe.resume']],
    ['transitGranted', ['nato.transit.request', 'russia.transit.negotiate', 'russia.transit.grantPartial']],
    [
      'jointDocumentIssued',
      [
        'us.jointDocument.agreeToDraft',
        'russia.jointDocument.agreeToDraft',
        'russia.jointDocument.issue',
        'us.jointDocument.issue',
      ],
    ],
  ] as const)('come with the last step of their course: %s', (outcome, course) => {
    expect(reached(course.slice(0, -1))).not.toContain(outcome);
    expect(reached(course)).toContain(outcome);
  });
});
