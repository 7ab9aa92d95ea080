import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { talksCase as talks } from '../../scenarios/index.ts';
import { noticeWords } from '../../src/messages/index.ts';
import { type Linked, linkOf } from '../../src/visualizer/state/link.ts';
import type { ValueKey } from '../../src/visualizer/state/parameters.ts';
import { readLink } from '../../src/visualizer/state/read-link.ts';

const events = Object.keys(talks.vocabulary);
const branches = fc.record({
  after: fc.constantFrom('', 'o07-demand-freeze'),
  events: fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 12 }),
  name: fc.string({ unit: 'grapheme', maxLength: 12 }),
});
const links: fc.Arbitrary<Linked> = fc.record({
  scenario: fc.constantFrom(...talks.scenarios.map((one) => one.id)),
  step: fc.nat({ max: 80 }),
  view: fc.constantFrom('diagram', 'outline', 'table'),
  screen: fc.constantFrom(undefined, 'what-if', 'sources'),
  branch: fc.option(branches, { nil: undefined }),
  reader: fc.constantFrom({}, { language: 'ru' }, { eyes: 'us' }, { lesson: 'ten-minutes' }),
});
const read = (text: string) => readLink(talks, `#${text}`, ['en', 'ru']);
const kinds = (text: string) => read(text).faults.map((one) => one.kind);
const old = (text: string): string => text.replace(/^z=\w+&/u, '');
const example = linkOf(talks, {
  scenario: 'the-talks',
  step: 13,
  view: 'table',
  branch: { after: 'o07-demand-freeze', events: ['us.missileDefense.freezePlan'], name: 'Über & über = 100 % #1' },
  reader: { language: 'ru' },
});

describe('a link', () => {
  property.prop([links])('gives back what it was made from, and so does one of the kind without a check', (linked) => {
    const text = linkOf(talks, linked);
    const found = read(text);
    expect(found.faults).toEqual([]);
    const { branch, reader, ...place } = linked;
    expect(found.linked).toMatchObject({ ...place, reader: reader ?? {} });
    expect(found.linked?.branch?.events).toEqual(branch?.events);
    expect(read(old(text))).toEqual(found);
  });

  property.prop([fc.string({ unit: 'grapheme', maxLength: 120 })])(
    'carries as much of a name as fits into sixty of its signs, and no half of a character',
    (name) => {
      const branch = { after: 'o07-demand-freeze', events: ['us.missileDefense.freezePlan'], name };
      const text = linkOf(talks, { scenario: 'the-talks', step: 1, view: 'diagram', branch });
      const kept = new URLSearchParams(text).get('n') ?? '';
      expect(encodeURIComponent(kept).length).toBeLessThanOrEqual(60);
      expect([...name].slice(0, [...kept].length).join('')).toBe(kept);
      const longer = [...name].slice(0, [...kept].length + 1).join('');
      if (longer !== kept) expect(encodeURIComponent(longer).length).toBeGreaterThan(60);
    },
  );

  property.prop([links, fc.double({ min: 0, max: 1, noNaN: true })])(
    'that is cut anywhere is told to be cut',
    (linked, where) => {
      const text = linkOf(talks, linked);
      const cut = text.slice(0, Math.max(1, Math.floor(where * text.length)));
      if (cut !== text) expect(read(cut).faults).not.toEqual([]);
    },
  );

  property.prop([links, fc.nat(), fc.constantFrom('0', 'a', 'Z', '&', '%')])(
    'with one sign changed is told to be changed, or opens the same',
    (linked, at, sign) => {
      const text = linkOf(talks, linked);
      const place = at % text.length;
      const other = text.slice(0, place) + sign + text.slice(place + 1);
      const found = read(other);
      if (found.faults.length === 0) expect(found).toEqual(read(text));
    },
  );

  test.each([
    ['written for HTML', example.replaceAll('&', '&amp;')],
    ['at the end of a sentence', `${example}.`],
    ['in brackets, before a comma', `${example}),`],
    ['in quotation marks of a Russian text', `${example}%C2%BB.`],
    ['broken over two lines by a mail', `${example.slice(0, 40)}%0D%0A${example.slice(40)}`],
    ['encoded a second time', encodeURIComponent(example)],
  ])('%s is repaired without a word', (_, text) => {
    expect(read(text)).toEqual(read(example));
    expect(read(text).faults).toEqual([]);
  });

  test.each([
    ['written for HTML', 's=the-talks&amp;t=12&amp;v=table'],
    ['at the end of a sentence', 's=the-talks&v=table&t=12).'],
    ['with its language in large letters', 's=the-talks&t=12&v=table&l=EN'],
  ])('without a check that is %s is repaired too', (_, text) => {
    expect(read(text)).toMatchObject({ faults: [], linked: { scenario: 'the-talks', step: 12, view: 'table' } });
  });

  const wrong: Readonly<Record<ValueKey, readonly string[]>> = {
    t: ['-3', '1e9', '', 'four', '3.5'],
    v: ['Table', 'map', ''],
    p: ['map', ''],
    l: ['de', ''],
    k: ['poland', 'nobody', ''],
    x: ['<i>x', ''],
    g: ['a b'],
    q: ['inf-notice'],
    a: ['month'],
    w: ['song'],
    r: ['-1', 'x'],
  };
  test.each(Object.entries(wrong).flatMap(([key, values]) => values.map((value) => [key, value] as const)))(
    'with a value of %s that cannot be ("%s") says so, and shows the rest',
    (key, value) => {
      const found = read(`s=the-talks&${key}=${encodeURIComponent(value)}`);
      expect(found.faults).toEqual([{ kind: 'value', key, value }]);
      expect(found.linked).toMatchObject({ scenario: 'the-talks', step: 0, view: 'diagram' });
      expect(noticeWords).toHaveProperty([`link.${key}`]);
    },
  );

  test.each([
    ['damaged', ['t=3', 's=', 's=&t=3']],
    ['scenario', ['s=geneva-1985', 's=__proto__']],
    ['unknown', ['s=the-talks&amp=1', 's=the-talks&toString=1']],
    ['code', ['s=the-talks&f=&m=%3F%3F', 's=the-talks&f=&m=a']],
    ['cut', ['s=the-talks&f=o07-demand-freeze', 's=the-talks&m=a0', 's=the-talks&n=%D0%9', 's=the-talks&t=1&t=2']],
    ['compared', ['s=the-talks&c=%00', 's=the-talks&c=']],
  ])('says that something is wrong: %s', (kind, texts) => {
    for (const text of texts) expect(kinds(text)).toContain(kind);
  });

  test('says what is wrong with the course to compare with', () => {
    expect(read('s=the-talks&c=s%3Dnowhere').faults).toEqual([
      { kind: 'compared' },
      { kind: 'scenario', name: 'nowhere' },
    ]);
  });

  test('never throws, whatever it holds', () => {
    for (const text of ['', '%', 's', 'z', 'z=', 'z=0000&', 's=the-talks&m=%', '&&&', `s=${'a'.repeat(20_000)}`])
      expect(() => read(text)).not.toThrow();
  });
});
