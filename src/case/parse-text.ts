import { parseDocument, visit } from 'yaml';
import { DemarcheError, type ErrorCode } from '../model/index.ts';
import { scanJson } from './scan-json.ts';

/** The longest file that is read, in characters. */
export const LONGEST_FILE = 2_000_000;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads the text of a JSON or YAML file into plain values. JSON is what is named `.json` or begins like it. Throws a
 * DemarcheError with line and column where the text is broken; aliases and keys that reach into prototypes are refused.
 */
export function parseText(file: string, text: string, what = 'a scenario'): unknown {
  const fail = (code: ErrorCode, message: string, place?: string): DemarcheError =>
    new DemarcheError(code, message, { file, place });
  if (text.length > LONGEST_FILE)
    throw fail('file/too-large', `the file has ${text.length} characters; at most ${LONGEST_FILE} are read`);
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '') throw fail('file/empty', `the file is empty; expected ${what} in JSON or YAML`);
  const value = /\.json$/iu.test(file) || /^\s*[{[]/u.test(bare) ? fromJson(bare, fail) : fromYaml(bare, fail);
  refuseForbiddenKeys(value, fail);
  return value;
}

type Fail = (code: ErrorCode, message: string, place?: string) => DemarcheError;

function fromJson(text: string, fail: Fail): unknown {
  const problem = scanJson(text);
  if (problem !== undefined) throw fail('file/syntax', `broken JSON: ${problem.problem}`, lineOf(text, problem.offset));
  return JSON.parse(text);
}

function fromYaml(text: string, fail: Fail): unknown {
  try {
    const document = parseDocument(text, { schema: 'core', prettyErrors: true, logLevel: 'silent', uniqueKeys: true });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
      const [summary = ''] = problem.message.split(/ at line \d+|\n/u);
      throw fail('file/syntax', `broken YAML: ${summary}`, lineOf(text, problem.pos[0]));
    }
    visit(document, {
      Alias: (_, node) => {
        throw fail(
          'file/syntax',
          `the alias *${node.source} is not read; write the value out`,
          lineOf(text, node.range?.[0] ?? 0),
        );
      },
    });
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    throw fail(
      'file/syntax',
      error instanceof RangeError
        ? 'the YAML nests too deep'
        : `broken YAML: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function lineOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

function refuseForbiddenKeys(value: unknown, fail: Fail): void {
  const waiting: { readonly value: unknown; readonly place: string }[] = [{ value, place: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, inner] of Object.entries(next.value)) {
      const place = Array.isArray(next.value)
        ? `${next.place}[${key}]`
        : next.place === ''
          ? key
          : `${next.place}.${key}`;
      if (FORBIDDEN.includes(key)) throw fail('file/forbidden-key', `the key "${key}" is not allowed`, place);
      waiting.push({ value: inner, place });
    }
  }
}
