import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { talks, vocabulary } from '../../machines/index.ts';
import { events, nameOf, regionsOf, transitionsOf } from './chart.ts';
import { specifiedEvents, specifiedRegions } from './specification.ts';

const codes: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('codes.json', import.meta.url), 'utf8'),
);

describe('the names of the talks', () => {
  it('has the regions and the initial positions of the specification', () => {
    const found = regionsOf(talks).map((region) => [nameOf(region), String(region.config.initial)]);
    expect(found.toSorted()).toEqual(specifiedRegions.map((one) => [one.region, one.initial]).toSorted());
    expect(found).toHaveLength(37);
  });

  it.each(regionsOf(talks).map((region) => [nameOf(region), region] as const))(
    'has in %s the states of the specification',
    (name, region) => {
      const specified = specifiedRegions.find((one) => one.region === name);
      expect(Object.keys(region.states).toSorted()).toEqual(specified?.states.toSorted());
    },
  );

  it('has the events of the specification, with their evidence and facts', () => {
    const found = Object.entries(vocabulary).map(([event, { evidence, facts }]) => ({ event, evidence, facts }));
    expect(found).toEqual(specifiedEvents.map(({ event, evidence, facts }) => ({ event, evidence, facts })));
    expect(found).toHaveLength(123);
  });

  it('names each event by a known actor, an issue and an act', () => {
    for (const event of events)
      expect(event).toMatch(/^(us|russia|poland|czechRepublic|nato|calendar)\.[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/);
  });

  it('takes every event somewhere, and takes nothing that is not in the vocabulary', () => {
    const taken = new Set(transitionsOf(talks).map((one) => one.event));
    expect([...taken].toSorted()).toEqual(events.toSorted());
  });
});

describe('the codes that links hold', () => {
  const found = Object.entries(vocabulary).map(([event, { code }]) => [code, event] as const);

  it('are two characters each, and no two are the same', () => {
    for (const [code] of found) expect(code).toMatch(/^[0-9a-z]{2}$/);
    expect(new Set(found.map(([code]) => code)).size).toBe(found.length);
  });

  it('still mean what they have always meant; a new event adds its code to the list', () => {
    expect(Object.fromEntries(found)).toEqual(codes);
  });
});
