import { describe, expect, test } from 'vitest';
import { talksLayout } from '../../scenarios/drawing/index.ts';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksPackage } from '../../scenarios/package.ts';
import { behindDoor, packageFromDoors, packageOf, withoutPapers } from '../../src/case/index.ts';
import { type CaseChart, describeChart, type WrittenChart, wholeChart } from '../../src/chart/index.ts';
import type { Layout } from '../../src/doors/export.ts';
import type { Lesson } from '../../src/doors/teach.ts';
import type { CasePackage, WhatIf } from '../../src/index.ts';

const harbour = packageOf<WhatIf, Lesson, Layout>(harbourCase, { layout: async () => talksLayout });

/** A package behind doors of JSON, as the page gets one, and the doors that were opened. */
async function behind(given: CasePackage): Promise<{ again: CasePackage; opened: string[] }> {
  const opened: string[] = [];
  const again = await packageFromDoors<WhatIf, Lesson, Layout>(async (door) => {
    opened.push(door);
    const found = await behindDoor(given, door);
    return JSON.parse(JSON.stringify(found));
  });
  return { again, opened };
}

/** What of a chart is handed on: all but how it is written. */
function asHandedOn(chart: CaseChart): unknown {
  const whole: Partial<WrittenChart> = wholeChart(describeChart(chart));
  const { nodes: _, arrows: __, ...rest } = whole;
  return rest;
}

/** What is left of a value in JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe.each([
  ['the talks', talksPackage],
  ['the harbour', harbour],
])('%s behind doors', (_, given) => {
  const coming = behind(given);

  test('are the same case, with the description of its chart', async () => {
    const { again } = await coming;
    const [before, after] = [await given.papers(), await again.papers()];
    const { chart: _, issueCharts: __, ...rest } = before;
    expect(plain({ ...after, chart: undefined })).toEqual(plain({ ...rest, issueCharts: {} }));
    expect(again.bare.chart).toEqual(asHandedOn(given.bare.chart));
    expect(after.chart).toBe(again.bare.chart);
    expect(again.offer).toEqual(given.offer);
  });

  test.each(['en', 'ru'])('have the same doors in %s', async (language) => {
    const { again } = await coming;
    for (const door of ['words', 'introduction', 'lessons', 'layout'] as const)
      expect(plain(await again[door](language)), door).toEqual(plain(await given[door](language)));
    for (const door of ['whatIfs', 'knowledge'] as const)
      expect(plain(await again[door]()), door).toEqual(plain(await given[door]()));
  });

  test('open one door to replay, and another when it is asked for', async () => {
    const { again, opened } = await behind(given);
    expect(opened).toEqual(['bare']);
    await again.layout('en');
    expect(opened).toEqual(['bare', 'layout.en']);
  });
});

describe('a door', () => {
  test.each(['', 'secrets', 'words', 'papers.ru', 'words.', '../bare', 'constructor'])(
    'that no case has leads nowhere: "%s"',
    async (door) => {
      expect(await behindDoor(harbour, door)).toBeUndefined();
    },
  );

  test('behind which there is no case is told by the part that is missing', async () => {
    const told = packageFromDoors(async () => ({ ...harbourCase, vocabulary: 1, chart: { id: 'a' } }));
    await expect(told).rejects.toMatchObject({ code: 'case/invalid', said: expect.stringContaining('"vocabulary"') });
  });
});

describe('a package', () => {
  test('is without papers before they have come', () => {
    const { ledger, outcomes, guards, scenarios } = withoutPapers(talksPackage.bare);
    expect({ ledger, outcomes, guards }).toEqual({ ledger: [], outcomes: [], guards: {} });
    expect(scenarios).toBe(talksPackage.bare.scenarios);
  });
});
