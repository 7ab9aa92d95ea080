import { fc, test as property } from '@fast-check/vitest';
import Elk from 'elkjs';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { harbour } from '../../machines/harbour/index.ts';
import harbourCase from '../../scenarios/harbour/index.ts';
import { describeChart } from '../../src/chart/index.ts';
import { type LaidRegion, layOut, sceneOf, svgOf, tableOf, tableSvgOf, themes } from '../../src/draw/index.ts';
import { textWidth } from '../../src/draw/measure.ts';
import { drawn, pages } from './cases.ts';
import { elementsOf, faultOf } from './well-formed.ts';

const words = { title: 'A title', desc: 'A description.' };
const hostile = '</title><script>alert("1")</script><!-- & \' ]]> \u0000 \u{FFFE} \uD800';

describe.each(pages)('the picture of the page $page of $name', ({ layout, page, chart }) => {
  test.each(themes)('is well-formed in the theme %s, and states its name and size', (theme) => {
    const text = svgOf(sceneOf(layout, page, { positions: chart.initial }), { ...words, theme });
    expect(faultOf(text)).toBeUndefined();
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="dm" width="\d+" height="\d+"/);
    expect(text).toContain('<title id="dm-title">A title</title>');
    expect(elementsOf(text)).toEqual(new Set(['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'path']));
  });

  test('breaks a long name and a long description into lines within the picture, above everything else', () => {
    const [title, desc] = [
      'A name that goes on '.repeat(12).trim(),
      'And it is described at length. '.repeat(12).trim(),
    ];
    const text = svgOf(sceneOf(layout, page, { positions: chart.initial }), { title, desc, theme: 'light' });
    const width = Number(/width="(\d+)"/u.exec(text)?.[1]);
    const lines = [...text.matchAll(/<text class="dm-(heading|sub)" x="(\d+)" y="(\d+)">([^<]*)/gu)];
    for (const kind of ['heading', 'sub'])
      expect(lines.flatMap((one) => (one[1] === kind ? [one[4]] : [])).join(' ')).toBe(kind === 'sub' ? desc : title);
    for (const [, kind, x, , line = ''] of lines)
      expect(Number(x) + textWidth(line, kind === 'sub' ? 13 : 20, kind === 'sub' ? 'normal' : 'bold')).toBeLessThan(
        width,
      );
    const [, legend] = /translate\(20 (\d+)\)"><g class="dm-legend"/u.exec(text) ?? [];
    expect(Number(lines.at(-1)?.[3])).toBeLessThan(Number(legend));
  });
});

describe('a picture', () => {
  property.prop([fc.string({ unit: 'binary' }), fc.string()])('escapes whatever it is told', (title, state) => {
    const { layout, chart } = drawn[1] ?? {};
    if (layout === undefined || chart === undefined) throw new Error('the second case is missing');
    const named = { ...layout, regions: Object.fromEntries(Object.entries(layout.regions).map(renamed(state))) };
    const text = svgOf(sceneOf(named, 'all', { positions: chart.initial }), { title, desc: hostile, theme: 'auto' });
    expect(faultOf(text)).toBeUndefined();
    expect(elementsOf(text)).not.toContain('script');
  });

  test('of a chart with markup and prototype keys for names runs nothing and loses nothing', async () => {
    const [bad, proto] = ['<img src=x onerror=alert(1)>', 'constructor'];
    const machine = createMachine({
      id: 'hostile',
      initial: bad,
      states: { [bad]: { on: { go: { target: `${proto}` } } }, [proto]: { on: { go: { target: proto } } } },
    });
    const issues = [{ id: 'constructor', name: hostile, regions: ['hostile'], ledger: [] }];
    const chart = describeChart(machine);
    const layout = await layOut(new Elk(), chart, { ...harbourCase, issues });
    const text = svgOf(sceneOf(layout, 'constructor', { positions: { hostile: proto } }), { ...words, theme: 'light' });
    expect(faultOf(text)).toBeUndefined();
    expect(elementsOf(text)).not.toContain('img');
    expect(layout.regions.hostile?.states).toHaveLength(2);
    expect(text.match(/class="dm-edge[^>]*data-edge/g)).toHaveLength(2);
    expect(text).toContain('● now');
  });

  test('needs nothing from elsewhere: no address but the name space, no script, no import', () => {
    const { layout } = drawn[0] ?? {};
    if (layout === undefined) throw new Error('the talks are missing');
    const text = svgOf(sceneOf(layout, 'all', { positions: {} }), { ...words, theme: 'auto' });
    expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(text).not.toMatch(/url\(|@import|<script|\son\w+=|href/);
  });

  test('left plain has no heading and no legend, but keeps its name', () => {
    const { layout } = drawn[1] ?? {};
    if (layout === undefined) throw new Error('the second case is missing');
    const text = svgOf(sceneOf(layout, 'all', { positions: {} }), { ...words, theme: 'light', plain: true });
    expect(text).not.toMatch(/class="dm-(heading|legend)"/);
    expect(text).toContain('A title');
  });
});

/** A region whose every state is called something else. */
const renamed =
  (text: string) =>
  ([name, region]: readonly [string, LaidRegion]): readonly [string, LaidRegion] => [
    name,
    { ...region, title: text, states: region.states.map((state) => ({ ...state, lines: [text, text] })) },
  ];

describe('the table of positions', () => {
  const { layout, chart } = drawn[1] ?? {};
  if (layout === undefined || chart === undefined) throw new Error('the second case is missing');
  const region = chart.regions.find((one) => one.states.length > 1);
  const moved = {
    ...chart.initial,
    [region?.name ?? '']: region?.states.find((one) => one.name !== region.initial)?.name ?? '',
  };
  const sides = harbourCase.parties.filter((party) => party.role === 'side');
  const table = tableOf(layout, { positions: moved, since: chart.initial, issues: harbourCase.issues, sides });

  test('has a row an issue, a column a side, and every region once', () => {
    expect(table.heads).toEqual(['Issue', 'Aldermouth', 'Brinehaven', 'Both and others']);
    expect(table.rows.map((row) => row.issue)).toEqual(harbourCase.issues.map((issue) => issue.name));
    const entries = table.rows.flatMap((row) => row.cells.flat());
    const drawnRegions = describeChart(harbour).regions.map((one) => one.name);
    expect(entries.map((entry) => entry.region).sort()).toEqual(
      drawnRegions.filter((name) => harbourCase.issues.some((issue) => name.split('.')[0] === issue.regions[0])).sort(),
    );
  });

  test('marks what changed, and that alone, with a sign and the earlier place', () => {
    const changed = table.rows.flatMap((row) => row.cells.flat()).filter((entry) => entry.before !== undefined);
    expect(changed.map((entry) => entry.region)).toEqual([region?.name]);
    expect(tableSvgOf(table, { ...words, theme: 'light' }).match(/▲ before:/g)).toHaveLength(1);
  });

  test.each(themes)('is a well-formed picture in the theme %s that escapes its words', (theme) => {
    const text = tableSvgOf(
      { ...table, heads: [hostile, hostile, '&', '<'] },
      { title: hostile, desc: hostile, theme },
    );
    expect(faultOf(text)).toBeUndefined();
    expect(elementsOf(text)).not.toContain('script');
  });
});
