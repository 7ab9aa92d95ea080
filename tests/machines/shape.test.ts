import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guardSentences, issueMachines, talks } from '../../machines/index.ts';
import { allParts, nameOf, nodesOf, readsOf, regionsOf, statesOf, transitionsOf } from './chart.ts';

const guards = Object.entries(talks.implementations.guards);
const states = new Set(statesOf(talks).map(nameOf));
const shared = ['session', 'leadership', 'clock'];

describe('the make of the charts', () => {
  it('has no context, time, actors, entry and exit actions, history or final states', () => {
    expect(talks.config.context).toBeUndefined();
    for (const node of nodesOf(talks.root)) {
      const where = nameOf(node);
      expect(node.after, where).toEqual([]);
      expect(node.invoke, where).toEqual([]);
      expect(node.always ?? [], where).toEqual([]);
      expect([...node.entry, ...node.exit], where).toEqual([]);
      expect(['parallel', 'compound', 'atomic'], where).toContain(node.type);
      expect(node.type === 'compound' ? node.parent?.type : 'parallel', where).toBe('parallel');
    }
  });

  it('has only transitions of states, each to one state of the same region, without actions', () => {
    for (const { region, from, event, to, definition } of transitionsOf(talks)) {
      const where = `${region}.${from}, ${event}`;
      expect(definition.source.type, where).toBe('atomic');
      expect(to, where).toHaveLength(1);
      expect(definition.target?.[0]?.parent, where).toBe(definition.source.parent);
      expect(definition.actions, where).toEqual([]);
      expect(definition.reenter, where).toBe(false);
    }
  });

  it('builds every guard from stateIn, and, or, not alone, on regions and states that exist', () => {
    for (const [name, guard] of guards) {
      expect(
        allParts(guard).map((part) => part.kind),
        name,
      ).not.toContain('code');
      expect(readsOf(guard), name).not.toHaveLength(0);
      for (const read of readsOf(guard)) expect(states, name).toContain(read);
    }
  });

  it('names every guard that a transition uses', () => {
    for (const { definition, event } of transitionsOf(talks))
      if (definition.guard !== undefined) expect(definition.guard, event).toBeTypeOf('string');
  });

  it('uses every guard, alone or as a part of one, and has a sentence for each', () => {
    const used = new Set(
      transitionsOf(talks).flatMap(({ definition }) =>
        allParts(definition.guard).flatMap((part) => (part.kind === 'named' ? [part.name] : [])),
      ),
    );
    expect([...used].toSorted()).toEqual(guards.map(([name]) => name).toSorted());
    expect(Object.keys(guardSentences).toSorted()).toEqual([...used].toSorted());
    for (const [name, { holds, fails, facts }] of Object.entries(guardSentences)) {
      expect(holds, name).toMatch(/\S[^.]$/);
      expect(fails, name).toMatch(/\S[^.]$/);
      expect(fails, name).not.toBe(holds);
      expect(facts, name).not.toHaveLength(0);
    }
  });

  it('lets no guard read the tone', () => {
    for (const [name, guard] of guards)
      expect(
        readsOf(guard).filter((read) => read.startsWith('tone')),
        name,
      ).toEqual([]);
  });
});

describe.each(Object.entries(issueMachines))('the machine of %s alone', (issue, machine) => {
  it('has its own regions, under the names that they have in the talks, and shared ones beside them', () => {
    const names = regionsOf(machine).map(nameOf);
    expect(regionsOf(talks).map(nameOf)).toEqual(expect.arrayContaining(names));
    const beside = Object.keys(machine.root.states).filter((key) => key !== issue && !shared.includes(key));
    expect(beside).toEqual(issue === 'enlargement' ? ['summit'] : []);
  });

  it('reads nothing that it does not have', () => {
    const own = new Set(statesOf(machine).map(nameOf));
    for (const { definition } of transitionsOf(machine))
      for (const read of definition.guard === undefined ? [] : readsOf(definition.guard)) expect(own).toContain(read);
  });
});

it('lets the machines of the issues cover all regions of the talks', () => {
  const covered = new Set(Object.values(issueMachines).flatMap((machine) => regionsOf(machine).map(nameOf)));
  expect([...covered].toSorted()).toEqual(regionsOf(talks).map(nameOf).toSorted());
});

it('imports in machines nothing but xstate and neighbours', () => {
  const room = fileURLToPath(new URL('../../machines/', import.meta.url));
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const text = readFileSync(resolve(room, file), 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)) {
      if (from === 'xstate') continue;
      expect(from, file).toMatch(/^\.{1,2}\/.*\.ts$/);
      expect(resolve(room, dirname(file), from).startsWith(room), `${file} imports ${from}`).toBe(true);
    }
  }
});
