import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../machines/index.ts';
import { stairs } from './house/floors.ts';
import { impurities, lapses, loudness, misnamed, type Names, namings } from './house/habits.ts';
import { cycles, wrongImports } from './house/rooms.ts';
import { readSource, type SourceFile } from './house/source-file.ts';
import { unusedExports } from './house/unused.ts';

const root = resolve(import.meta.dirname, '..');
const places = ['src', 'machines', 'scenarios', 'examples', 'tests', 'bench', 'build'];

/** Where the help names these talks: the one file of `src` that may. */
const compositionRoots = ['src/cli/default-case.ts'];

const paths = places
  .filter((place) => existsSync(join(root, place)))
  .flatMap((place) => readdirSync(join(root, place), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

const files = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));

const names: Names = {
  facts: new Set(Object.values(vocabulary).flatMap((entry) => entry.facts)),
  parties: new Set(
    Object.keys(vocabulary)
      .map((event) => event.split('.')[0] ?? '')
      .filter((party) => party !== 'calendar'),
  ),
  issues: new Set(Object.keys(vocabulary).map((event) => event.split('.')[1] ?? '')),
  words:
    /\b(Russian?s?|Moscow|Kremlin|Putin|Medvedev|Lavrov|Washington|Bush|Rice|Gates|Poland|Polish|Czech|NATO|INF|CFE)\b|missile.?defen[cs]e/gi,
};

const source = (path: string, text: string): readonly SourceFile[] => [readSource(path, text)];

describe('the rooms', () => {
  test('import only what the table allows, and only by their doors', () => {
    expect(wrongImports(files)).toEqual([]);
  });

  test('hold no cycle of imports', () => {
    expect(cycles(files)).toEqual([]);
  });

  test('stand in the page on four floors, and no import goes up', () => {
    expect(stairs(files)).toEqual([]);
  });

  test('keep the core free of place, clock, chance and generated code', () => {
    expect(impurities(files)).toEqual([]);
  });

  test('print in one file and exit in one file', () => {
    expect(loudness(files)).toEqual([]);
  });

  test('name none of these talks outside the files that choose the case', () => {
    const checked = files.filter(({ path }) => path.startsWith('src/') && !compositionRoots.includes(path));
    expect(namings(checked, names)).toEqual([]);
  });
});

describe('the files', () => {
  test('are short, list what they export, and put nothing off', () => {
    expect(lapses(files)).toEqual([]);
  });

  test('export nothing that no other file asks for', () => {
    expect(unusedExports(files)).toEqual([]);
  });

  test('have names in kebab-case', () => {
    expect(misnamed(paths)).toEqual([]);
  });
});

