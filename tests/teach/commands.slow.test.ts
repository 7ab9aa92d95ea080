import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demarche } from '../cli/session.ts';
import { lessonNamed } from './room.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-handout-'));
const root = fileURLToPath(new URL('../../', import.meta.url));

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/player.js'))) await build({ configFile: join(root, 'build/player.config.ts') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('demarche handout', () => {
  test.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ])('prints a tagged PDF with text on %s', async (paper, width, height) => {
    const out = `${paper}.pdf`;
    const { code, warned } = await demarche(['handout', 'ten-minutes', '--paper', paper, '--out', out], { folder });
    expect({ code, warned }).toEqual({ code: 0, warned: '' });
    const pdf = readFileSync(join(folder, out), 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toContain('/ToUnicode');
    const [, w, h] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
    expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height]);
  });

  test('takes at most ten seconds for the longest lesson, in large print too', async () => {
    const begun = performance.now();
    const large = ['handout', 'fifty-minutes', '--large-print', '--language', 'ru', '--out', 'large.pdf'];
    expect(await demarche(large, { folder })).toMatchObject({ code: 0, warned: '' });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('prints a lesson file of someone else', async () => {
    const lesson = { ...(await lessonNamed('ten-minutes')), title: 'My own lesson' };
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(lesson));
    const { code, out } = await demarche(['handout', 'mine.json', '--format', 'markdown'], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^# My own lesson/);
    writeFileSync(
      join(folder, 'bad.json'),
      JSON.stringify({ ...lesson, stops: [{ ...lesson.stops[0], at: 'nowhere' }] }),
    );
    const bad = await demarche(['handout', 'bad.json', '--format', 'markdown'], { folder });
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.warned).toContain('bad.json, stops[0].at: no event "nowhere"');
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ ...lesson, scenario: 'moskow-2008' }));
    const odd = await demarche(['handout', 'odd.json', '--format', 'markdown'], { folder });
    expect(odd.warned).toContain('odd.json, scenario: no scenario "moskow-2008"');
    expect(odd.warned).toContain('the nearest is "moscow-2008"');
  });

  test.each([
    [['handout', 'ten-minute'], 'the nearest is "ten-minutes"'],
    [['handout', 'ten-minutes', '--format', 'docx'], 'expected one of pdf, html, markdown'],
    [['handout', 'ten-minutes', '--paper', 'a5'], 'expected one of a4, letter'],
    [['handout', 'ten-minutes', '--language', 'de'], 'no language "de"; expected one of en, ru'],
    [['handout', 'ten-minutes', '--format', 'html', '--out', 'nowhere/a.html'], 'cannot be written'],
    [['package', 'ten-minutes', '--format', 'scorm2004'], 'expected one of scorm12, html, zip'],
  ])('%j says what is wrong and writes nothing', async (args, message) => {
    const before = readdirSync(folder);
    const { code, warned } = await demarche(args, { folder });
    expect(code).toBe(2);
    expect(warned).toContain(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('says what to do where there is no browser', async () => {
    const named = process.env.DEMARCHE_BROWSER;
    try {
      process.env.DEMARCHE_BROWSER = '/no/such/browser';
      const { code, warned } = await demarche(['handout', 'ten-minutes', '--out', 'none.pdf'], { folder });
      expect(code).toBe(2);
      expect(warned).toContain('use --format html and print it yourself');
      expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
    } finally {
      if (named === undefined) delete process.env.DEMARCHE_BROWSER;
      else process.env.DEMARCHE_BROWSER = named;
    }
  });
});

describe('demarche package', () => {
  test.each(['scorm12', 'html', 'zip'])('makes %s of at most 1.5 MB, the same to the byte', async (format) => {
    const made = async (out: string): Promise<Uint8Array> => {
      const { code, warned } = await demarche(['package', 'fifty-minutes', '--format', format, '--out', out], {
        folder,
      });
      expect({ code, warned }).toEqual({ code: 0, warned: '' });
      return readFileSync(join(folder, out));
    };
    const first = await made(`one.${format}`);
    expect(first.length).toBeLessThan(1_500_000);
    expect(await made(`two.${format}`)).toEqual(first);
  });
});
