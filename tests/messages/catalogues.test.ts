import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as messages from '../../src/messages/index.ts';
import {
  type Catalogue,
  explorePageWords,
  explorePageWordsRu,
  frontWords,
  frontWordsRu,
  helpWords,
  helpWordsRu,
  lessonPageWords,
  lessonPageWordsRu,
  pageWords,
  pageWordsRu,
  paperWords,
  paperWordsRu,
  problemWords,
  problemWordsRu,
  teachWords,
  teachWordsRu,
  whatIfPageWords,
  whatIfPageWordsRu,
  whatIfWords,
  whatIfWordsRu,
} from '../../src/messages/index.ts';

const pairs: Readonly<Record<string, readonly [english: Catalogue, russian: Catalogue]>> = {
  'the page': [pageWords, pageWordsRu],
  'facts and paper': [paperWords, paperWordsRu],
  'the front door': [frontWords, frontWordsRu],
  'the help': [helpWords, helpWordsRu],
  lessons: [teachWords, teachWordsRu],
  'lessons on the page': [lessonPageWords, lessonPageWordsRu],
  'what-ifs on the page': [whatIfPageWords, whatIfPageWordsRu],
  'what is still possible': [explorePageWords, explorePageWordsRu],
  'what-ifs and comparisons': [whatIfWords, whatIfWordsRu],
  'files and links that cannot be read': [problemWords, problemWordsRu],
};

const sources = ['src', 'build']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.tsx?$/.test(name) && !/[\\/]messages[\\/](en|ru)[\\/]/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** The beginnings of keys that are put together: `step.${name}` may say every key that begins with `step.`. */
const beginnings = [...sources.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/gu)].map(([, begin]) => begin ?? '');

const used = (key: string): boolean =>
  sources.includes(`'${key}'`) || beginnings.some((begin) => key.startsWith(begin));

const formsOf = (entry: Catalogue[string] | undefined): Readonly<Record<string, string>> =>
  typeof entry === 'string' ? { other: entry } : { ...entry };

const placesIn = (entry: Catalogue[string] | undefined): readonly string[] => [
  // Braces with a blank in them are meant as they are.
  ...new Set(Object.values(formsOf(entry)).flatMap((text) => text.match(/\{\w+\}/gu) ?? [])),
];

/** The catalogues of every room in English, by the names that they are exported under. */
const all = Object.entries(messages).filter(([name]) => /(?:Words|Problems)$/u.test(name));

describe('the words of every room', () => {
  test.each(all)('%s are all used somewhere', (_, words) => {
    expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
  });
});

describe.each(Object.entries(pairs))('the words of %s', (_, [english, russian]) => {
  test('are all said in Russian, and nothing else is', () => {
    expect(Object.keys(russian).sort()).toEqual(Object.keys(english).sort());
  });

  test('name the same values in Russian', () => {
    const wrong = Object.keys(english).filter(
      (key) => placesIn(russian[key]).toSorted().join() !== placesIn(english[key]).toSorted().join(),
    );
    expect(wrong).toEqual([]);
  });

  test('count in Russian by its own forms', () => {
    const counted = Object.entries(russian).filter(([, entry]) => typeof entry !== 'string');
    const lacking = counted.filter(([, entry]) => !['one', 'few', 'many'].every((form) => form in formsOf(entry)));
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  test('are not left in English', () => {
    const left = Object.keys(english).filter(
      (key) =>
        !key.startsWith('format.') &&
        /[a-z]{3}/u.test((formsOf(english[key]).other ?? '').replace(/\{\w+\}/gu, '')) &&
        !/[а-яё]/iu.test(formsOf(russian[key]).other ?? ''),
    );
    expect(left).toEqual([]);
  });
});
