import { describe, expect, test } from 'vitest';
import harbour from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { introductionIn } from '../../scenarios/introduction/index.ts';
import { momentsOf } from '../../src/visualizer/front/moments.ts';
import { namesOf } from '../../src/visualizer/state/names.ts';
import { Courses } from '../../src/visualizer/state/place.ts';
import { readLink } from '../../src/visualizer/state/read-link.ts';
import { piecesOf, termOf } from '../../src/visualizer/state/terms.ts';
import { toldOf, toldText } from '../../src/visualizer/state/told.ts';

const inset = { term: 'INF', forms: ['INF Treaty'], meaning: 'A treaty.' };
const start = { term: 'START', meaning: 'Another.' };
const fact = { term: 'M-21', meaning: 'A number.' };
const terms = [inset, start, fact];

describe('a word that is explained', () => {
  test('is found where it first occurs, in its longest form, and never within another word', () => {
    expect(piecesOf('The INF Treaty and INF; RESTARTED, START.', terms)).toEqual([
      { text: 'The ' },
      { text: 'INF Treaty', term: inset },
      { text: ' and ' },
      { text: 'INF' },
      { text: '; RESTARTED, ' },
      { text: 'START', term: start },
      { text: '.' },
    ]);
  });

  test('leaves a text as it was, letter by letter, in both languages', async () => {
    for (const language of ['en', 'ru']) {
      const { sentences, moments, terms: own } = await introductionIn(language);
      for (const text of [...sentences, ...moments.map(({ sentence }) => sentence)])
        expect(
          piecesOf(text, own)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
    }
  });

  test('may be written in other letters, and every number of a fact is one', () => {
    expect(termOf('start', terms)).toBe(start);
    expect(termOf('O-07', terms)).toBe(fact);
    expect(termOf('O', terms)).toBeUndefined();
  });
});

describe('the front door', () => {
  test('opens for an address that names no place, in the language that it names', () => {
    expect(readLink(talksCase, '', ['en', 'ru'])).toEqual({ front: { language: undefined }, faults: [] });
    expect(readLink(talksCase, '#l=ru', ['en', 'ru']).front).toEqual({ language: 'ru' });
    for (const link of ['#s=the-talks', '#t=3', '#l=tlh', '#l=ru&t=3'])
      expect(readLink(talksCase, link, ['en', 'ru']).front, link).toBeUndefined();
  });

  test('finds each moment in the course, as the case tells them or in its own words', async () => {
    const course = new Courses(talksCase).record('the-talks');
    const told = await introductionIn('en');
    const moments = momentsOf(told, course, namesOf(talksCase));
    expect(moments.map(({ sentence }) => sentence)).toEqual(told.moments.map(({ sentence }) => sentence));
    const plain = momentsOf(null, course, namesOf(talksCase));
    expect(plain).toHaveLength(12);
    expect(new Set(plain.map(({ step }) => step)).size).toBe(12);
    const short = new Courses(harbour).record(harbour.scenarios[0]?.id ?? '');
    const moving = short.run.frames.filter(({ moves }) => moves.length > 0);
    expect(momentsOf(null, short, namesOf(harbour)).map(({ step }) => step)).toEqual(moving.map(({ index }) => index));
  });
});

describe('who made a move', () => {
  test('is named once: in the sentence where it begins with them, else ahead of it', () => {
    expect(toldOf('Russia', 'Russia agrees.')).toEqual({ who: 'Russia', before: '', rest: ' agrees.', named: true });
    expect(toldOf('United States', 'The United States offers.')).toMatchObject({ before: 'The ', named: true });
    expect(toldOf('Russia', 'Russian officers may look.')).toMatchObject({
      rest: ' Russian officers may look.',
      named: false,
    });
    expect(toldOf('Russia', 'Putin warns Russia.').named).toBe(false);
    expect(toldText('Russia', 'Putin warns.')).toBe('Russia: Putin warns.');
  });

  test('stands in every sentence of the talks exactly as often as it has to', () => {
    const names = namesOf(talksCase);
    for (const [event, { sentence }] of Object.entries(talksCase.vocabulary)) {
      const { before, who, rest } = toldOf(names.actor(event), sentence);
      expect(`${before}${who}${rest}`, event).not.toMatch(new RegExp(`^${who} (\\p{L}{1,3} )?${who}(?!\\p{L})`, 'u'));
    }
  });

  test('and a region that is all of its issue is called as the issue is', () => {
    const names = namesOf(talksCase);
    expect(names.region('session')).toBe(talksCase.issues.find(({ id }) => id === 'session')?.name);
    expect(names.region('letter')).toBe(talksCase.issues.find(({ id }) => id === 'letter')?.name);
  });
});
