import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { english } from '../../scenarios/introduction/en.ts';
import { introductionIn } from '../../scenarios/introduction/index.ts';
import { russian } from '../../scenarios/introduction/ru.ts';

describe.each(['en', 'ru'])('the introduction in %s', (language) => {
  test('tells the talks in five sentences and ten to twelve moments, in the order of the whole course', async () => {
    const { sentences, scenario, moments } = await introductionIn(language);
    const course = talksCase.scenarios.find(({ id }) => id === scenario)?.events.map(({ id }) => id) ?? [];
    const places = moments.map(({ event }) => course.indexOf(event));
    expect(sentences).toHaveLength(5);
    expect(moments.length).toBeGreaterThanOrEqual(10);
    expect(moments.length).toBeLessThanOrEqual(12);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places.at(-1)).toBe(course.length - 1);
  });

  test('explains each term once, and no form stands for two', async () => {
    const { terms } = await introductionIn(language);
    const forms = terms.flatMap(({ term, forms: more = [] }) => [term, ...more]);
    expect(new Set(forms).size).toBe(forms.length);
    for (const { meaning } of terms) expect(meaning).toMatch(/\.$/u);
  });
});

test('both languages explain the same terms', () => {
  expect(Object.keys(russian.terms)).toEqual(Object.keys(english.terms));
});
