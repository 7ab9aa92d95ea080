import { existsSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { type Case, DemarcheError, readValues, readWhatIf, type WhatIf } from '../index.ts';
import { hintOf } from '../messages/index.ts';
import { coursesOf } from './find-scenario.ts';
import { readText } from './read-text.ts';
import { DEFAULT_TIMEOUT, runScript } from './run-script.ts';
import { lineOf, type ScriptLines } from './script-lines.ts';
import { told } from './words.ts';

const scripts = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];
const files = ['.json', '.yaml', '.yml'];

/** A file on the way from one what-if down to its bases. */
interface File {
  readonly path: string;
  /** What a person calls it: its path from the folder of the command. */
  readonly name: string;
}

/**
 * Finds what-ifs by name among those that come with the case, or in a file: a script, JSON or YAML. A base that is a file
 * is read from the folder of the file that names it.
 */
export class WhatIfFinder {
  readonly #talks: Case;
  readonly #shipped: readonly WhatIf[];
  readonly #folder: string;
  readonly #timeout: number;
  /** Where the scripts that were run make their changes, by the names of their files. */
  readonly #lines = new Map<string, ScriptLines>();

  constructor(talks: Case, shipped: readonly WhatIf[], folder: string, timeout: number = DEFAULT_TIMEOUT) {
    this.#talks = talks;
    this.#shipped = shipped;
    this.#folder = folder;
    this.#timeout = timeout;
  }

  async find(name: string): Promise<WhatIf> {
    const own = this.#shipped.find((one) => one.id === name);
    if (own !== undefined) return own;
    if (coursesOf(this.#talks).some((one) => one.id === name))
      throw new DemarcheError('what-if/invalid', told('misuse.scenarioName', { name }));
    const path = resolve(this.#folder, name);
    if (!isPath(name) && !existsSync(path)) {
      const known = [...this.#shipped, ...coursesOf(this.#talks)].map((one) => one.id);
      throw new DemarcheError('what-if/invalid', told('misuse.whatIf', { name, hint: hintOf(name, known) }));
    }
    return this.#read([{ path, name }]);
  }

  /** What is wrong with a what-if out of a script, with the line that makes the change. */
  placed(error: unknown): unknown {
    const lines = error instanceof DemarcheError ? this.#lines.get(error.at.file ?? '') : undefined;
    const line = error instanceof DemarcheError && lines !== undefined ? lineOf(lines, error.at.place) : undefined;
    return error instanceof DemarcheError && line !== undefined
      ? error.moved({ file: `${error.at.file}, ${line}` })
      : error;
  }

  /** Reads the last of some files, each of which is the base of the one before it. */
  async #read(chain: readonly [File, ...File[]]): Promise<WhatIf> {
    const { path, name } = chain.at(-1) ?? chain[0];
    const text = await readText(path, name);
    if (!scripts.includes(extname(name).toLowerCase()))
      return this.#onBase(
        await readWhatIf(name, whatIfIn(name, await readValues(name, text, 'text.whatIf'))),
        name,
        chain,
      );
    const { value, lines } = await runScript(path, name, this.#timeout);
    for (const [under, its] of lines) this.#lines.set(under === '' ? name : `${name}, ${under}`, its);
    return this.#onBase(await readWhatIf(name, value), name, chain);
  }

  /** The what-if with its base in the place of the file that it names. `name` says where the what-if stands. */
  async #onBase(whatIf: WhatIf, name: string, chain: readonly [File, ...File[]]): Promise<WhatIf> {
    const { base } = whatIf;
    const named = { ...whatIf, file: name };
    if (typeof base !== 'string') return { ...named, base: await this.#onBase(base, `${name}, base`, chain) };
    const known = [...coursesOf(this.#talks), ...this.#shipped].some((one) => one.id === base);
    if (known || !isPath(base)) return named;
    const above = chain.at(-1) ?? chain[0];
    const path = resolve(dirname(above.path), base);
    const file = { path, name: relative(this.#folder, path) };
    const at = { file: name, place: 'base' };
    if (chain.some((one) => one.path === path)) {
      const names = [...chain, file].map((one) => one.name).join(' → ');
      throw new DemarcheError('what-if/cycle', told('misuse.baseCircle', { names }), at);
    }
    try {
      return { ...named, base: await this.#read([...chain, file]) };
    } catch (error) {
      if (!(error instanceof DemarcheError) || error.code !== 'file/unreadable' || error.at.file !== file.name)
        throw error;
      throw new DemarcheError(error.code, told('misuse.base', { name: base, why: error.sentence }), at);
    }
  }
}

/** The what-if in the values of a file: all of them, or what a run file of the page brings beside its course. */
function whatIfIn(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('events' in value) || 'edits' in value) return value;
  if ('whatIf' in value) return value.whatIf;
  throw new DemarcheError('what-if/invalid', told('misuse.scenarioFile'), { file: name });
}

const isPath = (name: string): boolean =>
  /[/\\]/u.test(name) || [...scripts, ...files].includes(extname(name).toLowerCase());

/** How long a script may take, as a person gave it: a number of seconds. */
export function timeoutOf(given: string | undefined): number {
  const seconds = given === undefined ? DEFAULT_TIMEOUT : Number(given);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600) return seconds;
  throw new DemarcheError('cli/misuse', told('misuse.timeout', { name: given ?? '' }));
}
