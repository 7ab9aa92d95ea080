import { pathToFileURL } from 'node:url';
import { DemarcheError, type ErrorCode, type Sentence } from '../index.ts';
import { ourModules } from './our-modules.ts';
import { told } from './words.ts';

/** Runs a module of code, in TypeScript or not, and gives what it exports. `as` says of what kind it was to be. */
export async function runModule(
  path: string,
  file: string,
  as: { readonly code: ErrorCode; readonly wrong: (why: Sentence) => Sentence },
): Promise<unknown> {
  const { createJiti } = await import('jiti');
  // What it makes is read by the copies that are loaded here; and it may lie where neither is installed.
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    interopDefault: false,
    virtualModules: await ourModules(),
  });
  try {
    return await jiti.import(pathToFileURL(path).href);
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new DemarcheError(as.code, as.wrong(told('misuse.caseFails', { why })), { file });
  }
}
