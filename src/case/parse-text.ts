import { parseDocument, visit } from 'yaml';
import { sentence, textProblems } from '../messages/index.ts';
import { DemarcheError, type ErrorCode, type ErrorPlace, type Sentence } from '../model/index.ts';
import { scanJson } from './scan-json.ts';

/** The longest file that is read, in characters. */
export const LONGEST_FILE = 2_000_000;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads the text of a JSON or YAML file into plain values. JSON is what is named `.json` or `.gmcr`, or begins like it. Throws a
 * DemarcheError with line and column where the text is broken; aliases and keys that reach into prototypes are refused.
 */
export function parseText(file: string, text: string, what: FileKind = 'text.scenario'): unknown {
  const fail: Fail = (code, problem, place) => new DemarcheError(code, problem, { file, place });
  if (text.length > LONGEST_FILE)
    throw fail('file/too-large', sentence(textProblems, 'text.tooLong', { size: text.length, most: LONGEST_FILE }));
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '')
    throw fail('file/empty', sentence(textProblems, 'text.empty', { what: sentence(textProblems, what) }));
  const value = /\.(json|gmcr)$/iu.test(file) || /^\s*[{[]/u.test(bare) ? fromJson(bare, fail) : fromYaml(bare, fail);
  refuseForbiddenKeys(value, fail);
  return value;
}

/** What a file was read for. */
export type FileKind =
  | 'text.scenario'
  | 'text.whatIf'
  | 'text.lesson'
  | 'text.chart'
  | 'text.case'
  | 'text.conflict'
  | 'text.reading';

type Fail = (code: ErrorCode, problem: Sentence, place?: ErrorPlace['place']) => DemarcheError;

const brokenYaml = (problem: string): Sentence => sentence(textProblems, 'text.yaml', { problem });

function fromJson(text: string, fail: Fail): unknown {
  const problem = scanJson(text);
  if (problem !== undefined)
    throw fail(
      'file/syntax',
      sentence(textProblems, 'text.json', { problem: problem.problem }),
      lineOf(text, problem.offset),
    );
  return JSON.parse(text);
}

function fromYaml(text: string, fail: Fail): unknown {
  try {
    const document = parseDocument(text, { schema: 'core', prettyErrors: true, logLevel: 'error', uniqueKeys: true });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
      const [summary = ''] = problem.message.split(/ at line \d+|\n/u);
      const several = problem.code === 'MULTIPLE_DOCS';
      const told = several ? sentence(textProblems, 'text.documents') : brokenYaml(summary);
      throw fail('file/syntax', told, lineOf(text, problem.pos[0]));
    }
    visit(document, {
      Alias: (_, node) => {
        throw fail(
          'file/syntax',
          sentence(textProblems, 'text.yamlAlias', { name: node.source }),
          lineOf(text, node.range?.[0] ?? 0),
        );
      },
    });
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof DemarcheError) throw error.at.file === undefined ? fail(error.code, error.sentence) : error;
    throw fail(
      'file/syntax',
      error instanceof RangeError
        ? sentence(textProblems, 'text.yamlNests')
        : brokenYaml(error instanceof Error ? error.message : String(error)),
    );
  }
}

function lineOf(text: string, offset: number): Sentence {
  const before = text.slice(0, offset).split('\n');
  const column = offset - text.lastIndexOf('\n', offset - 1);
  return sentence(textProblems, 'text.at', { line: before.length, column });
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
      if (FORBIDDEN.includes(key))
        throw fail('file/forbidden-key', sentence(textProblems, 'text.key', { name: key }), place);
      waiting.push({ value: inner, place });
    }
  }
}
