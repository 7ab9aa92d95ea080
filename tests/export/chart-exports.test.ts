import { readFileSync, writeFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import * as xstate from 'xstate';
import { harbour } from '../../machines/harbour/index.ts';
import { issueMachines, talks } from '../../machines/index.ts';
import { type Chart, chartFromJson, describeChart, type WrittenChart } from '../../src/chart/index.ts';
import { chartToGraphviz } from '../../src/export/chart/graphviz.ts';
import { chartToMermaid } from '../../src/export/chart/mermaid.ts';
import { modelToPromela } from '../../src/export/chart/promela.ts';
import { chartToScxml } from '../../src/export/chart/scxml.ts';
import { chartToXStateJson } from '../../src/export/chart/xstate-json.ts';
import { chartToTypeScript } from '../../src/export/chart/xstate-typescript.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { DemarcheError } from '../../src/model/index.ts';
import { runs } from '../chance.ts';
import { alphabet, generatedChart } from '../kernel/generated-chart.ts';
import { createOracle, positionsIn, standsInChart } from '../oracle.ts';

const rewrite = process.env.UPDATE_EXPORTS === '1';

/** Loads the text of a machine in TypeScript as an editor would: by itself, with `xstate` alone. */
async function load(text: string): Promise<Chart> {
  const { code } = await transformWithOxc(text, 'machine.ts');
  const body = code
    .replace(/^import (\{[^}]*\}) from ["']xstate["'];/mu, 'const $1 = xstate;')
    .replace('export const machine =', 'return');
  return new Function('xstate', body)(xstate) as Chart;
}

const copies: Readonly<Record<string, (chart: Chart) => Promise<Chart>>> = {
  'as TypeScript': (chart) => load(chartToTypeScript(describeChart(chart))),
  'as JSON': async (chart) => chartFromJson(JSON.parse(chartToXStateJson(describeChart(chart)))),
};
const charts: Readonly<Record<string, Chart>> = { talks, harbour, ...issueMachines };

/** Both charts take the same events at the same positions. */
function expectSameRun(one: Chart, other: Chart, picks: readonly number[]): void {
  const [left, right] = [createOracle(one), createOracle(other)];
  const chart = describeChart(one);
  const events = [...chart.events, 'of.nobody', 'a.x.z'];
  let [here, there] = [left.start(), right.start()];
  for (const pick of picks) {
    const event = events[pick % events.length] ?? '';
    const [next, after] = [left.step(here, event), right.step(there, event)];
    if (!standsInChart(next.snapshot)) return;
    expect(after.accepted).toBe(next.accepted);
    [here, there] = [next.snapshot, after.snapshot];
    expect(there.value).toEqual(here.value);
    expect(positionsIn(there, chart)).toEqual(positionsIn(here, chart));
  }
}

describe.each(Object.entries(copies))('a chart written %s', (_, copy) => {
  it.each(Object.entries(charts))('is the same chart: %s', async (_name, chart) => {
    expect(describeChart(await copy(chart))).toEqual(describeChart(chart));
  });

  test.prop([fc.constantFrom(talks, harbour), fc.array(fc.nat(), { minLength: 200, maxLength: 400 })], {
    numRuns: runs(6),
  })('takes the same events on random runs', async (chart, picks) => expectSameRun(chart, await copy(chart), picks));

  test.prop([generatedChart, fc.array(fc.nat(), { minLength: 30, maxLength: 60 })], { numRuns: runs(40) })(
    'is the same with states in states, memories, ends and wildcards, and takes the same events',
    async (chart, picks) => {
      let read: WrittenChart;
      try {
        read = describeChart(chart);
        compileFactored(chart, { events: [...alphabet, 'a.x.z'] });
      } catch (error) {
        fc.pre(!(error instanceof DemarcheError && error.code === 'chart/unsupported'));
        throw error;
      }
      const again = await copy(chart);
      expect(describeChart(again)).toEqual(read);
      expectSameRun(chart, again, picks);
    },
  );
});

/** Names that would break a text in which they stand bare. */
const hostile = xstate.createMachine(
  {
    id: `"ha'rm" <b>`,
    type: 'parallel',
    states: {
      'a.b': {
        initial: "it's",
        states: {
          "it's": { description: 'ends */ here --> \\ \' " \u2028', on: { 'x; y "z"': '~#<&>' } },
          '~#<&>': { on: { '</script>': { target: "it's", guard: 'say "no"\n' } } },
        },
      },
      '../*': {
        initial: '[*]',
        states: { '[*]': { on: { 'x; y "z"': '-->' } }, '-->': { on: { 'a.b': '[*]', 'a.b.c': '-->' } }, '': {} },
      },
    },
  } as never,
  { guards: { 'say "no"\n': xstate.stateIn({ '../*': '-->' }) } } as never,
) as Chart;

describe('hostile names', () => {
  it.each(Object.entries(copies))('come back the same %s', async (_, copy) => {
    expect(describeChart(await copy(hostile))).toEqual(describeChart(hostile));
  });

  it('are never bare in SCXML', () => {
    const text = chartToScxml(describeChart(hostile));
    expect(text.replace(/<(?:[?/!]?[\w-]+(?: [\w:]+="[^"<>]*")*\s*[/?]?|!-- [^<>]*? --)>/gu, '').trim()).toBe('');
  });

  it('end no label in Mermaid and Graphviz and no comment in Promela', () => {
    const chart = describeChart(hostile);
    for (const line of chartToMermaid(chart).split('\n'))
      expect(line).toMatch(
        /^\s*(stateDiagram-v2|direction LR|--|\}|\[\*\] --> s\d+|s\d+ --> s\d+ : [^"<>;:]*(#\d+;[^"<>;:]*)*|state "([^"#;<>:]|#\d+;)*" as s\d+( \{)?|)$/u,
      );
    const strings = chartToGraphviz(chart).replace(/"(?:[^"\\]|\\.)*"/gu, '""');
    expect(strings).not.toMatch(/[<&]|\*/u);
    const comments = modelToPromela(compileFactored(hostile), { title: '*/ #define x' });
    expect(comments.match(/\*\//gu)?.length).toBe(comments.match(/\/\*/gu)?.length);
  });
});

describe('the small chart', () => {
  const chart = describeChart(harbour);
  const texts: Readonly<Record<string, () => string>> = {
    'harbour.json.txt': () => chartToXStateJson(chart),
    'harbour.ts.txt': () => chartToTypeScript(chart),
    'harbour.scxml': () => chartToScxml(chart),
    'harbour.mmd': () => chartToMermaid(chart),
    'harbour.dot': () => chartToGraphviz(chart),
    'harbour.pml': () => modelToPromela(compileFactored(harbour), { title: 'harbour' }),
  };

  it.each(Object.keys(texts))('is written as %s', (name) => {
    const url = new URL(`./charts/${name}`, import.meta.url);
    const text = texts[name]?.() ?? '';
    if (rewrite) writeFileSync(url, text);
    else expect(text).toBe(readFileSync(url, 'utf8'));
  });
});
