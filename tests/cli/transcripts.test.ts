import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demarche } from './session.ts';

const folder = new URL('./transcripts/', import.meta.url);
const rewrite = process.env.UPDATE_TRANSCRIPTS === '1';
const block = /^## (.+)\n\n```console\n\$ demarche ?(.*)\n([\s\S]*?)```$/gmu;

/** What the terminal shows: the answer, what was warned of, and the exit code where it is not 0. */
async function shown(args: string): Promise<string> {
  const { code, out, warned } = await demarche(args === '' ? [] : args.split(' '));
  const text = out + warned;
  return `${text.replace(/[ \t]+$/gmu, '')}${code === 0 ? '' : `[exit code ${code}]\n`}`;
}

/** The transcripts are the manual: each command in them is run, and must print what stands there. */
describe.each(readdirSync(folder).sort())('%s', (file) => {
  const url = new URL(file, folder);
  const text = readFileSync(url, 'utf8');
  const cases = [...text.matchAll(block)].map(([, title = '', args = '', output = '']) => ({ title, args, output }));

  test.each(cases)('$title', async ({ args, output }) => {
    const now = await shown(args);
    if (rewrite) {
      const before = readFileSync(url, 'utf8');
      writeFileSync(
        url,
        before.replace(`$ demarche ${args}\n${output}\`\`\``, () => `$ demarche ${args}\n${now}\`\`\``),
      );
    } else expect(now).toBe(output);
  });

  test('holds nothing that is not run', () => {
    expect(cases).toHaveLength(text.match(/^```console$/gmu)?.length ?? 0);
  });
});
