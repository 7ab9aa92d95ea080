import { say } from './words.ts';

/** Where a script makes each of its changes, expects something, and says the rest; undefined where it cannot be told. */
export interface ScriptLines {
  readonly edits: readonly (string | undefined)[];
  readonly expectations: readonly (string | undefined)[];
  readonly base?: string | undefined;
}

/** The place in a script of what an error names by its place in the what-if, in words. */
export function lineOf(lines: ScriptLines, place: string | undefined): string | undefined {
  const edit = /^edit (\d+) |^edits\[(\d+)\]/u.exec(place ?? '');
  const expectation = /^expectation (\d+)|^expectations\[(\d+)\]/u.exec(place ?? '');
  const [found, list] = edit === null ? [expectation, lines.expectations] : [edit, lines.edits];
  const at = found === null ? undefined : found[1] === undefined ? Number(found[2]) : Number(found[1]) - 1;
  const where = at === undefined ? (place === 'base' ? lines.base : undefined) : list[at];
  return where === undefined ? undefined : say('script.place', { line: where });
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
