import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Chart, chartFromJson, DemarcheError, isChart, readValues, type Sentence } from '../index.ts';
import { told } from './asking.ts';
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
