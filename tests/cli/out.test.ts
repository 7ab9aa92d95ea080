import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { demarche, type Session } from './session.ts';

const draw = ['draw', 'letter'];
/** Every command that makes a file. */
const commands = [
  draw,
  ['draw', 'distance', '--format', 'csv'],
  ['export', 'mermaid', '--issue', 'letter'],
  ['handout', 'ten-minutes', '--format', 'html'],
  ['package', 'ten-minutes', '--format', 'html'],
  ['path', '--to', 'inspectionRegimeInForce'],
];

const made: string[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-out-'));
  made.push(folder);
});
afterAll(() => {
  for (const one of made) rmSync(one, { recursive: true });
});

const out = (name: string, args: readonly string[] = draw): Promise<Session> =>
  demarche([...args, '--out', name], { folder });
const place = (name: string): string => join(folder, name);
const textIn = (name: string): string => readFileSync(place(name), 'utf8');
const onPosix = test.skipIf(process.platform === 'win32');

describe('a file that a command writes', () => {
  test.each(commands)('goes where a link leads, by %s %s', async (...args) => {
    writeFileSync(place('target'), 'old');
    symlinkSync('target', place('link'));
    const { code, warned } = await out('link', args);
    expect(code, warned).toBe(0);
    expect(lstatSync(place('link')).isSymbolicLink()).toBe(true);
    expect(textIn('target').length).toBeGreaterThan(100);
    expect(readdirSync(folder).sort()).toEqual(['link', 'target']);
  });

  test.each(commands)('is the answer itself for "-", by %s %s', async (...args) => {
    const { code, out: printed } = await out('-', args);
    expect(code).toBe(0);
    await out('file', args);
    expect(printed.trimEnd()).toBe(textIn('file').trimEnd());
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('goes where a link leads that leads to nothing yet', async () => {
    symlinkSync('later', place('middle'));
    symlinkSync('middle', place('link'));
    expect((await out('link')).code).toBe(0);
    expect(textIn('later')).toMatch(/^<svg /u);
    expect(lstatSync(place('link')).isSymbolicLink()).toBe(true);
  });

  onPosix('keeps the mode and the owner of what stood there', async () => {
    writeFileSync(place('file'), 'old');
    chmodSync(place('file'), 0o640);
    // Only the administrator may give a file away.
    if (process.getuid?.() === 0) chownSync(place('file'), 1234, 1234);
    const before = statSync(place('file'));
    await out('file');
    expect(textIn('file')).toMatch(/^<svg /u);
    const { mode, uid, gid } = statSync(place('file'));
    expect([mode, uid, gid]).toEqual([before.mode, before.uid, before.gid]);
  });

  test('stays one file under all its names', async () => {
    writeFileSync(place('one'), 'old');
    linkSync(place('one'), place('two'));
    await out('one');
    expect(textIn('two')).toMatch(/^<svg /u);
  });

  onPosix('goes through a pipe that has a name', async () => {
    execFileSync('mkfifo', [place('pipe')]);
    const read = new Promise<string>((resolve, reject) => {
      execFile('cat', [place('pipe')], { maxBuffer: 1e7 }, (error, text) => (error ? reject(error) : resolve(text)));
    });
    expect((await out('pipe')).code).toBe(0);
    expect(await read).toMatch(/^<svg [\s\S]*<\/svg>\s*$/u);
    expect(lstatSync(place('pipe')).isFIFO()).toBe(true);
  });

  test.skipIf(!existsSync('/dev/fd'))('goes to a file that is open, by its number', async () => {
    const open = openSync(place('file'), 'w');
    const inode = statSync(place('file')).ino;
    expect((await out(`/dev/fd/${open}`)).code).toBe(0);
    closeSync(open);
    expect(textIn('file')).toMatch(/^<svg /u);
    expect(statSync(place('file')).ino).toBe(inode);
  });

  test.skipIf(!existsSync('/dev/full'))(
    'is refused in one line where there is no room, and leaves a device',
    async () => {
      expect(await out('/dev/full')).toEqual({
        code: 2,
        out: '',
        warned: 'demarche: /dev/full: cannot be written: ENOSPC\n',
      });
      expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    },
  );

  test('is refused in one line where a folder stands, or no folder', async () => {
    expect((await out('.')).warned).toBe('demarche: .: cannot be written: EISDIR\n');
    expect((await out('nowhere/file')).warned).toBe('demarche: nowhere/file: cannot be written: ENOENT\n');
  });
});

describe('CSV with --bom', () => {
  test.each([
    ['replay', '--format', 'csv'],
    ['what-if', '--format', 'csv'],
    ['what-if', 'inf-notice', '--format', 'csv'],
    ['draw', 'distance', '--format', 'csv'],
    ['export', 'graph-csv', '--slice', 'letter'],
  ])('begins with a byte order mark, and only then: %s %s', async (...args) => {
    const [plain, marked] = [await demarche(args), await demarche([...args, '--bom'])];
    expect(plain.out.startsWith('\uFEFF')).toBe(false);
    expect(marked.out.replace(/ --bom/u, '')).toBe(`\uFEFF${plain.out}`);
  });

  test.each([['replay'], ['draw', 'letter'], ['export', 'mermaid']])(
    'is refused where there is none: %s',
    async (...args) => {
      const { code, out: printed, warned } = await demarche([...args, '--bom']);
      expect([code, printed]).toEqual([2, '']);
      expect(warned).toMatch(/^demarche: --bom goes with CSV, and \w+ is none\n$/u);
    },
  );
});
