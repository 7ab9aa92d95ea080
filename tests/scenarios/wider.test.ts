import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import {
  type Case,
  checkWider,
  checkWiderCourse,
  coverage,
  DemarcheError,
  replay,
  type Scenario,
  type WiderRecord,
} from '../../src/index.ts';
import { russian as inRussian, sentenceSpeaker } from '../../src/messages/index.ts';
import { begin, end, transcriptsSection } from './wider-section.ts';

const { wider } = talksCase;
if (wider === undefined) throw new Error('the talks have no wider record');
const bare: Case = { ...talksCase, wider: undefined };
const ids = new Set(wider.facts.map((fact) => fact.id));

/** The talks with another wider record. */
const withWider = (change: Partial<WiderRecord>): Case => ({ ...talksCase, wider: { ...wider, ...change } });
const firstWith = (change: object): Case =>
  withWider({ facts: wider.facts.map((fact, index) => (index === 0 ? { ...fact, ...change } : fact)) });
const course = (id: string): Scenario => wider.scenarios.find((one) => one.id === id) ?? expect.fail(`no ${id}`);

describe('the wider record', () => {
  it('has 24 entries before the end of the record and 51 after it, numbered without a gap in the order of their days', () => {
    const of = (layer: string): readonly string[] =>
      wider.facts.filter((fact) => fact.id.startsWith(layer)).map((fact) => fact.id);
    const numbered = (layer: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `${layer}-${String(index + 1).padStart(2, '0')}`);
    expect(of('B')).toEqual(numbered('B', 24));
    expect(of('L')).toEqual(numbered('L', 51));
    const days = wider.facts.map((fact) => fact.day);
    expect(days).toEqual(days.toSorted());
  });

  it('keeps its rules', () => {
    expect(() => checkWider(talksCase)).not.toThrow();
  });

  it('uses every source, and claims to have seen a document only where it cites one', () => {
    const cited = new Set([...wider.facts.flatMap((fact) => fact.sources), ...wider.held.map((one) => one.source)]);
    expect(wider.sources.filter((source) => !cited.has(source.id)).map((source) => source.id)).toEqual([]);
    const documents = new Set(wider.sources.filter((one) => one.kind === 'document').map((one) => one.id));
    for (const fact of wider.facts)
      if (fact.verified === 'document')
        expect(
          fact.sources.some((id) => documents.has(id)),
          fact.id,
        ).toBe(true);
      else if (fact.verified === 'memory') expect(fact.dateBasis, fact.id).toBe('assumed');
  });

  it('tells its entries in whole sentences and quotes nothing at length', () => {
    for (const fact of wider.facts) {
      expect(fact.text, fact.id).toMatch(/\.$/u);
      if (fact.wordless !== undefined) expect(fact.wordless, fact.id).toMatch(/\.$/u);
      for (const quoted of `${fact.text} ${fact.wordless}`.match(/["“][^"”]*["”]/gu) ?? [])
        expect(quoted.split(/\s+/u).length, fact.id).toBeLessThan(6);
    }
  });
});

describe('the two layers', () => {
  it('never mix: a course of the record cites no entry of the wider one, and a wider course cites nothing else', () => {
    for (const scenario of talksCase.scenarios)
      for (const one of [...scenario.prelude, ...scenario.events, ...scenario.annotations])
        for (const fact of one.facts) expect(ids.has(fact), one.id).toBe(false);
    for (const scenario of wider.scenarios)
      for (const one of [...scenario.events, ...scenario.annotations])
        for (const fact of one.facts) expect(ids.has(fact), one.id).toBe(true);
  });

  it('leave the record as it is: the same replays, positions and coverage without the wider one', () => {
    for (const scenario of talksCase.scenarios) {
      const { frames, positions } = replay(talksCase, scenario, { to: '2009-12-31' });
      expect({ frames, positions }).toEqual({
        frames: replay(bare, scenario, { to: '2009-12-31' }).frames,
        positions,
      });
      expect(frames.some((frame) => frame.cause?.evidence === 'wider')).toBe(false);
    }
    expect(coverage(talksCase)).toEqual(coverage(bare));
  });

  it('are told apart in a replay: what the wider record tells is never reported, scheduled or counterfactual', () => {
    for (const scenario of wider.scenarios)
      for (const { cause, moves, nonMoves } of replay(talksCase, scenario).frames)
        if (cause?.by === 'party')
          expect([cause, ...moves, ...nonMoves].every((one) => one.evidence === 'wider')).toBe(true);
  });

  it('say of each event that the chart refuses whether the rule or history is the odd one, and of no other', () => {
    const refused = wider.scenarios.flatMap((scenario) =>
      replay(talksCase, scenario).frames.flatMap(({ refused: is, cause }) =>
        is && cause !== undefined ? [cause] : [],
      ),
    );
    expect(refused.map((one) => one.id).toSorted()).toEqual(Object.keys(wider.odd).toSorted());
    for (const one of refused) expect(one.note, one.id).toMatch(/ is the odd one: .*\.$/u);
  });
});

function thrownBy(act: () => void): DemarcheError {
  try {
    act();
  } catch (error) {
    if (error instanceof DemarcheError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('bad input', () => {
  const [first] = wider.facts;
  const [source] = wider.sources;
  const [fact] = talksCase.ledger;
  const theTalks = talksCase.scenarios.at(-1) ?? expect.fail('no talks');
  const whatCame = course('what-came');
  const [event] = whatCame.events;
  const last = theTalks.events.at(-1);

  it.each([
    ['an entry of later days before the end of the record', firstWith({ id: 'L-99' }), /L-99.*is not later than/u],
    ['an entry of before that is later', firstWith({ day: '2008-03-19' }), /B-01.*is later than/u],
    ['an id of neither layer', firstWith({ id: 'X-01' }), /X-01.*expected an id/u],
    ['an id twice', firstWith({ id: 'B-02' }), /B-02.*stands twice/u],
    ['an entry without a source', firstWith({ sources: [] }), /B-01.*at least one source/u],
    ['a source that is not in the bibliography', firstWith({ sources: ['nowhere'] }), /no source "nowhere"/u],
    [
      'a source without an address or a place',
      withWider({ sources: [{ id: 'lost', kind: 'press', publisher: 'A paper', title: 'A piece' }] }),
      /lost.*address or a place/u,
    ],
    [
      'an entry that is placed nowhere',
      firstWith({ id: 'B-77', wordless: undefined, same: undefined }),
      /B-77.*no move cites it/u,
    ],
    ['an entry that is one with nothing', firstWith({ same: 'nothing' }), /no occurrence and no deadline "nothing"/u],
    [
      'a fact held that is not in the ledger',
      withWider({ held: [{ fact: 'O-99', source: 'dod-4060', as: 'silent' }] }),
      /O-99/u,
    ],
    [
      'a move of the record justified by the wider one',
      {
        ...talksCase,
        scenarios: [{ ...theTalks, events: theTalks.events.map((one) => ({ ...one, facts: [first?.id ?? ''] })) }],
      },
      /cites B-01 of the wider record/u,
    ],
    [
      'a wider move justified by the record',
      withWider({
        scenarios: [
          { ...whatCame, events: whatCame.events.map((one) => ({ ...one, facts: [fact?.id ?? ''] })) },
          course('before-the-talks'),
        ],
      }),
      /cites O-01|no move cites it/u,
    ],
  ] as const)('is one clear message: %s', (_, talks, message) => {
    const thrown = thrownBy(() => checkWider(talks));
    expect(thrown.message).toMatch(message);
    expect(thrown.saidBy(sentenceSpeaker(inRussian.problem, inRussian))).toMatch(/\p{Script=Cyrillic}{3}/u);
  });

  it('is an event that lies before the prelude, or that the prelude has made already', () => {
    if (event === undefined || last === undefined || source === undefined) throw new Error('nothing to change');
    expect(() => checkWiderCourse({ ...whatCame, events: [{ ...event, day: '2008-03-01' }] })).toThrow(
      'what-came, l01-deliver-text: 2008-03-01 lies before 2008-03-18 ("m08-russia-goes-on")',
    );
    expect(() => checkWiderCourse({ ...whatCame, events: [{ ...last, id: 'again' }] })).toThrow(
      `${last.type} on 2008-03-18 has been made already, by "${last.id}"`,
    );
  });
});

describe('the transcripts of the two rounds', () => {
  it('are held against every fact of their round, once', () => {
    const of = (source: string): readonly string[] =>
      wider.held
        .filter((one) => one.source === source)
        .map((one) => one.fact)
        .toSorted();
    const round = (layer: string): readonly string[] =>
      talksCase.ledger.filter((fact) => fact.id.startsWith(layer)).map((fact) => fact.id);
    expect(of('dod-4060')).toEqual(round('O-'));
    expect(of('mid-2008-03-19')).toEqual(round('M-'));
  });

  it('say what they have wherever they have more or something else, and only there', () => {
    for (const one of wider.held)
      expect(one.sentence !== undefined, one.fact).toBe(one.as === 'differs' || one.as === 'morePrecise');
  });

  it('stand in the README of the room (UPDATE_README=1 writes them there)', () => {
    const readme = fileURLToPath(new URL('../../scenarios/wider/README.md', import.meta.url));
    const parts = (): readonly string[] => readFileSync(readme, 'utf8').split(begin);
    const [before = '', rest = ''] = parts();
    if (process.env.UPDATE_README === '1')
      writeFileSync(readme, `${before}${transcriptsSection()}${rest.split(end)[1] ?? ''}`);
    expect(`${begin}${(parts()[1] ?? '').split(end)[0]}${end}`).toBe(transcriptsSection());
  });
});
