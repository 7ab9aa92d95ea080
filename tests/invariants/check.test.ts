import { describe, expect, it } from 'vitest';
import { checkPosition, checkRecord, checkStep, type RecordStep, watch } from '../../src/case/check/index.ts';
import type { Invariant, Rule } from '../../src/index.ts';

const law = (...rules: readonly Rule[]): Invariant => ({
  id: 'L-1',
  name: 'A law',
  sentence: 'Something holds.',
  facts: [],
  strength: 'hard',
  scope: 'run',
  held: 'By nothing.',
  rules,
});

const step = (event: string, region: string, from: string, to: string): RecordStep => ({
  event,
  date: '2008-03-18',
  facts: [],
  before: { [region]: from, other: 'here' },
  after: { [region]: to, other: 'here' },
  transitions: [{ region, from, to }],
});

describe('a rule about moves', () => {
  const onlyHosts = law({ kind: 'move', regions: ['hosts.*'], to: ['given'], onlyBy: ['*.site.consent'] });

  it('lets those move who may', () => {
    expect(checkStep(onlyHosts, step('north.site.consent', 'hosts.north', 'asked', 'given'))).toEqual({
      findings: [],
      premises: [0],
    });
  });

  it('says who moved what where another did', () => {
    expect(checkStep(onlyHosts, step('south.site.insist', 'hosts.north', 'asked', 'given')).findings).toEqual([
      {
        invariant: 'L-1',
        rule: 0,
        where: 'south.site.insist',
        sentence: 'A law (L-1): south.site.insist moves hosts.north from asked to given, which is not for it to do.',
      },
    ]);
  });

  it('says nothing of other regions, other states and events that are refused', () => {
    const nothing = { findings: [], premises: [] };
    expect(checkStep(onlyHosts, step('south.site.insist', 'hosts', 'asked', 'given'))).toEqual(nothing);
    expect(checkStep(onlyHosts, step('south.site.insist', 'hosts.north', 'asked', 'refused'))).toEqual(nothing);
    const refused = { ...step('south.site.insist', 'hosts.north', 'asked', 'given'), transitions: [] };
    expect(checkStep(onlyHosts, refused)).toEqual(nothing);
  });
});

describe('a rule about positions', () => {
  const priced = law({
    kind: 'always',
    premise: { region: 'goods', in: ['had'] },
    conclusion: { region: 'price', in: ['paid'] },
  });

  it('is silent where its premise does not hold', () => {
    expect(checkPosition(priced, { goods: 'wanted', price: 'open' })).toEqual({ findings: [], premises: [] });
  });

  it('names the positions that break it', () => {
    const [found] = checkPosition(priced, { goods: 'had', price: 'open' }, 'the end').findings;
    expect(found?.where).toBe('the end');
    expect(found?.sentence).toBe('A law (L-1): goods is had, and yet price is open.');
  });

  it('is looked at again by a watch only when one of its regions moves', () => {
    const watched = watch([priced]);
    expect(watched.start({ goods: 'wanted', price: 'open' })).toEqual([]);
    expect(watched.step(step('x', 'elsewhere', 'a', 'b'))).toEqual([]);
    expect(watched.premises().size).toBe(0);
    const bought = { ...step('x', 'goods', 'wanted', 'had'), after: { goods: 'had', price: 'open' } };
    expect(watched.step(bought).map((found) => found.invariant)).toEqual(['L-1']);
    expect([...watched.premises()]).toEqual(['L-1#0']);
  });
});

describe('a rule about order', () => {
  const clock = law({ kind: 'order', region: 'clock', states: ['dawn', 'noon', 'dusk'] });

  it('lets a clock skip and never return', () => {
    expect(checkStep(clock, step('x', 'clock', 'dawn', 'dusk')).findings).toEqual([]);
    expect(checkStep(clock, step('x', 'clock', 'dusk', 'noon')).findings).toHaveLength(1);
  });
});

describe('a rule about the record', () => {
  const once = law({
    kind: 'joint-acts',
    among: [{ region: 'paper', states: ['agreed'] }],
    acts: [{ region: 'paper', to: 'agreed', from: '2008-03-17', until: '2008-03-18' }],
  });
  const agreed = step('x', 'paper', 'none', 'agreed');

  it('allows an act once, on its days', () => {
    expect(checkRecord(once, [agreed]).findings).toEqual([]);
    expect(checkRecord(once, [agreed, agreed]).findings).toHaveLength(1);
    expect(checkRecord(once, [{ ...agreed, date: '2008-03-19' }]).findings).toHaveLength(1);
  });

  it('begins afresh with every record', () => {
    expect(checkRecord(once, [agreed]).findings).toEqual([]);
    expect(checkRecord(once, [agreed]).findings).toEqual([]);
  });
});
