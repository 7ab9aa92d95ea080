import { describe, expect, test } from 'vitest';
import { wishedLanguage } from '../../src/visualizer/state/kept-language.ts';

const kept = (language: string | null) => () => ({ getItem: () => language, setItem: () => {} });
const forbidden = () => {
  throw new Error('storage is forbidden');
};

describe('the language that a page begins in', () => {
  test.each([
    ['that of the link, whatever else is wished', '#s=the-talks&l=en', kept('ru'), ['ru-RU'], 'en'],
    ['the one chosen last, whatever the browser asks for', '', kept('en'), ['ru-RU', 'en'], 'en'],
    ['the first that the browser asks for and the page speaks', '', kept(null), ['de-DE', 'ru-RU', 'en-US'], 'ru'],
    ['the same where the browser keeps nothing', '#s=the-talks', forbidden, ['ru'], 'ru'],
    ['English where the browser asks for it first', '', kept(null), ['en-GB', 'ru'], 'en'],
    ['English where it asks for nothing that the page speaks', '', kept('fr'), ['fr'], 'en'],
    ['English where it asks for nothing', '', kept(null), [], 'en'],
  ])('is %s', (_, hash, storage, asked, language) => {
    expect(wishedLanguage(['en', 'ru'], hash, storage, asked)).toBe(language);
  });
});
