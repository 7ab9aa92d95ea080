import { coreRooms, roomOf } from './rooms.ts';
import type { SourceFile } from './source-file.ts';

const lineLimit = 400;
const notInCore =
  /^(window|document|navigator|localStorage|sessionStorage|process|Buffer|require|performance|fetch|eval|Function|console|Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues))$/;
const callsNotInCore = ['eval', 'new Function', 'Function', 'new Date', 'Date'];
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/;
const setAside = /^(test|it|describe|suite|bench)(\.[a-z]+)*\.(skip|only|todo)(\.|$)|^(xit|fit|xdescribe|fdescribe)$/;
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Charts and data may be long: they are lists of what there is. */
const mayBeLong = (path: string): boolean => /^(machines|scenarios|examples)\//.test(path);

/** What a core room does that would tie it to a place, a clock, chance or generated code. */
export const impurities = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => coreRooms.has(roomOf(file.path)))
    .flatMap((file) =>
      [
        ...[...file.globals].filter((name) => notInCore.test(name)),
        ...callsNotInCore.filter((name) => file.calls.has(name)),
        ...file.imports.map(({ from }) => from).filter((from) => from.startsWith('node:') || from === '(computed)'),
      ].map((name) => `${file.path} uses ${name}`),
    );

/** Printing outside `cli/report.ts`, and ending the process outside `cli/main.ts`. */
export const loudness = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => /^(src|machines|scenarios)\//.test(file.path))
    .flatMap((file) => {
      const prints = [...file.globals].filter((name) => /^(console|process\.(stdout|stderr))$/.test(name));
      const exits = [...file.globals].filter((name) => /^process\.(exit|exitCode|abort|kill)$/.test(name));
      return [
        ...(file.path === 'src/cli/report.ts' ? [] : prints.map((name) => `${file.path} prints by ${name}`)),
        ...(file.path === 'src/cli/main.ts' ? [] : exits.map((name) => `${file.path} exits by ${name}`)),
      ];
    });

/** Smaller habits: length, lists by hand, tests set aside, work put off. */
export const lapses = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => {
    const lines = file.text.split('\n').length - 1;
    return [
      ...(lines > lineLimit && !mayBeLong(file.path) ? [`${file.path} has ${lines} lines, over ${lineLimit}`] : []),
      ...(file.exportsAll && file.path !== 'src/doors/all.ts'
        ? [`${file.path} exports everything of another file`]
        : []),
      ...(file.openSwitches > 0 && file.path.startsWith('src/')
        ? [`${file.path} has a switch without a default: end it in assertNever`]
        : []),
      ...(file.comments.some((comment) => unfinished.test(comment)) ? [`${file.path} puts work off in a comment`] : []),
      ...(file.path.startsWith('tests/') ? [...file.calls].filter((call) => setAside.test(call)) : []).map(
        (call) => `${file.path} sets a test aside by ${call}`,
      ),
    ];
  });

const customary = new Set(['README.md', 'ACCESSIBILITY.md']);

/** File and folder names that are not in kebab-case; a README and a conformance report are named as custom has it. */
export const misnamed = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => path.split('/').some((part) => !customary.has(part) && !kebab.test(part)));

/** Where languages are chosen and spoken, the name of one is no party. */
const speaks = /^src\/(messages\/|visualizer\/language\/|cli\/languages\.ts$|doors\/export\.ts$)/;
const languageName = /^russian$/i;

/** What gives away which talks are meant: the names of the case, and words of its story. */
export interface Names {
  readonly facts: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
  readonly words: RegExp;
}

/**
 * Where the code names a party, an issue or a fact of the case. An issue counts where it begins a dotted name, so that
 * a common word (`start`) stays free.
 */
export const namings = (files: readonly SourceFile[], names: Names): readonly string[] =>
  files.flatMap((file) => {
    const dotted = [...file.text.matchAll(/(?<![\w.$])([a-zA-Z]+)\.[a-zA-Z*]/g)]
      .filter(([, first = '']) => names.parties.has(first))
      .map(([found]) => found);
    const strings = file.strings.filter(
      (one) => /^\w+\.[\w.*]+$/.test(one) && names.issues.has(one.split('.')[0] ?? ''),
    );
    const parties = file.strings.filter((one) => names.parties.has(one));
    const facts = (file.text.match(/(?<![\w-])[A-Z]-\d+/g) ?? []).filter((id) => names.facts.has(id));
    const words = (file.text.match(names.words) ?? []).filter(
      (one) => !languageName.test(one) || !speaks.test(file.path),
    );
    return [...new Set([...dotted, ...strings, ...parties, ...facts, ...words])].map(
      (found) => `${file.path} names ${found}`,
    );
  });
