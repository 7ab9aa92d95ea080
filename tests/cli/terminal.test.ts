import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wantsColours } from '../../src/cli/report.ts';
import { demarche } from './session.ts';

const mark = '\u001b[';

describe('colours', () => {
  test.each([
    ['on a terminal', {}, true, true],
    ['not in a pipe', {}, false, false],
    ['not where NO_COLOR is set', { NO_COLOR: '1' }, true, false],
    ['on a terminal where NO_COLOR is empty', { NO_COLOR: '' }, true, true],
    ['in a pipe where FORCE_COLOR is set', { FORCE_COLOR: '1' }, false, true],
    ['not where FORCE_COLOR is 0', { FORCE_COLOR: '0' }, true, false],
    ['by FORCE_COLOR where both are set', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['not on a dumb terminal', { TERM: 'dumb' }, true, false],
  ] as const)('are there %s', (_, env, onTerminal, wanted) => {
    expect(wantsColours(env, onTerminal)).toBe(wanted);
  });

  test.each([['replay'], ['positions'], ['check'], ['assumptions'], ['facts', '--coverage']])(
    'change nothing but the colour of %s',
    async (...args) => {
      const plain = await demarche(args);
      const coloured = await demarche(args, { colours: true });
      expect(plain.out).not.toContain(mark);
      expect(coloured.out).toContain(mark);
      expect(
        coloured.out
          .split(mark)
          .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/u, '')))
          .join(''),
      ).toBe(plain.out);
    },
  );

  test('stay out of JSON, CSV and Markdown', async () => {
    for (const format of ['json', 'csv', 'markdown'])
      expect((await demarche(['replay', '--format', format], { colours: true })).out).not.toContain(mark);
  });
});

describe('the command', () => {
  test('replays the whole course when no scenario is named', async () => {
    expect(await demarche(['replay'])).toEqual(await demarche(['replay', 'the-talks']));
  });

  test('takes options without a command for those of the page', async () => {
    expect(await demarche(['--port', 'everywhere'])).toEqual(await demarche(['serve', '--port', 'everywhere']));
  });

  test('draws the same picture each time, and another on another day', async () => {
    const { code, out } = await demarche(['draw', 'letter']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [\s\S]+<\/svg>\s*$/u);
    expect((await demarche(['draw', 'letter'])).out).toBe(out);
    expect((await demarche(['draw', 'letter', '--at', '2007-10-13'])).out).not.toBe(out);
  });

  test('gives its version', async () => {
    const { code, out } = await demarche(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test.each(['replay', 'scenarios', 'facts', 'positions', 'assumptions', 'check', 'verify-sources'])(
    'shows examples in the help of %s',
    async (name) => {
      const { code, out, warned } = await demarche([name, '--help']);
      expect([code, warned]).toEqual([0, '']);
      expect(out).toContain(`Examples:\n  demarche ${name}`);
    },
  );

  test('finds every fact of the talks in its role', async () => {
    expect((await demarche(['facts', '--coverage'])).code).toBe(0);
  });

  test('finds no hard law of the talks broken in any of its scenarios', async () => {
    for (const name of ['moscow-2007', 'moscow-2008', 'the-talks'])
      expect((await demarche(['check', name])).out).toContain('violated: 0.');
  });

  test('runs a case that lies where neither xstate nor demarche is installed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
    const harbour = new URL('../../scenarios/harbour/index.ts', import.meta.url).pathname;
    const lines = [
      "import { setup } from 'xstate';",
      "import { nearest } from 'demarche';",
      `import harbour from ${JSON.stringify(harbour)};`,
      "export default { ...harbour, title: typeof setup + nearest('a', ['b']) };",
    ];
    writeFileSync(join(folder, 'case.ts'), lines.join('\n'));
    const answer = await demarche(['check', '--case', 'case.ts'], { folder });
    rmSync(folder, { recursive: true });
    expect(answer).toMatchObject({ code: 0, warned: '' });
  });

  test('runs the clock on past the horizon', async () => {
    const { out } = await demarche(['replay', '--to', '2009-12-31', '--format', 'csv']);
    expect(out).toContain('calendar.start.expire,start.treaty,inForce,expired');
  });
});

describe('a bad file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.yaml', '', /^demarche: empty\.yaml: the file is empty/u],
    ['latin.yaml', new Uint8Array([0x74, 0xe9, 0x0a]), /^demarche: latin\.yaml: this is no text in UTF-8/u],
    ['huge.yaml', 'x'.repeat(8_000_001), /^demarche: huge\.yaml: the file has 8000001 bytes/u],
    ['long.yaml', `title: ${'x'.repeat(2_000_000)}`, /^demarche: long\.yaml: the file has 2000007 characters/u],
    ['hostile.json', '{"__proto__":{"polluted":1},"events":[]}', /the key "__proto__" is not allowed/u],
    ['throws.ts', 'throw new Error("no\\nway")', /throws\.ts: expected a module.*it does not load: no$/mu],
  ];

  test.each(files)('%s gets one line, exit code 2, and nothing written', async (name, content, message) => {
    writeFileSync(join(folder, name), content);
    const args = name.endsWith('.ts') ? ['scenarios', '--case', name] : ['replay', name];
    const { code, out, warned } = await demarche(args, { folder });
    expect([code, out]).toEqual([2, '']);
    expect(warned).toMatch(message);
    expect(warned.trimEnd()).not.toContain('\n');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    rmSync(join(folder, name));
  });

  test('leaves an empty folder empty', async () => {
    rmSync(folder, { recursive: true });
    expect((await demarche(['replay', 'gone.yaml'], { folder })).code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});
