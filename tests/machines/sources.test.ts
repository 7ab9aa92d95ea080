import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { talks, vocabulary } from '../../machines/index.ts';
import { createStep, nameOf, regionsOf, selected, standingOf, statesOf, transitionsOf } from './chart.ts';
import { record } from './specification.ts';

const place = (one: { region: string; from: string; event: string }) => `${one.region}.${one.from}, ${one.event}`;

const fact = /^[OM]-\d\d$/;

function expectFacts(facts: unknown, where: string): void {
  expect(facts, where).toBeInstanceOf(Array);
  expect(facts, where).not.toHaveLength(0);
  for (const one of facts as readonly unknown[]) expect(one, where).toMatch(fact);
}

describe('the sources of the charts', () => {
  it('gives every transition its facts, evidence and basis, its own or those of its event', () => {
    for (const transition of transitionsOf(talks)) {
      const { facts, evidence, basis } = standingOf(transition);
      expectFacts(facts, place(transition));
      expect(['reported', 'scheduled', 'counterfactual'], place(transition)).toContain(evidence);
      expect(['stated', 'inferred', 'assumed'], place(transition)).toContain(basis);
    }
  });

  it('lets a transition say only what its event does not say already', () => {
    for (const transition of transitionsOf(talks)) {
      const entry = Object.entries(vocabulary).find(([event]) => event === transition.event)?.[1];
      for (const [key, own] of Object.entries(transition.definition.meta ?? {}))
        expect(own, place(transition)).not.toEqual(Object.entries(entry ?? {}).find(([name]) => name === key)?.[1]);
    }
  });

  it('enters every state from the start or by a transition', () => {
    const entered = new Set(
      transitionsOf(talks).flatMap((one) => (one.to[0] === `${one.region}.${one.from}` ? [] : one.to)),
    );
    for (const region of regionsOf(talks))
      for (const state of Object.values(region.states))
        expect(state.key === region.config.initial || entered.has(nameOf(state)), nameOf(state)).toBe(true);
  });

  it('gives every state a sentence and its facts, and every region a question', () => {
    for (const state of statesOf(talks)) {
      expect(state.description, nameOf(state)).toMatch(/^[A-Z].*\.$/);
      expectFacts(state.meta?.facts, nameOf(state));
    }
    for (const region of regionsOf(talks)) expect(region.description, nameOf(region)).toMatch(/^[A-Z].*\?$/);
  });

  it('gives every event a sentence', () => {
    for (const [event, { sentence }] of Object.entries(vocabulary)) expect(sentence, event).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the record on the charts', () => {
  const step = createStep();
  const taken = new Set<unknown>();
  let snapshot = createActor(talks).getSnapshot();
  const refused: string[] = [];
  for (const { event } of record) {
    const now = selected(talks, snapshot, event);
    if (now.length === 0) refused.push(event);
    for (const one of now) taken.add(one);
    snapshot = step(snapshot, event);
  }

  it('is taken without a refusal', () => {
    expect(refused).toEqual([]);
    expect(taken.size).toBe(63);
  });

  it('cites for each event only facts that the vocabulary gives it', () => {
    const known = new Map<string, readonly string[]>(
      Object.entries(vocabulary).map(([event, entry]) => [event, entry.facts]),
    );
    for (const { event, facts } of record) expect(known.get(event), event).toEqual(expect.arrayContaining([...facts]));
  });

  it('takes exactly the transitions that are marked as reported', () => {
    for (const transition of transitionsOf(talks)) {
      const marked = standingOf(transition).evidence === 'reported';
      expect(marked, place(transition)).toBe(taken.has(transition.definition));
    }
  });
});
