import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Lesson, readLesson } from '../../src/doors/teach.ts';
import { DemarcheError } from '../../src/index.ts';
import { lessonNamed, roomOf } from './room.ts';

const good = structuredClone(await lessonNamed('ten-minutes'));
const room = roomOf('moscow-2008');
const read = (value: unknown): Promise<Lesson> => readLesson('my.yaml', value, () => room);

/** The lesson with something put at a path. */
const broken = (path: readonly (string | number)[], value: unknown): unknown => {
  const made: unknown = structuredClone(good);
  let at: unknown = made;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  if (value === undefined) Reflect.deleteProperty(Object(at), path.at(-1) ?? '');
  else Reflect.set(Object(at), path.at(-1) ?? '', value);
  return made;
};

describe('a lesson file', () => {
  test('that is right is read', async () => {
    expect(await read(structuredClone(good))).toEqual(good);
  });

  test.each([
    [['stops', 0, 'at'], 'm08-welcome-leter', 'stops[0].at', 'the nearest is "m08-welcome-letter"'],
    [['stops', 1, 'facts', 0], 'M-99', 'stops[1].facts[0]', 'no fact "M-99"'],
    [['stops', 1, 'answer'], [], 'stops[1].answer', 'a question without an answer'],
    [['stops', 1, 'answer'], ['host'], 'stops[1].answer[0]', 'the nearest is "hosts"'],
    [['stops', 1, 'question'], undefined, 'stops[1].question', 'expected'],
    [['stops', 1, 'kind'], 'quiz', 'stops[1].kind', 'expected one of move, position, choice, text'],
    [['stops', 2, 'options', 0, 'id'], 'us.start.agreeFull', 'stops[2].options[0].id', 'is not possible there'],
    [['stops', 0, 'answer'], ['noObjection'], 'stops[0].answer', 'the record ends at "opposed"'],
    [['stops', 0, 'region'], 'missileDefense.russia.stanse', 'stops[0].region', 'no region'],
    [['stops', 1, 'id'], 'letter-and-hopes', 'stops[1].id', 'stands twice'],
    [['stops', 5, 'at'], 'start', 'stops[5].at', 'lies before the stop above it'],
    [['stops', 1, 'title'], 7, 'stops[1].title', 'expected a text'],
    [['stops'], [], 'stops', 'at least one stop'],
    [['minutes'], 11, 'minutes', 'its parts take 10 minutes'],
    [['mintes'], 11, 'mintes', 'no key "mintes"'],
  ])('with a fault at %j is refused with the place', async (path, value, place, message) => {
    const refusal = read(broken(path, value));
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toMatchObject({ code: 'lesson/invalid', at: { file: 'my.yaml' } });
    await expect(refusal).rejects.toThrow(`my.yaml, ${place}`);
  });

  property.prop([fc.anything()])('of any form gives a lesson or one clear message', async (value) => {
    await read(value).catch((error: unknown) => {
      expect(error).toBeInstanceOf(DemarcheError);
    });
  });
});
