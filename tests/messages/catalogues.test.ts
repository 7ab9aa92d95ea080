import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Catalogue, english, russian, type Words } from '../../src/messages/index.ts';

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The catalogues of a language, by their names. */
const cataloguesOf = (words: Words | typeof english): readonly (readonly [name: string, catalogue: Catalogue])[] =>
  Object.entries(words).flatMap(([name, value]) => (isCatalogue(value) ? [[name, value] as const] : []));

/** Every language beside English. */
const languages: readonly Words[] = [russian];

/** The letters of languages that are not written in Latin ones. */
const alphabets: Readonly<Record<string, RegExp>> = { ru: /[а-яё]/iu };

const all = cataloguesOf(english);
const pairs = languages.flatMap((language) =>
  cataloguesOf(language).map(([name, words]) => {
    const [, same = {}] = all.find(([one]) => one === name) ?? [];
    return [`${name} in ${language.name}`, same, words, language] as const;
  }),
);

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

describe.each(pairs)('the words of %s', (_, english, other, language) => {
  test('are all said, and nothing else is', () => {
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
  });

  test('name the same values', () => {
    const wrong = Object.keys(english).filter(
      (key) => placesIn(other[key]).toSorted().join() !== placesIn(english[key]).toSorted().join(),
    );
    expect(wrong).toEqual([]);
  });

  test('count by the forms of the language', () => {
    const counted = Object.entries(other).filter(([, entry]) => typeof entry !== 'string');
    const forms = new Intl.PluralRules(language.locale).resolvedOptions().pluralCategories;
    const lacking = counted.filter(([, entry]) => !forms.every((form) => form in formsOf(entry)));
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  test('are not left in English', () => {
    const left = Object.keys(english).filter(
      (key) =>
        !key.startsWith('format.') &&
        /[a-z]{3}/u.test((formsOf(english[key]).other ?? '').replace(/\{\w+\}/gu, '')) &&
        (formsOf(other[key]).other === formsOf(english[key]).other ||
          alphabets[language.id]?.test(formsOf(other[key]).other ?? '') === false),
    );
    expect(left).toEqual([]);
  });
});
