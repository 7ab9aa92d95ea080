import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { runWhatIf, toScript } from '../../src/index.ts';
import { demarche, type Session } from '../cli/session.ts';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'what-if-scripts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a script of this name and text from a folder where nothing is installed. */
function runFile(name: string, text: string, ...args: readonly string[]): Promise<Session> {
  writeFileSync(join(folder, name), text);
  return demarche(['what-if', name, ...args], { folder });
}

describe('a script of a what-if', () => {
  test('runs in TypeScript from any folder, and what it prints stays apart from the answer', () => {
    const text = `
      import { type Because, whatIf } from 'demarche';
      import type { TalksEventType } from 'demarche/machines';
      const why: Because = { because: 'It can be.', facts: ['M-50'] };
      console.log('a word of its own');
      export default whatIf<TalksEventType>('Would it?')
        .from('the-talks')
        .replace('between-send-unclear-paper', 'us.missileDefense.sendClearPaper', why)
        .expect('impasse', true);
    `;
    writeFileSync(join(folder, 'clear.ts'), text);
    const whole = { cwd: folder, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'what-if', 'clear.ts'], whole);
    expect(status).toBe(0);
    expect(stdout).toContain('m08-admit-mismatch');
    expect(stdout).not.toContain('a word of its own');
    expect(stderr).toBe('a word of its own\n');
  });

  test('may take another script as its base', async () => {
    mkdirSync(join(folder, 'bases'), { recursive: true });
    writeFileSync(
      join(folder, 'bases', 'lower.mjs'),
      "import { whatIf } from 'demarche';\nexport default whatIf('Lower?').called('lower', 'Lower').from('the-talks').drop('m08-send-letter', { because: 'B.', facts: ['M-51'] });\n",
    );
    const text =
      "import { whatIf } from 'demarche';\nimport lower from './bases/lower.mjs';\nexport default whatIf('Upper?').from(lower).drop('m08-receive', { because: 'B.', facts: ['M-51'] });\n";
    const { code, out } = await runFile('upper.mjs', text, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).base).toBe('lower');
  });

  test('that was made of a what-if gives the same answer', async () => {
    for (const one of whatIfs.filter(({ id }) => ['a-host-refuses', 'start-form-agreed'].includes(id))) {
      const { code, out } = await runFile(`${one.id}.ts`, toScript(one), '--format', 'json');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        edits: JSON.parse(JSON.stringify(runWhatIf(talksCase, one, whatIfs).edits)),
        question: one.question,
      });
    }
  });

  test('names the line of a change that is made in a file beside it', async () => {
    writeFileSync(
      join(folder, 'beside.mjs'),
      "export const more = (one) =>\n  one.drop('m08-nothing', { because: 'So.', facts: ['M-50'] });\n",
    );
    const text =
      "import { whatIf } from 'demarche';\nimport { more } from './beside.mjs';\nexport default more(whatIf('Would it?').from('the-talks'));\n";
    expect((await runFile('above.mjs', text)).warned).toContain(
      'above.mjs, line 2 of beside.mjs, edit 1 (drop): no event',
    );
  });

  test('that expects what does not come ends with 1', async () => {
    const text =
      "import { whatIf } from 'demarche';\nexport default whatIf('Would it?').from('the-talks').expect('impasse', false);\n";
    expect((await runFile('hope.mjs', text)).code).toBe(1);
  });

  test.each<[string, string, string, string]>([
    [
      'throws',
      'throws.ts',
      "const said: string = 'boom';\nthrow new Error(said);\n",
      'throws.ts, line 2: the script throws: boom',
    ],
    ['does not parse', 'parse.ts', 'export default (\n', 'parse.ts'],
    ['imports what is not there', 'imports.mjs', "import 'nowhere-to-be-found';\n", 'Cannot find'],
    [
      'calls a step that is not there',
      'step.mjs',
      "import { whatIf } from 'demarche';\nexport default whatIf('Would it?').form('the-talks');\n",
      'step.mjs, line 2: the script throws: a what-if has no step "form"; the nearest is "from"',
    ],
    [
      'misuses the library',
      'misuse.mjs',
      "import { replay } from 'demarche';\nimport { talksCase } from 'demarche/scenarios';\nexport default replay(talksCase, undefined);\n",
      'misuse.mjs, line 3: the script throws: expected a scenario: { id, prelude, events, horizon, ... }, came nothing',
    ],
    ['exports a number', 'number.mjs', 'export default 5;\n', 'made by whatIf(...), or a what-if as data; came number'],
    ['exports nothing', 'nothing.mjs', 'const a = 1;\n', 'came undefined'],
    ['exports another object', 'object.mjs', 'export default { a: 1 };\n', 'came object'],
    ['exports what cannot be data', 'big.mjs', 'export default { edits: [1n] };\n', 'the script throws: TypeError'],
    ['ends by itself', 'quits.mjs', 'process.exit(3);\n', 'the script ends with code 3'],
    [
      'names an unknown event',
      'event.mjs',
      "import { whatIf } from 'demarche';\nexport default whatIf('Would it?').called('event', 'E').from('the-talks').drop('m08-send-leter', { because: '', facts: [] });\n",
      'event.mjs, line 2, edit 1 (drop): no event "m08-send-leter"; the nearest is "m08-send-letter"',
    ],
    [
      'makes a wrong change among others',
      'among.ts',
      [
        "import { whatIf } from 'demarche';",
        'type Why = { because: string; facts: readonly string[] };',
        "const why: Why = { because: 'So.', facts: ['M-50'] };",
        "export default whatIf('Would it?')",
        "  .from('the-talks')",
        "  .drop('m08-send-letter', why)",
        '  .insertAfter(',
        "    'm08-recieve',",
        "    'us.tone.greetWarmly',",
        '    why,',
        '  );',
      ].join('\n'),
      'among.ts, line 7, edit 2 (insert): no event "m08-recieve"; the nearest is "m08-receive"',
    ],
    [
      'stands on nothing known',
      'base.ts',
      "import { whatIf } from 'demarche';\nexport default whatIf('Would it?')\n  .from('the-walks');\n",
      'base.ts, line 3, base: no scenario or what-if "the-walks"; the nearest is "the-talks"',
    ],
    [
      'expects what is unknown',
      'expects.ts',
      "import { whatIf } from 'demarche';\nexport default whatIf('Would it?')\n  .from('the-talks')\n  .expect('impass', true);\n",
      'expects.ts, line 4, expectation 1: no outcome "impass"; the nearest is "impasse"',
    ],
    [
      'gives no reason',
      'reason.mjs',
      "import { whatIf } from 'demarche';\nexport default whatIf('Would it?').from('the-talks')\n  .drop('m08-receive');\n",
      'reason.mjs, line 3: the script throws: each change says why it is plausible',
    ],
  ])('that %s is told in one message, with code 2', async (_, name, text, message) => {
    const { code, out, warned } = await runFile(name, text);
    expect([code, out]).toEqual([2, '']);
    expect(warned).toContain(message);
    expect(warned.trim().split('\n')).toHaveLength(1);
  });

  test('that never ends is stopped, whether it loops or waits', async () => {
    for (const text of ['for (;;);\n', 'await new Promise(() => setInterval(() => {}, 1000));\n']) {
      const { code, warned } = await runFile('endless.mjs', text, '--timeout', '1.5');
      expect(code).toBe(2);
      expect(warned).toContain('the script does not end within 1.5 s');
    }
  });

  test('leaves nothing behind in its folder', async () => {
    const before = readdirSync(folder);
    await runFile('endless.mjs', 'export default 5;\n');
    expect(readdirSync(folder)).toEqual(before);
  });
});
