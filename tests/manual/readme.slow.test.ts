import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const elsewhere = mkdtempSync(join(tmpdir(), 'demarche-manual-'));
/** A package's own files may name it: the example stands in the built folder as it would in a user's. */
const own = join(root, 'dist', 'readme-example.mjs');

afterAll(() => {
  rmSync(elsewhere, { recursive: true, force: true });
  rmSync(own, { force: true });
});

const block = (language: string): string => {
  const [, text = ''] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(readme) ?? [];
  return text;
};
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: elsewhere, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
const command = join(root, 'dist', 'cli', 'main.js');

describe('the README', () => {
  test('prints with its ten lines what stands under them', () => {
    writeFileSync(own, block('js'));
    expect(node(own)).toBe(block('text'));
  });

  test('asks a question of its own that is answered, and whose expectation is met', () => {
    writeFileSync(join(elsewhere, 'my-question.ts'), block('ts'));
    expect(node(command, 'what-if', 'my-question.ts')).toContain('met: Impasse holds');
  });

  test('names only commands that the program has', () => {
    const help = node(command, '--help');
    const named = [...readme.matchAll(/\bdemarche (?!--)([a-z][a-z-]+)/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(15);
    expect([...new Set(named)].filter((name) => !help.includes(`  ${name} `))).toEqual([]);
  });

  test('replays as far as it says', () => {
    const [, args = ''] = /^\$ npx demarche (replay .+)$/mu.exec(readme) ?? [];
    expect(node(command, ...args.split(' '))).toContain('3   17 March 2008');
  });

  test.each(['README.md', 'machines/README.md', 'scenarios/README.md', 'scenarios/harbour/README.md'])(
    'leads only to files that are there: %s',
    (name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
      expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([]);
    },
  );
});
