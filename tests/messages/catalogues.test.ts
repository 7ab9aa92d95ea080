import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Catalogue, english, russian, type Words } from '../../src/messages/index.ts';

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The catalogues of a language, by their names. */
const cataloguesOf = (words: Words | typeof english): readonly (readonly [name: string, catalogue: Catalogue])[] =>
  Object.entries(words).flatMap(([name, value]) => (isCatalogue(value) ? [[name, value] as const] : []));

const all = cataloguesOf(english);
const pairs = cataloguesOf(russian).map(([name, words]) => {
  const [, same = {}] = all.find(([one]) => one === name) ?? [];
  return [name, same, words] as const;
});

const sources = ['src', 'build']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.tsx?$/.test(name) && !/[\\/]messages[\\/](en|ru)[\\/]/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** The beginnings of keys that are put together: `step.${name}` may say every key that begins with `step.`. */
const beginnings = [...sources.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/gu)].map(([, begin]) => begin ?? '');

const used = (key: string): boolean =>
  sources.includes(`'${key}'`) || sources.includes(`ords.${key}`) || beginnings.some((begin) => key.startsWith(begin));

const formsOf = (entry: Catalogue[string] | undefined): Readonly<Record<string, string>> =>
  typeof entry === 'string' ? { other: entry } : { ...entry };

const placesIn = (entry: Catalogue[string] | undefined): readonly string[] => [
  // Braces with a blank in them are meant as they are.
  ...new Set(Object.values(formsOf(entry)).flatMap((text) => text.match(/\{\w+\}/gu) ?? [])),
];

describe('the words of every room', () => {
  test.each(all)('%s are all used somewhere', (_, words) => {
    expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
  });
});

describe.each(pairs)('the words of %s', (_, english, russian) => {
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
