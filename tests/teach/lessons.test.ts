import { describe, expect, test } from 'vitest';
import { lessonLanguages, lessonsIn, plans } from '../../scenarios/lessons/index.ts';
import { checkLesson, placeOfStop } from '../../src/doors/teach.ts';
import { roomOf } from './room.ts';

/** The facts that the twelve questions on the talks rest on. */
const questions: readonly (readonly string[])[] = [
  ['O-10', 'O-12', 'O-13', 'O-18'],
  ['O-14', 'O-15'],
  ['O-29', 'O-30', 'O-31'],
  ['O-33', 'O-34'],
  ['O-35', 'O-39', 'O-40', 'O-58'],
  ['O-42', 'O-45', 'O-51', 'O-55', 'O-56'],
  ['M-49', 'M-50', 'M-51', 'M-52'],
  ['M-03', 'M-04', 'M-19', 'M-41'],
  ['M-21', 'M-22', 'M-54'],
  ['M-23', 'M-25', 'M-26'],
  ['M-27', 'M-30', 'M-31', 'M-32'],
  ['M-34', 'M-35', 'M-40'],
];

/** The shape of a value with every text replaced by its kind: what two languages must share. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
};

describe.each(lessonLanguages)('the lessons in %s', (language) => {
  test.each(plans.map((plan) => plan.id))('hold of %s that every stop, fact and move exists', async (id) => {
    const lesson = (await lessonsIn(language)).find((one) => one.id === id);
    expect(lesson).toBeDefined();
    if (lesson !== undefined) expect(checkLesson(roomOf(lesson.scenario), lesson)).toEqual([]);
  });
});

describe('the lessons', () => {
  test('have the same structure in every language', async () => {
    const [english, russian] = [await lessonsIn('en'), await lessonsIn('ru')];
    expect(shape(russian)).toEqual(shape(english));
    const ids = (lessons: typeof english): unknown =>
      lessons.map(({ stops, ...lesson }) => [
        lesson.id,
        stops.map(({ id, at, when, kind, facts, answer, options }) => [
          id,
          at,
          when,
          kind,
          facts,
          answer,
          options.map((one) => one.id),
        ]),
      ]);
    expect(ids(russian)).toEqual(ids(english));
  });

  test('leave no English sentence in the Russian ones, and no Russian in the English ones', async () => {
    const texts = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(texts);
    const prose = (text: string): boolean => text.includes(' ');
    for (const text of (await lessonsIn('ru')).flatMap(texts).filter(prose)) expect(text).toMatch(/\p{sc=Cyrillic}/u);
    for (const text of (await lessonsIn('en')).flatMap(texts)) expect(text).not.toMatch(/\p{sc=Cyrillic}/u);
  });

  test('ask six questions of March 2008 in ten minutes', async () => {
    const lesson = (await lessonsIn('en')).find((one) => one.id === 'ten-minutes');
    expect(lesson?.stops).toHaveLength(6);
    const room = roomOf('moscow-2008');
    for (const stop of lesson?.stops ?? [])
      expect(placeOfStop(room.replay, stop)?.frame.date).toMatch(/^2008-03-1[78]$/);
  });

  test('ask all twelve questions in fifty minutes, and then an open one', async () => {
    const lesson = (await lessonsIn('en')).find((one) => one.id === 'fifty-minutes');
    const asked = (lesson?.stops ?? []).map((stop) => [...stop.facts].sort().join(' ')).sort();
    expect(asked).toEqual(questions.map((facts) => [...facts].sort().join(' ')).sort());
    expect(lesson?.closing?.moves.length).toBeGreaterThan(2);
  });
});
