import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';

/** Loads the script named on the command line of this process, and sends what it exports to the process above. */
async function main(): Promise<void> {
  const path = process.argv[2] ?? '';
  const answer = await load(path).catch((error: unknown) => ({
    message:
      error instanceof Error ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}` : String(error),
    stack: error instanceof Error ? error.stack : undefined,
  }));
  process.send?.(answer);
}

async function load(path: string): Promise<{ readonly text: string | undefined; readonly kind: string }> {
  // The script may lie where nothing is installed, and what it makes must be made by the package that runs it.
  const virtualModules = {
    demarche: await import('../index.ts'),
    'demarche/machines': await import('../../machines/index.ts'),
    'demarche/scenarios': await import('../../scenarios/index.ts'),
    xstate: await import('xstate'),
  };
  const jiti = createJiti(import.meta.url, { fsCache: false, interopDefault: false, virtualModules });
  const loaded: unknown = await jiti.import(pathToFileURL(path).href);
  const value: unknown =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
  return { text: JSON.stringify(value), kind: value === null ? 'null' : typeof value };
}

await main();
