import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { english } from '../../scenarios/introduction/en.ts';
import { introductionIn } from '../../scenarios/introduction/index.ts';
import { russian } from '../../scenarios/introduction/ru.ts';
import { compileFactored, createOutlook } from '../../src/doors/explore.ts';
import { settlingOutcomes } from '../../src/doors/export.ts';
import { replay } from '../../src/index.ts';

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

test('the distances that the first picture shows are those that a search finds', async () => {
  const { scenario } = await introductionIn('en');
  const course = talksCase.scenarios.find(({ id }) => id === scenario);
  if (course === undefined) throw new Error('no such scenario');
  const goals = settlingOutcomes(talksCase).map(({ id, formula }) => ({ name: id, formula }));
  const outlook = createOutlook(compileFactored(talksCase.chart), goals);
  const { frames } = replay(talksCase, course);
  const found = Object.fromEntries(
    goals.map(({ name }) => [name, frames.map(({ after }) => outlook.stepsTo(name, after) ?? null)]),
  );
  const text = `{\n${Object.entries(found).map(linesOf).join(',\n')}\n}\n`;
  const file = new URL('../../scenarios/introduction/distances.json', import.meta.url);
  if (process.env.UPDATE_EXPORTS === '1') await writeFile(file, text);
  expect(await readFile(file, 'utf8')).toBe(text);
});

/** An entry of the file, its numbers in lines of 120 signs. */
function linesOf([name, along]: [string, readonly (number | null)[]]): string {
  const lines = [''];
  for (const one of along) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? `    ${one}` : `${last}, ${one}`;
    if (longer.length < 120) lines[lines.length - 1] = longer;
    else lines.push(`    ${one}`);
  }
  return `  ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ]`;
}
