import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { talks } from '../machines/index.ts';
import { describeChart, packChart } from '../src/chart/index.ts';

const root = resolve(import.meta.dirname, '..');
const at = (path: string): string => resolve(root, path);

/** The modules of the charts as the page has them. Each issue as a chart of its own is for the command alone. */
const modules: Readonly<Record<string, () => string>> = {
  [at('machines/talks.ts')]: () =>
    `import { unpackChart } from ${JSON.stringify(at('src/chart/index.ts'))};\n` +
    `export const talks = unpackChart(${JSON.stringify(packChart(describeChart(talks)))});`,
  [at('machines/issues.ts')]: () => 'export const issueMachines = {};',
};

/**
 * Gives the page its chart as the description that is read of it when the page is built, so that it begins without the
 * machines, what reads them, and XState. What reads machines is left out: the page is never given any.
 */
export const describedCharts = (): Plugin => ({
  name: 'demarche:described-charts',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null;
    const path = resolve(importer, '..', source);
    return path === at('src/chart/describe-machine.ts') ? at('src/visualizer/rim/no-machine.ts') : null;
  },
  load: (id) => modules[id]?.() ?? null,
});
