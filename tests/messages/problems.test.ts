import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { lessonsIn } from '../../scenarios/lessons/index.ts';
import { editsFromLink } from '../../src/doors/inside.ts';
import { readProgress } from '../../src/doors/teach.ts';
import { DemarcheError, type EditDraft, readScenario, type Scenario, settle } from '../../src/index.ts';
import { russian, sentenceSpeaker } from '../../src/messages/index.ts';

const inRussian = sentenceSpeaker(russian.problem, russian);

const event = { id: 'a', type: 'russia.inf.threatenExit', day: '2007-10-12', facts: ['O-14'] };
const later = { id: 'b', type: event.type, day: '2008-03-18', facts: ['O-14'] };

const files: readonly unknown[] = [
  { events: [{ ...event, type: 'russia.inf.threatenExt' }] },
  { events: [{ ...event, type: 'rusia.inf.threatenExit' }] },
  { events: [{ ...event, type: 'nonsense' }] },
  { events: [{ ...event, facts: ['O-999'] }] },
  { events: [{ ...event, facts: [] }] },
  { events: [{ ...event, fact: [] }] },
  { events: [{ id: 'a', typ: 'x', day: '2007-10-12' }] },
  { events: [{ type: event.type, day: event.day }] },
  { events: [{ ...event, day: '12 October' }] },
  { events: [{ ...event, day: '2007-02-30' }] },
  { events: [{ ...event, day: 5 }] },
  { events: [{ ...event, id: 'no id at all' }] },
  { events: [{ ...event, dateBasis: 'guessed' }] },
  { events: [{ ...event, reported: 'soon' }] },
  { events: [{ ...event, reported: 5 }] },
  { events: [{ ...event, facts: 'O-14' }] },
  { events: [event], title: {} },
  { events: [{ ...event, note: ' ' }] },
  { events: [{ ...event, note: '\u001b' }] },
  { events: [event, event] },
  { events: [later, event] },
  { events: [event], horizon: '2007-10-01' },
  { events: 'none' },
  { events: [7] },
  { title: 'none' },
  { events: [] },
  { events: [event], expected: { inf: 'x' } },
  { events: [event], expected: { 'inf.russia': 'x' } },
  { events: [event], expected: [] },
  { events: [event], deadlines: { never: '2008-01-01' } },
  { events: [event], deadlines: 'soon' },
  { events: [event], extends: 'no-such-course' },
  { events: [event], case: 'harbour' },
  { events: [event], annotations: [{ id: 'c' }] },
  { events: [event], annotations: 'none' },
  { events: [event], annotations: [{ id: 'c', kind: 'colour', text: 'x', day: event.day, after: 'nothing' }] },
  [],
  'a course',
  5,
  null,
];
const broken = [
  ' '.repeat(2_000_001),
  JSON.stringify({ events: Array.from({ length: 20_001 }, (_, at) => ({ ...event, id: `e${at}` })) }),
  JSON.stringify({ events: [{ ...event, type: 'rusia.inf.threatenExit' }], title: true }),
  'true',

  '',
  '{',
  '{"events": [}',
  '{"events": 1 "title"}',
  '{"a": 1, "a": 2}',
  '{a: 1}',
  '{"a" 1}',
  '[] []',
  '{"__proto__": 1}',
];

/** What is said of a file that cannot be read. */
async function problemIn(text: string): Promise<DemarcheError> {
  try {
    await readScenario(talksCase, 'course.json', text);
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    return error;
  }
  throw new Error(`the file was read: ${text}`);
}

/** Words in Latin letters that are neither names in quotation marks nor keys of a file. */
const latin = (text: string): readonly string[] =>
  text
    .replace(/\b\w+\[\d+\][.\w]*|«[^»]*»|"[^"]*"|\{[^}]*\}|(?<=(?:есть|есть только|нужно одно из:) ).*/gu, '')
    .match(/[A-Za-z]{2,}/gu)
    ?.filter((word) => !['JSON', 'YAML', 'null', 'horizon', 'title', 'events', 'true'].includes(word)) ?? [];