describe('the rules catch', () => {
  test.each([
    ['src/model/a.ts', "import type { Case } from '../case/index.ts';"],
    ['src/chart/a.ts', "import { holds } from '../model/formula.ts';"],
    ['src/kernel/a.ts', "export type A = import('xstate').AnyStateMachine;"],
    ['src/replay/a.ts', "const a = await import('node:fs');"],
    ['src/case/a.ts', "import { createMachine } from 'xstate';"],
    ['src/draw/a.ts', "import { replay } from '../replay/index.ts';"],
    ['src/cli/a.ts', "import { replay } from '../replay/index.ts';"],
    ['src/cli/a.ts', "import { page } from '../visualizer/index.ts';"],
    ['src/odd/a.ts', ''],
    ['machines/a.ts', "import type { Model } from '../src/index.ts';"],
    ['scenarios/a.ts', "import { holds } from '../src/index.ts';"],
    ['scenarios/a.ts', "import { replay } from 'demarche';"],
    ['scenarios/harbour/a.ts', "import { replay } from 'demarche';"],
    ['tests/replay/a.ts', "import { nearest } from '../../src/model/nearest.ts';"],
  ])('a wrong import in %s: %s', (path, text) => {
    expect(wrongImports(source(path, text))).toHaveLength(1);
  });

  test('an import that goes up a floor of the page, a pair of folders, and a folder on no floor', () => {
    const one = (path: string, from: string) => source(`src/visualizer/${path}`, `import { a } from '${from}';`);
    expect(stairs(one('state/a.ts', '../parts/b.ts'))).toHaveLength(1);
    expect(stairs(one('course/a.ts', '../parts/b.ts'))).toEqual([]);
    expect(stairs([...one('course/a.ts', '../lesson/b.ts'), ...one('lesson/b.ts', '../course/c.ts')])).toHaveLength(1);
    expect(stairs(one('attic/a.ts', '../rim/b.ts'))).toHaveLength(1);
  });

  test.each([
    ['src/case/a.ts', "import { type AnyStateMachine } from 'xstate';"],
    ['src/draw/a.ts', "import type { Replay } from '../replay/index.ts';"],
    ['scenarios/what-if/a.ts', "import { replay } from 'demarche';"],
    ['scenarios/harbour/a.ts', "import type { Case } from 'demarche';"],
    ['scenarios/a.ts', "import type { Scenario } from '../src/index.ts';"],
    ['tests/model/a.ts', "import { nearest } from '../../src/model/nearest.ts';"],
  ])('no allowed import in %s: %s', (path, text) => {
    expect(wrongImports(source(path, text))).toEqual([]);
  });

  test('a cycle, of types as well', () => {
    const one = readSource('src/model/a.ts', "import type { B } from './b.ts';\nexport type A = B;");
    const two = readSource('src/model/b.ts', "export type { A as B } from './a.ts';");
    expect(cycles([one, two])).toEqual(['src/model/a.ts -> src/model/b.ts -> src/model/a.ts']);
  });

  test.each([
    'const day = new Date();',
    'const day = Date.now();',
    'const chance = Math.random;',
    'document.title = "";',
    'const text = { window };',
    "const made = new Function('return 1');",
    "eval('1');",
    'const home = process.env.HOME;',
    "import { join } from 'node:path';",
    'const other = await import(name);',
  ])('what is impure in a core room: %s', (text) => {
    expect(impurities(source('src/replay/a.ts', text))).not.toEqual([]);
  });

  test.each([
    "const day = new Date('2008-03-18');",
    'export const title = (document: { title: string }) => document.title;',
    'const key = { process: 1, window: 2 };',
  ])('nothing that is pure: %s', (text) => {
    expect(impurities(source('src/replay/a.ts', text))).toEqual([]);
  });

  test('a print and an exit in the wrong file, and neither in the right one', () => {
    const text = "console.log('');\nprocess.exitCode = 1;";
    expect(loudness(source('src/cli/replay.ts', text))).toHaveLength(2);
    expect(loudness(source('src/cli/report.ts', "process.stdout.write('');"))).toEqual([]);
    expect(loudness(source('src/cli/main.ts', 'process.exitCode = 1;'))).toEqual([]);
  });

  test.each([
    ['src/model/a.ts', '\n'.repeat(401)],
    ['src/model/a.ts', "export * from './b.ts';"],
    ['src/model/a.ts', 'switch (one.kind) { case 1: break; }'],
    ['src/model/a.ts', `// ${'TO'}${'DO'}: later`],
    ['tests/model/a.test.ts', "test.skip('a', () => {});"],
    ['tests/model/a.test.ts', "describe.only('a', () => {});"],
    ['tests/model/a.test.ts', "test.skip.each([1])('a', () => {});"],
    ['tests/model/a.test.ts', "it.todo('a');"],
  ])('a lapse in %s', (path, text) => {
    expect(lapses(source(path, text))).toHaveLength(1);
  });

  test('an export that nobody asks for, and none that somebody does', () => {
    const one = readSource(
      'src/model/a.ts',
      'export const one = 1;\nexport interface Two {}\nexport type Four = Two;\nexport function three() {}',
    );
    const other = readSource('src/model/b.ts', "import { one, type Two as Second } from './a.ts';");
    expect(unusedExports([one, other])).toEqual(['src/model/a.ts exports three, which no other file asks for']);
    expect(unusedExports([one, readSource('src/model/b.ts', "const all = await import('./a.ts');")])).toEqual([]);
  });

  test('a name that is not in kebab-case', () => {
    expect(misnamed(['src/model/Model.ts', 'src/whatIf/a.ts', 'src/a_b.ts'])).toHaveLength(3);
    expect(misnamed(['src/what-if/README.md', 'vitest.config.ts', 'src/replay/replay-2.test.ts'])).toEqual([]);
  });

  test.each([
    "const event = 'us.start.propose';",
    "const party = 'russia';",
    "const region = 'start.successor';",
    '// as O-12 reports\n',
    '/** The Kremlin agrees. */',
    'const missileDefense = 1;',
  ])('a name of these talks in the core: %s', (text) => {
    expect(namings(source('src/replay/a.ts', text), names)).not.toEqual([]);
  });

  test('no common word that happens to be an issue', () => {
    const text =
      "const session = { start: 1 };\nsession.start;\nexport const word = 'start';\n// it is up to us. Fine.";
    expect(namings(source('src/replay/a.ts', text), names)).toEqual([]);
  });
});
