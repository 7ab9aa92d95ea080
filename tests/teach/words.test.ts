import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { teachWords, teachWordsRu } from '../../src/messages/index.ts';

const root = new URL('../../src/', import.meta.url).pathname;
const sources = ['teach', 'player', 'cli', 'visualizer']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(root, room, name)),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

const textsOf = (entry: string | object): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const namesIn = (entry: string | object): readonly string[] =>
  [...new Set(textsOf(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))].sort();

describe('the words of lessons', () => {
  test.each(Object.keys(teachWords))('%s is used', (key) => {
    expect(sources).toMatch(new RegExp(`['"]${key}['"]`));
  });

  test('are the same messages in Russian, with the same values', () => {
    expect(Object.keys(teachWordsRu).sort()).toEqual(Object.keys(teachWords).sort());
    for (const [key, entry] of Object.entries(teachWords)) {
      const russian = Object.entries(teachWordsRu).find(([name]) => name === key)?.[1] ?? '';
      expect(namesIn(russian), key).toEqual(namesIn(entry));
      if (typeof russian !== 'string') expect(Object.keys(russian)).toEqual(['one', 'few', 'many', 'other']);
    }
  });
});
