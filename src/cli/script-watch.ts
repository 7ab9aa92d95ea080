import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DemarcheError, nearest, type WhatIfScript } from '../index.ts';
import { editProblems, hintOf, sentence } from '../messages/index.ts';
import { packageRoot } from './package-root.ts';

/**
 * Follows the calls of a script, so that a message can name the line of a change. The fluent form itself knows no
 * files: it runs in a browser as well.
 */
export class ScriptWatch {
  readonly #path: string;
  /** The line at which each edit and expectation was made; they pass from what-if to what-if as they are. */
  readonly #made = new WeakMap<object, string>();
  readonly #bases = new WeakMap<object, string>();

  constructor(path: string) {
    this.#path = path;
  }

  /** The same `whatIf`, with each of its calls followed. */
  watching(whatIf: (question: string) => WhatIfScript): (question: string) => WhatIfScript {
    return (question) => this.#follow(whatIf(question));
  }

  /** The lines of a what-if and of the what-ifs that it stands on, as plain data. */
  linesOf(value: unknown): object | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const { edits, expectations, base } = { edits: [], expectations: [], base: undefined, ...value };
    const lines = (list: unknown): readonly string[] =>
      Array.isArray(list) ? list.map((one) => (Object(one) === one ? (this.#made.get(one) ?? '') : '')) : [];
    const made = { edits: lines(edits), expectations: lines(expectations), base: this.#bases.get(value) ?? '' };
    return { ...made, below: this.linesOf(base) };
  }

  #follow(script: WhatIfScript, base = ''): WhatIfScript {
    const followed = new Proxy(script, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key) ?? mistyped(target, key);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) => {
          const line = this.#line();
          const next: WhatIfScript = value(...given);
          for (const one of [...next.edits, ...(next.expectations ?? [])])
            if (!this.#made.has(one)) this.#made.set(one, line);
          return this.#follow(next, key === 'from' ? line : base);
        };
      },
    });
    this.#bases.set(followed, base);
    return followed;
  }

  /** The place in the script, or in a file that it imports, from which a call comes. */
  #line(): string {
    const own = join(packageRoot(), 'dist');
    for (const frame of (new Error().stack ?? '').split('\n').slice(1)) {
      const [, file = '', line = ''] = /\(?((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?$/u.exec(frame) ?? [];
      const path = file.startsWith('file://') ? fileURLToPath(file) : file;
      if (line === '' || path.startsWith(own) || path.startsWith('node:') || path.includes('node_modules')) continue;
      if (path === this.#path) return line;
      return `${line} of ${relative(dirname(this.#path), path)}`;
    }
    return '';
  }
}

/** What stands in for a step that a what-if does not have: it says so when it is called, with the one that was meant. */
function mistyped(script: WhatIfScript, key: string | symbol): (() => never) | undefined {
  const steps = Object.keys(Object.getPrototypeOf(script));
  if (typeof key !== 'string' || key in script || nearest(key, steps) === undefined) return undefined;
  return () => {
    const problem = sentence(editProblems, 'edit.noStep', { name: key, hint: hintOf(key, steps) });
    throw new DemarcheError('what-if/invalid', problem);
  };
}
