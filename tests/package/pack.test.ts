import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'demarche-pack-'));
const home = join(place, 'home');
const elsewhere = join(place, 'elsewhere');

/** Runs a program to its end and gives what it printed. */
const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });

const pack = (folders: readonly string[]): void => {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place, ...folders], root);
};

/** The packages that ours needs to run, with what they need, as the lock file has them. */
function productionPackages(): readonly string[] {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (typeof lock !== 'object' || lock === null || !('packages' in lock)) throw new Error('package-lock.json is empty');
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== '' && !['dev', 'optional', 'devOptional', 'peer'].some((key) => key in entry))
    .map(([path]) => `./${path}`);
}

/** What `files` says that the package holds, beside what npm always adds. */
const listed = (): readonly string[] => readdirSync(join(home, 'node_modules', 'demarche')).sort();

beforeAll(() => {
  mkdirSync(home);
  mkdirSync(elsewhere);
  pack(['.', ...productionPackages()]);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }));
  const tarballs = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  const quiet = ['--offline', '--no-audit', '--no-fund', '--silent'];
  run('npm', ['install', ...quiet, ...tarballs.map((name) => join(place, name))], home);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const demarche = (...args: readonly string[]): string =>
  run(join(home, 'node_modules', '.bin', 'demarche'), args, elsewhere);

describe('the packed package, installed elsewhere without a network', () => {
  test('holds the built files, the licences and the words about them, and of the sources the example of a case', () => {
    expect(listed()).toEqual([
      'CHANGELOG.md',
      'CITATION.cff',
      'LICENSE',
      'LICENSE-DATA',
      'README.md',
      'dist',
      'machines',
      'package.json',
      'scenarios',
    ]);
    for (const folder of ['machines', 'scenarios'])
      expect(readdirSync(join(home, 'node_modules', 'demarche', folder))).toEqual(['harbour']);
  });

  test('tells how it is used', () => {
    expect(demarche('--help')).toContain('replay');
  });

  test('replays the talks', () => {
    const replayed: unknown = JSON.parse(demarche('replay', 'the-talks', '--format', 'json'));
    expect(replayed).toMatchObject({ frames: expect.arrayContaining([expect.objectContaining({ index: 0 })]) });
  });

  test('is all that a copy of its harbour needs, which does what its README says and keeps to the types', () => {
    const readme = readFileSync(join(home, 'node_modules/demarche/scenarios/harbour/README.md'), 'utf8');
    const [, commands = ''] = /^```sh\n([\s\S]*?)^```$/mu.exec(readme) ?? [];
    const out = run('sh', ['-e', '-c', commands], home);
    expect(commands.split('\n').filter((line) => line.startsWith('npx demarche '))).toHaveLength(3);
    for (const told of ['9 March 1994', 'H-I-1  Pilots before the channel', 'H-08']) expect(out).toContain(told);
    const options = ['--module', 'NodeNext', '--target', 'ES2022', '--allowImportingTsExtensions', '--skipLibCheck'];
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    run(process.execPath, [tsc, '--noEmit', '--strict', ...options, 'scenarios/harbour/index.ts'], home);
  });

  test('can be imported by its doors', () => {
    const script = `
      import { DemarcheError, replay } from 'demarche';
      import { talks } from 'demarche/machines';
      import * as scenarios from 'demarche/scenarios';
      import * as all from 'demarche';
      console.log(typeof replay, new DemarcheError('cli/misuse', 'x').code, talks.id, Object.keys(scenarios).length > 0);
      for (const door of ['explore', 'export', 'teach']) {
        const part = await import('demarche/' + door);
        console.log(door, Object.keys(part).length > 0, Object.keys(part).every((name) => all[name] === part[name]));
      }
    `;
    expect(run(process.execPath, ['--input-type=module', '--eval', script], home).trim().split('\n')).toEqual([
      'function cli/misuse talks true',
      'explore true true',
      'export true true',
      'teach true true',
    ]);
  });

  test.each(['NodeNext', 'Bundler'])('gives its types to a strict program (%s)', (resolution) => {
    writeFileSync(
      join(home, 'program.ts'),
      `import { type Case, replay, type Replay } from 'demarche';
       import { prove } from 'demarche/explore';
       import { replayToCsv } from 'demarche/export';
       import { handout } from 'demarche/teach';
       import { talks } from 'demarche/machines';
       import { talksCase } from 'demarche/scenarios';
       export const id: string = talks.id;
       export const own: Case = talksCase;
       export const run = (one: Case): Replay | undefined => {
         const [scenario] = one.scenarios;
         return scenario && replay(one, scenario);
       };
       export const parts: readonly ((...given: never) => unknown)[] = [prove, replayToCsv, handout];
       // @ts-expect-error a replay is of a case
       replay(1);`,
    );
    const module = resolution === 'Bundler' ? 'ESNext' : resolution;
    const options = ['--module', module, '--moduleResolution', resolution, '--target', 'ES2022'];
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    run(process.execPath, [tsc, '--noEmit', '--strict', '--skipLibCheck', 'false', ...options, 'program.ts'], home);
  });
});
