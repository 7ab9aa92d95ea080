import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
/** Within the package, so that what is built finds its dependencies and its version. */
const place = resolve(root, 'node_modules/.cache');

/**
 * Builds a module of ours and all of ours that it stands on for Node, lets it be used, and removes it. A process that
 * transpiles each source by itself takes fifteen times as long to begin.
 */
export async function withBuilt<Value>(entry: string, use: (file: string) => Promise<Value>): Promise<Value> {
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, 'demarche-built-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      build: { ssr: entry, outDir: folder, minify: false },
    });
    return await use(join(folder, `${basename(entry, '.ts')}.js`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
