import type { ErrorPlace } from '../index.ts';
import { say } from './words.ts';

/** Where a script makes each of its changes, expects something, and says the rest; undefined where it cannot be told. */
export interface ScriptLines {
  readonly edits: readonly (string | undefined)[];
  readonly expectations: readonly (string | undefined)[];
  readonly base?: string | undefined;
}

/** The place in a script of what an error names by its place in the what-if, in words. */
export function lineOf(lines: ScriptLines, place: ErrorPlace['place']): string | undefined {
  const where = lineAt(lines, place);
  return where === undefined ? undefined : say('script.place', { line: where });
}

function lineAt(lines: ScriptLines, place: ErrorPlace['place']): string | undefined {
  if (place === 'base') return lines.base;
  if (typeof place === 'object')
    return (place.key === 'edit.expectation' ? lines.expectations : lines.edits)[Number(place.values.number) - 1];
  const [, list, at] = /^(edits|expectations)\[(\d+)\]/u.exec(place ?? '') ?? [];
  return list === undefined ? undefined : (list === 'edits' ? lines.edits : lines.expectations)[Number(at)];
}

/** Reads the lines that a script's process sends: those of the what-if under the empty name, of its bases below. */
export function readLines(value: unknown): ReadonlyMap<string, ScriptLines> {
  const found = new Map<string, ScriptLines>();
  let name = '';
  for (let one = value; typeof one === 'object' && one !== null; name = name === '' ? 'base' : `${name}, base`) {
    const { edits, expectations, base, below } = { edits: [], expectations: [], base: '', below: undefined, ...one };
    const listed = (list: unknown): readonly (string | undefined)[] =>
      Array.isArray(list) ? list.map((line) => (typeof line === 'string' && line !== '' ? line : undefined)) : [];
    found.set(name, {
      edits: listed(edits),
      expectations: listed(expectations),
      base: typeof base === 'string' && base !== '' ? base : undefined,
    });
    one = below;
  }
  return found;
}
