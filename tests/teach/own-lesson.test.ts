import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { lessonLanguages, lessonsIn } from '../../scenarios/lessons/index.ts';
import { handout, type Lesson, presentLesson, readLesson } from '../../src/doors/teach.ts';
import { DemarcheError, readValues } from '../../src/index.ts';
import { english, voiceIn } from '../../src/messages/index.ts';
import { misfits } from '../schema.ts';
import { roomOf } from './room.ts';

const readme = readFileSync(new URL('../../scenarios/lessons/README.md', import.meta.url), 'utf8');
const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/export/schema/lesson-file.json', import.meta.url), 'utf8'),
);
const example = /```json\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
const read = (value: unknown): Promise<Lesson> => readLesson('my-lesson.json', value, roomOf);

describe('the example of how to write a lesson', () => {
  test('is a lesson, and fits the published schema', async () => {
    const value = await readValues('my-lesson.json', example);
    expect(misfits(value, schema)).toEqual([]);
    expect(await read(value)).toMatchObject({ id: 'my-lesson', stops: [{ kind: 'move' }, { kind: 'choice' }] });
  });

  test('makes a handout and a page without empty places', async () => {
    const lesson = await read(JSON.parse(example));
    const voice = voiceIn(english, 'teach');
    const text = handout(roomOf(lesson.scenario), lesson, {
      format: 'markdown',
      paper: 'a4',
      largePrint: false,
      voice,
    });
    expect(text).toMatch(/^# On paper, please\n\nTwo questions/u);
    expect(text).toContain('| 1. After the talk | 4 |  |');
    expect(presentLesson(roomOf(lesson.scenario), lesson, { voice: voiceIn(english, 'teach') }).stops).toHaveLength(2);
  });

  test.each([
    ['m08-request-text', 'm08-request-txt'],
    ['"M-55"', '"M-155"'],
    ['["evening"]', '[]'],
  ])('with %s made into %s is refused as the README shows', async (from, to) => {
    const refusal = read(JSON.parse(example.replace(from, to)));
    await expect(refusal).rejects.toThrow(DemarcheError);
    const message = await refusal.catch((error: unknown) => String(Object(error).message));
    expect(readme).toContain(message);
  });

  test('needs no more than its stops', async () => {
    const { id, title, scenario, stops } = JSON.parse(example);
    const least = await read({ id, title, scenario, minutes: 7, stops });
    expect(least).toMatchObject({ summary: '', opening: '', objectives: [], glossary: [] });
  });
});

describe('the published schema of lesson files', () => {
  test.each(lessonLanguages)('takes the lessons that come with the talks in %s', async (language) => {
    for (const lesson of await lessonsIn(language))
      expect(misfits(JSON.parse(JSON.stringify(lesson)), schema), lesson.id).toEqual([]);
  });

  test('refuses a strange key, a missing one and an unknown kind', () => {
    const lesson = JSON.parse(example);
    expect(misfits({ ...lesson, mintes: 3 }, schema)).toEqual(['$: has the strange key mintes']);
    expect(misfits({ ...lesson, title: undefined, stops: [{ ...lesson.stops[0], kind: 'quiz' }] }, schema)).toContain(
      '$.stops[0].kind: is none of the values',
    );
    const { question: _, ...stop } = lesson.stops[0];
    expect(misfits({ ...lesson, stops: [stop] }, schema)).toEqual(['$.stops[0]: lacks question']);
  });

  const scrap = fc.oneof(fc.anything(), fc.constantFrom('', 'start', 'after', 0, 2, [], {}));
  property.prop([fc.nat(), scrap])(
    'takes whatever the reader takes when one value is another',
    async (choice, other) => {
      const whole = { ...(await lessonsIn('en'))[1] };
      let count = 0;
      const walk = (revive: (seen: number, value: unknown) => unknown): unknown => {
        count = 0;
        return JSON.parse(JSON.stringify(whole), (_, value: unknown) => revive(count++, value));
      };
      walk((_, value) => value);
      const place = choice % count;
      const changed = walk((seen, value) => (seen === place ? other : value));
      const taken = await read(changed).then(
        () => true,
        (error: unknown) => {
          expect(error).toBeInstanceOf(Error);
          return false;
        },
      );
      if (taken) expect(misfits(changed, schema)).toEqual([]);
    },
  );
});
