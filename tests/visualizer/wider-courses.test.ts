import { describe, expect, test } from 'vitest';
import { talksPackage } from '../../scenarios/package.ts';
import { withoutPapers } from '../../src/doors/inside.ts';
import { translateCase } from '../../src/index.ts';
import { PageStore } from '../../src/visualizer/state/page-store.ts';
import { coursesBeside, withNamedCourses } from '../../src/visualizer/state/wider-courses.ts';

const beyond = ['before-the-talks', 'what-came'];
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map((one) => one.id);

describe('a link', () => {
  test.each(['', '#s=the-talks&t=3', '#s=no-such-course', '#%E0%A4%A'])(
    'that names no wider course leaves the case as it is: %s',
    async (hash) => {
      expect(await withNamedCourses(talksPackage, hash)).toBe(talksPackage);
    },
  );

  test.each(['#s=what-came&t=4', '#z=abc&s=what-came', '#s=the-talks&c=s%3Dwhat-came'])(
    'that names one brings them all: %s',
    async (hash) => {
      const given = await withNamedCourses(talksPackage, hash);
      expect(ids(given.bare.scenarios)).toEqual([...ids(talksPackage.bare.scenarios), ...beyond]);
      expect(ids((await given.papers()).scenarios)).toEqual(ids(given.bare.scenarios));
      expect(coursesBeside(given.bare, await given.papers())).toEqual([]);
    },
  );

  test('to a wider course opens it at its step, and its moves are told apart from the record', async () => {
    const { bare } = await withNamedCourses(talksPackage, '#s=what-came&t=8');
    const store = new PageStore(
      withoutPapers(bare),
      {
        storage: () => {
          throw new Error('there is none');
        },
        watch: () => undefined,
        hash: () => '#s=what-came&t=8&v=diagram',
        setHash: () => undefined,
        held: () => undefined,
        languages: ['en', 'ru'],
        branchName: String,
        copyName: String,
        editing: () => Promise.reject(new Error('there is none')),
      },
      'en',
    );
    const { place } = store.get();
    expect([place.scenario, place.step]).toEqual(['what-came', 8]);
    expect(store.course().run.frames[8]?.cause?.evidence).toBe('wider');
  });
});

describe('the choice of courses', () => {
  test('offers the wider ones when the papers have come, and tells them in Russian too', async () => {
    const whole = await talksPackage.papers();
    expect(ids(coursesBeside(talksPackage.bare, undefined))).toEqual([]);
    expect(ids(coursesBeside(talksPackage.bare, whole))).toEqual(beyond);
    const words = (await talksPackage.words('ru')) ?? expect.fail('no Russian');
    for (const one of coursesBeside(talksPackage.bare, translateCase(whole, words)))
      expect(one.title).toMatch(/[а-я]/u);
  });
});
