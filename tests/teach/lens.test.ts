import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { knowledge } from '../../scenarios/lessons/index.ts';
import { knows, lens, type Who } from '../../src/doors/teach.ts';
import { roomOf } from './room.ts';

const { replay } = roomOf('the-talks');
const parties = talksCase.parties.filter((party) => party.role !== 'calendar').map((party) => party.id);
const steps = fc.integer({ min: 0, max: replay.frames.length - 1 });
const eyes = fc.constantFrom(...parties).map((party) => ({ party }));

/** The last day on which something can have happened, by what was reported. */
const lastDay = (day: string, reported: string | undefined): string => reported?.split('/').at(-1) ?? day;

describe('what each capital knew', () => {
  property.prop([steps, eyes])('never shows a fact that was private or later', (index, who) => {
    const seen = lens(replay, index, who, knowledge);
    const day = replay.frames[index]?.date ?? '';
    const shown = [
      ...(seen?.facts ?? []),
      ...(seen?.cause?.facts ?? []),
      ...[...(seen?.moves ?? []), ...(seen?.nonMoves ?? []), ...(seen?.annotations ?? [])].flatMap((one) => one.facts),
    ];
    for (const fact of shown) {
      const known = knowledge[fact];
      const since = [known?.public ?? '9999', known?.known?.[who.party] ?? '9999'].sort()[0] ?? '9999';
      expect(since <= day, `${fact} at ${day} for ${who.party}`).toBe(true);
    }
    const later = replay.frames.slice(index + 1).filter((frame) => frame.date > day);
    const ownFacts = new Set(replay.frames.slice(0, index + 1).flatMap((frame) => frame.cause?.facts ?? []));
    for (const frame of later)
      for (const fact of frame.cause?.facts ?? [])
        if (!ownFacts.has(fact) && (knowledge[fact]?.public ?? '') > day && !knowledge[fact]?.known?.[who.party])
          expect(shown).not.toContain(fact);
  });

  property.prop([steps, eyes])('never shows a position that only a hidden move made', (index, who) => {
    const seen = lens(replay, index, who, knowledge);
    const day = replay.frames[index]?.date ?? '';
    for (const [region, state] of Object.entries(seen?.positions ?? {})) {
      const frames = [...replay.prelude, ...replay.frames.slice(0, index + 1)];
      const made = frames.flatMap((frame) => frame.moves.filter((move) => move.region === region && move.to === state));
      const initial = frames[0]?.before[region] === state;
      const open = made.some((move) => move.facts.every((fact) => knows(knowledge, who, fact, day)));
      expect(initial || open, `${region} ${state}`).toBe(true);
    }
  });

  property.prop([steps])('shows everything with hindsight', (index) => {
    const frame = replay.frames[index];
    const seen = lens(replay, index, 'hindsight', knowledge);
    expect(seen).toMatchObject({ hidden: false, moves: frame?.moves, annotations: frame?.annotations });
    expect(seen?.positions).toEqual(frame?.after);
  });

  test('knows of every fact who knew it, and of no fact before it happened', () => {
    expect(Object.keys(knowledge).sort()).toEqual(talksCase.ledger.map((fact) => fact.id).sort());
    for (const fact of talksCase.ledger) {
      const [from = ''] = fact.date.split('/');
      const known = knowledge[fact.id];
      for (const day of [known?.public ?? '', ...Object.values(known?.known ?? {})])
        if (from !== '..' && !/^\d{4}(-\d\d)?$/.test(from)) expect(day >= from, `${fact.id}: ${day}`).toBe(true);
      const printed = talksCase.bibliography.find((source) => source.id === fact.source)?.printed ?? '';
      expect((known?.public ?? '9999') <= printed, `${fact.id} is in print`).toBe(true);
    }
  });

  test('lets a side see what it did itself', () => {
    for (const { cause } of replay.frames) {
      const party = cause?.type.split('.')[0] ?? '';
      if (cause === undefined || !parties.includes(party)) continue;
      const day = lastDay(cause.day, cause.reported);
      const hidden = cause.facts.filter((fact) => !knows(knowledge, { party }, fact, day));
      expect(hidden, cause.id).toEqual([]);
    }
  });

  test('hides from Moscow what Gates says on his flight, until it is printed', () => {
    const index = replay.frames.findIndex((frame) => frame.cause?.id === 'o07-claim-interest');
    expect(lens(replay, index, { party: 'russia' }, knowledge)).toMatchObject({ cause: undefined, hidden: true });
    expect(lens(replay, index, { party: 'us' }, knowledge)?.cause?.id).toBe('o07-claim-interest');
  });

  test('marks what is assumed of who knew', () => {
    const last = replay.frames.length - 1;
    const seen = lens(replay, last, { party: 'us' }, knowledge);
    expect(seen?.assumed.length).toBeGreaterThan(10);
    expect(seen?.assumed.every((fact) => knowledge[fact]?.assumed === true)).toBe(true);
  });

  test('knows nothing of a fact that nobody placed, and nothing of a party by an inherited name', () => {
    const who: Who = { party: 'constructor' };
    expect(knows({}, who, 'X-1', '2099-01-01')).toBe(false);
    expect(knows({ 'X-1': { public: '2100-01-01', known: {}, assumed: false } }, who, 'X-1', '2099-01-01')).toBe(false);
  });
});
