import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import {
  type Chart,
  chartFromJson,
  DemarcheError,
  describeChart,
  isChart,
  readValues,
  type Sentence,
  type WrittenChart,
} from '../index.ts';
import { say, told } from './asking.ts';
import { readText } from './read-text.ts';
import { runModule } from './run-module.ts';

/** A chart that a file gives, and the keys of it that were passed over. */
export interface LoadedChart {
  readonly chart: Chart;
  readonly passedOver: readonly string[];
}

const modules = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];

/** Whether a word on the command line means a file with a chart: it ends as one, or there is one. */
export const isChartFile = (name: string, folder: string): boolean =>
  [...modules, '.json', '.yaml', '.yml'].includes(extname(name).toLowerCase()) || existsSync(resolve(folder, name));

/** A chart from a file: XState's config in JSON, or a module of code that exports a machine, which is run. */
export async function loadChart(
  file: string,
  folder: string,
  options: { readonly free?: boolean | undefined } = {},
): Promise<LoadedChart> {
  const path = resolve(folder, file);
  if (!existsSync(path)) await readText(path, file);
  if (modules.includes(extname(path).toLowerCase())) return { chart: await machineIn(path, file), passedOver: [] };
  const text = await readText(path, file);
  if (/^\s*<[!?A-Za-z]/u.test(text)) throw new DemarcheError('chart/unsupported', told('misuse.markup'), { file });
  const passedOver: string[] = [];
  const chart = chartFromJson(await readValues(file, text, 'text.chart'), file, {
    ...options,
    onPassedOver: (key, place) => passedOver.push(place === '' ? key : `${key} (${place})`),
  });
  return { chart, passedOver };
}

/** The machine that a module exports: its default, or the only one there is. */
async function machineIn(path: string, file: string): Promise<Chart> {
  const wrong = (why: Sentence): DemarcheError =>
    new DemarcheError('chart/unsupported', told('misuse.chartModule', { why }), { file });
  const loaded = await runModule(path, file, {
    code: 'chart/unsupported',
    wrong: (why) => told('misuse.chartModule', { why }),
  });
  const exported = typeof loaded === 'object' && loaded !== null ? Object.entries(loaded) : [];
  const found = exported.filter((one): one is [string, Chart] => isChart(one[1]));
  const chosen = found.find(([name]) => name === 'default') ?? (found.length === 1 ? found[0] : undefined);
  if (chosen !== undefined) return chosen[1];
  if (found.length === 0) throw wrong(told('misuse.chartNone'));
  throw wrong(told('misuse.chartMany', { names: found.map(([name]) => name).join(', ') }));
}

/** Does work on the chart of a file; what the chart may not have is said of the file. */
export function inFile<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw error instanceof DemarcheError && error.code === 'chart/unsupported' ? error.moved({ file }) : error;
  }
}

/** A chart from a file as `draw` and `export` take it, with what was passed over in a sentence to warn with. */
export interface PlainChart {
  readonly chart: Chart;
  readonly description: WrittenChart;
  readonly warnings: readonly string[];
}

/** Reads a chart from a file that has to be whole: what states alone cannot say is refused by name and place. */
export async function loadPlainChart(file: string, folder: string): Promise<PlainChart> {
  const { chart, passedOver } = await loadChart(file, folder);
  const description = inFile(file, () => describeChart(chart));
  const keys = passedOver.join(', ');
  return { chart, description, warnings: keys === '' ? [] : [say('freed.passedOver', { keys })] };
}

/**
 * Refuses a chart that is more than regions side by side, for what would show or write its regions alone: a state within a
 * state, a memory, a last state, a wildcard or a transition that needs no event would be lost without a word.
 */
export function refuseUnlessFlat({ nodes, arrows }: WrittenChart, file: string, what: string): void {
  const flat = new Set(['atomic', 'compound', 'parallel']);
  const odd =
    nodes.find(({ type }) => !flat.has(type)) ??
    nodes.find(({ type, parent }) => type !== 'atomic' && parent !== undefined && nodes[parent]?.type === 'compound');
  const arrow = arrows.find(({ event }) => event === '' || event.includes('*') || event.startsWith('xstate.'));
  const place = odd?.path.join('.') ?? (arrow && (nodes[arrow.source]?.path.join('.') || nodes[arrow.source]?.key));
  if (place === undefined) return;
  throw new DemarcheError('chart/unsupported', told('misuse.notFlat', { place, what }), { file });
}
