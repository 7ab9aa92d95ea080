import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Case, DemarcheError, hintOf, readValues, readWhatIf, type WhatIf } from '../index.ts';
import { readText } from './read-text.ts';
import { DEFAULT_TIMEOUT, runScript } from './run-script.ts';
import { say } from './words.ts';

const scripts = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];
const files = ['.json', '.yaml', '.yml'];

/** The what-if of this name among those that come with the case, or in this file: a script, JSON or YAML. */
export async function findWhatIf(
  talks: Case,
  name: string,
  shipped: readonly WhatIf[],
  folder: string,
  timeout: number = DEFAULT_TIMEOUT,
): Promise<WhatIf> {
  const own = shipped.find((one) => one.id === name);
  if (own !== undefined) return own;
  const path = resolve(folder, name);
  const ending = extname(name).toLowerCase();
  if (!/[/\\]/u.test(name) && ![...scripts, ...files].includes(ending) && !existsSync(path)) {
    const known = [...shipped, ...talks.scenarios].map((one) => one.id);
    throw new DemarcheError('what-if/invalid', say('misuse.whatIf', { name, hint: hintOf(name, known) }));
  }
  const text = await readText(path, name);
  const value = scripts.includes(ending)
    ? await runScript(path, name, timeout)
    : await readValues(name, text, say('file.whatIf'));
  return readWhatIf(name, value);
}

/** How long a script may take, as a person gave it: a number of seconds. */
export function timeoutOf(given: string | undefined): number {
  const seconds = given === undefined ? DEFAULT_TIMEOUT : Number(given);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600) return seconds;
  throw new DemarcheError('cli/misuse', say('misuse.timeout', { name: given ?? '' }));
}