describe('a file that cannot be read', () => {
  test.each([...files.map((one) => JSON.stringify(one)), ...broken].map((text) => [text.slice(0, 80), text] as const))(
    'is told of in Russian: %s',
    async (_, text) => {
      const error = await problemIn(text);
      const russian = inRussian(error.sentence);
      expect(russian, error.said).toMatch(/[а-яё]/u);
      expect(latin(russian), russian).toEqual([]);
      const { place } = error.at;
      if (typeof place === 'object') expect(inRussian(place)).toMatch(/^строка \d+, столбец \d+$/u);
    },
  );

  test('is told of by code, key and values', async () => {
    const error = await problemIn(JSON.stringify(files[0]));
    expect(error).toMatchObject({
      code: 'scenario/unknown-event',
      key: 'name.event',
      values: {
        name: 'russia.inf.threatenExt',
        hint: { key: 'hint.near', values: { name: 'russia.inf.threatenExit' } },
      },
      message:
        'course.json, events[0].type: no event "russia.inf.threatenExt"; the nearest is "russia.inf.threatenExit"',
    });
    expect(error.saidBy(inRussian)).toBe(
      'course.json, events[0].type: события «russia.inf.threatenExt» нет; ближайшее имя — «russia.inf.threatenExit»',
    );
  });
});

const changes: readonly (readonly EditDraft[])[] = [
  [{ kind: 'drop', event: 'm08-recieve' }],
  [
    { kind: 'drop', event: 'm08-receive' },
    { kind: 'move', event: 'm08-receive', day: '2008-03-20' },
  ],
  [
    { kind: 'move', event: 'm08-receive', day: '2008-03-20' },
    { kind: 'move', event: 'm08-receive', day: '2008-03-21' },
  ],
  [
    { kind: 'horizon', day: '2009-01-01' },
    { kind: 'horizon', day: '2009-02-01' },
  ],
  [{ kind: 'horizon', day: '2007-01-01' }],
  [
    { kind: 'deadline', deadline: 'promise-of-the-text', day: '2008-03-20' },
    { kind: 'deadline', deadline: 'promise-of-the-text', day: '2008-03-21' },
  ],
  [
    { kind: 'move', event: 'm08-receive', day: '2008-03-20' },
    { kind: 'drop', event: 'm08-receive' },
  ],
  [{ kind: 'cut', after: talksCase.scenarios.find((one) => one.id === 'the-talks')?.prelude[0]?.id ?? '' }],
  [{ kind: 'append', event: { type: 'us.inf.agreeToWiden', id: 'm08-receive' } }],
  [
    {
      kind: 'insert',
      where: 'before',
      anchor: 'm08-receive',
      event: { type: 'us.inf.agreeToWiden', day: '2009-01-01' },
    },
  ],
  [
    {
      kind: 'insert',
      where: 'after',
      anchor: 'm08-receive',
      event: { type: 'us.inf.agreeToWiden', day: '2007-01-01' },
    },
  ],
];

describe('a change that cannot be made', () => {
  const record = talksCase.scenarios.find((one): one is Scenario => one.id === 'the-talks');

  test.each(changes)('is told of in Russian (%#)', (...drafts) => {
    if (record === undefined) throw new Error('the case has no record');
    let told: DemarcheError | undefined;
    try {
      settle(record, drafts);
    } catch (error) {
      if (error instanceof DemarcheError) told = error;
    }
    if (told === undefined) throw new Error('the change was made');
    const russian = inRussian(told.sentence);
    expect(russian, told.message).toMatch(/[а-яё]/u);
    expect(latin(russian), russian).toEqual([]);
    const { place } = told.at;
    expect(typeof place === 'object' && inRussian(place)).toMatch(/^изменение \d+ \([а-я ]+\)$/u);
  });
});

describe('what else is read', () => {
  test.each(['y!m08-receive', 'x!', 'm!m08-receive!soon', 'p!zz', 'd!never'])('is told of in Russian: %s', (text) => {
    const [error] = editsFromLink(talksCase, text);
    if (!(error instanceof DemarcheError)) throw new Error('the change was read');
    expect(error.saidBy(inRussian), error.message).toMatch(/^«.*»: [а-яё ]+(?:«.*»)?[а-яё ]*$/u);
  });

  test.each(['', '{}', '{"form":"demarche-lesson-answers","lesson":"other"}'])(
    'is told of in Russian: answers as %s',
    async (text) => {
      const [lesson] = await lessonsIn('en');
      if (lesson === undefined) throw new Error('there is no lesson');
      expect(() => readProgress(lesson, text)).toThrow(
        expect.toSatisfy((error: unknown) => error instanceof DemarcheError && /[а-яё]/u.test(error.saidBy(inRussian))),
      );
    },
  );
});
