import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import { ourModules } from './our-modules.ts';
import { ScriptWatch } from './script-watch.ts';

/** Loads the script named on the command line of this process, and sends what it exports to the process above. */
async function main(): Promise<void> {
  const path = process.argv[2] ?? '';
  const answer = await load(path).catch((error: unknown) => ({
    message:
      error instanceof Error
        ? `${['Error', 'DemarcheError'].includes(error.name) ? '' : `${error.name}: `}${error.message}`
        : String(error),
    stack: error instanceof Error ? error.stack : undefined,
  }));
  process.send?.(answer);
}

interface Loaded {
  readonly text: string | undefined;
  readonly kind: string;
  /** The line of each change, for messages about it. */
  readonly lines: object | undefined;
}

async function load(path: string): Promise<Loaded> {
  const watch = new ScriptWatch(path);
  const demarche = await import('../doors/all.ts');
  // The script may lie where nothing is installed, and what it makes must be made by the package that runs it.
  const virtualModules = {
    ...(await ourModules()),
    demarche: { ...demarche, whatIf: watch.watching(demarche.whatIf) },
    'demarche/machines': await import('../../machines/index.ts'),
    'demarche/scenarios': await import('../../scenarios/index.ts'),
  };
  const jiti = createJiti(import.meta.url, { fsCache: false, interopDefault: false, virtualModules });
  const loaded: unknown = await jiti.import(pathToFileURL(path).href);
  const value: unknown = await (typeof loaded === 'object' && loaded !== null && 'default' in loaded
    ? loaded.default
    : undefined);
  return { text: JSON.stringify(value), kind: value === null ? 'null' : typeof value, lines: watch.linesOf(value) };
}

await main();
