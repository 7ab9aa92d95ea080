import { readFileSync } from 'node:fs';
import Elk from 'elkjs';
import { describe, expect, test } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { russianWords } from '../../scenarios/words/ru/index.ts';
import { describeChart } from '../../src/chart/index.ts';
import { layOut, layoutText } from '../../src/draw/index.ts';
import { textWidth } from '../../src/draw/measure.ts';
import { translateCase } from '../../src/index.ts';
import { drawn, pages } from './cases.ts';
import { collisions, contains, overlaps, pieces } from './geometry.ts';

const russian = translateCase(talksCase, russianWords);
const shared = 'Обе стороны и другие';
const fresh = (): Promise<string> => layOut(new Elk(), describeChart(talksCase.chart), talksCase).then(layoutText);
const freshRussian = (): Promise<string> =>
  layOut(new Elk(), describeChart(russian.chart), russian, { shared }).then(layoutText);

describe('the layout of the talks', () => {
  test('is stored as it comes out today; if not, run `npx jiti build/layout.ts`', async () => {
    expect((await fresh()) === readFileSync('scenarios/layout.json', 'utf8')).toBe(true);
    expect((await freshRussian()) === readFileSync('scenarios/drawing/layout.ru.json', 'utf8')).toBe(true);
  }, 90_000);

  test('comes out the same from the same case', async () => {
    const again = layOut(new Elk(), describeChart(harbourCase.chart), harbourCase);
    expect(await again).toEqual(drawn[1]?.layout);
  });

  test('fits a screen of 1440 pixels, and an issue alone fits 800', () => {
    for (const { layout } of drawn) {
      for (const [name, page] of Object.entries(layout.pages)) expect(page.w).toBe(name === 'all' ? 1400 : 800);
    }
  });

  test('puts the first side left and the second right wherever both have regions', () => {
    const { layout } = drawn[0] ?? {};
    const issues = ['missileDefense', 'start', 'inf'];
    for (const lane of [
      ...(layout?.pages.all?.lanes ?? []),
      ...issues.flatMap((id) => layout?.pages[id]?.lanes ?? []),
    ]) {
      if (!issues.includes(lane.issue)) continue;
      const owned = (side: string) => lane.places.filter((place) => layout?.regions[place.region]?.owner === side);
      const edge = Math.max(...owned('us').map((place) => place.x + place.w));
      for (const place of owned('russia')) expect(place.x).toBeGreaterThan(edge);
    }
  });
});

describe.each(drawn)('in $name', ({ chart, layout }) => {
  test.each(chart.regions)('$name draws each state and each pair with a transition once', (region) => {
    const laid = layout.regions[region.name];
    expect(laid?.states.map((state) => state.name)).toEqual(region.states.map((state) => state.name));
    const own = chart.transitions.filter((one) => one.region === region.name);
    const pairs = [...new Set(own.map((one) => `${one.from}>${one.to}`))];
    expect(laid?.edges.map((edge) => `${edge.from}>${edge.to}`)).toEqual(pairs);
    expect(laid?.edges.flatMap((edge) => edge.transitions).sort((a, b) => a - b)).toEqual(own.map((one) => one.index));
    for (const edge of laid?.edges ?? []) {
      for (const index of edge.transitions)
        expect(own.find((one) => one.index === index)).toMatchObject({ from: edge.from, to: edge.to });
    }
  });

  test.each(chart.regions)('$name has no two boxes over each other and no line through a box', (region) => {
    const laid = layout.regions[region.name];
    expect(collisions(laid?.states ?? [])).toEqual([]);
    for (const edge of laid?.edges ?? []) {
      const ends = [edge.from, edge.to];
      for (const state of laid?.states ?? []) {
        const through = pieces(edge.points).filter((piece) =>
          overlaps(piece, shrunk(state, ends.includes(state.name) ? 1 : 0)),
        );
        expect(through, `${edge.from}>${edge.to} through ${state.name}`).toEqual([]);
      }
      expect(pieces(edge.points).length).toBeGreaterThan(0);
    }
  });

  test.each(chart.regions)('$name keeps every label and the longest mark inside its box', (region) => {
    for (const state of layout.regions[region.name]?.states ?? []) {
      for (const line of state.lines) expect(textWidth(line, 12, 'bold')).toBeLessThanOrEqual(state.w - 8);
      expect(textWidth('✕ ruled out', 11, 'bold')).toBeLessThanOrEqual(state.w);
      expect(state.h).toBeGreaterThanOrEqual(24);
    }
  });
});

describe.each(pages)('the page $page of $name', ({ page, layout, chart }) => {
  const laid = layout.pages[page];
  const lanes = laid?.lanes ?? [];
  const places = lanes.flatMap((lane) => lane.places);

  test('has no two lanes and no two regions over each other', () => {
    expect(collisions(lanes)).toEqual([]);
    expect(collisions(places)).toEqual([]);
    for (const lane of lanes) for (const place of lane.places) expect(contains(lane, place)).toBe(true);
  });

  test('has room in each frame for the title, the question and the states', () => {
    for (const place of places) {
      const region = layout.regions[place.region];
      expect(region?.w).toBeLessThanOrEqual(place.w - 24);
      const lines = place.question.length * 14;
      expect((region?.h ?? 0) + lines + (place.title === '' ? 0 : 16)).toBeLessThanOrEqual(place.h - 16);
      expect(textWidth(place.title, 13, 'bold')).toBeLessThanOrEqual(place.w - 24);
      for (const line of place.question) expect(textWidth(line, 11)).toBeLessThanOrEqual(place.w - 24);
    }
  });

  test('draws each region once', () => {
    const names = places.map((place) => place.region);
    expect(new Set(names).size).toBe(names.length);
    if (page === 'all') expect(names.sort()).toEqual(chart.regions.map((region) => region.name).sort());
  });
});

const shrunk = (box: { x: number; y: number; w: number; h: number }, by: number) => ({
  x: box.x + by,
  y: box.y + by,
  w: box.w - 2 * by,
  h: box.h - 2 * by,
});
