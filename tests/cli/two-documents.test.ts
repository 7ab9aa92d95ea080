import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { demarche } from './session.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-two-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'two.yaml'), 'id: one\n---\nid: two\n');

/** Every command that reads a file of a person, whatever it holds. */
test.each([
  ['replay', 'two.yaml'],
  ['positions', 'two.yaml'],
  ['check', 'two.yaml'],
  ['what-if', 'two.yaml'],
  ['explore', 'two.yaml'],
  ['handout', 'two.yaml'],
  ['package', 'two.yaml'],
  ['path', '--to', 'startGap', '--from', '2008-03-18', '--scenario', 'two.yaml'],
])('a file of two documents is refused, and none of them passed over: %s', async (...args) => {
  expect(await demarche(args, { folder })).toEqual({
    code: 2,
    out: '',
    warned:
      'demarche: two.yaml, line 2, column 1: the file holds more than one document; expected one, so divide it into files\n',
  });
});
