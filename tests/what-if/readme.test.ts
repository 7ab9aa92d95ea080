import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { readValues, readWhatIf, runWhatIf, whatIf } from '../../src/index.ts';
import { misfits } from '../schema.ts';

const readme = readFileSync(new URL('../../src/what-if/README.md', import.meta.url), 'utf8');
const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/export/schema/what-if-file.json', import.meta.url), 'utf8'),
);

/** The example of this kind in the README. */
const example = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'u').exec(readme)?.[1] ?? '';

async function exampleValue(kind: string): Promise<unknown> {
  const text = example(kind);
  if (kind !== 'ts') return readValues(`example.${kind}`, text);
  const body = text.replace(/^import .*\n/u, '').replace('export default', 'return');
  return JSON.parse(JSON.stringify(new Function('whatIf', body)(whatIf)));
}

describe('the examples of how to write a what-if', () => {
  test.each(['ts', 'yaml', 'json'])('run as they stand: %s', async (kind) => {
    const read = await readWhatIf(`example.${kind}`, await exampleValue(kind));
    const run = runWhatIf(talksCase, read, whatIfs);
    expect(run.expected.every((one) => one.met)).toBe(true);
    expect(run.edits).toHaveLength(1);
  });

  test('are the same as a script and as data', async () => {
    expect(await readWhatIf('example', await exampleValue('ts'))).toEqual(
      await readWhatIf('example', await exampleValue('yaml')),
    );
  });
});

describe('the schema of a what-if', () => {
  test.each(['ts', 'yaml', 'json'])('fits the example: %s', async (kind) => {
    const { facts: _, ...value } = Object(await exampleValue(kind));
    expect(misfits(value, schema)).toEqual([]);
  });

  test.each(whatIfs.map((one) => [one.id, one] as const))('fits what comes with the talks: %s', (_, one) => {
    expect(misfits(JSON.parse(JSON.stringify(one)), schema)).toEqual([]);
  });

  test('refuses what is no edit', () => {
    expect(misfits({ question: '?', base: 'the-talks', edits: [{ kind: 'drip' }] }, schema)).not.toEqual([]);
  });
});
