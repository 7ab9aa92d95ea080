import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PACKAGE_LIMIT, packageLesson } from '../../src/index.ts';
import { manifestFaults } from './manifest.ts';
import { packed } from './packed.ts';

describe('a package for a learning system', () => {
  test.each(['ten-minutes', 'fifty-minutes', 'reading-the-sources'])(
    'of %s holds a valid manifest and one page',
    async (id) => {
      const made = await packed(id, 'scorm12', '');
      const files = unzipSync(made.bytes);
      expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html']);
      const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
      expect(manifestFaults(manifest, Object.keys(files))).toEqual([]);
      expect(made.bytes.length).toBeLessThan(PACKAGE_LIMIT);
    },
  );

  test('is the same to the byte when it is made again, in another zone of time too', async () => {
    const zone = process.env.TZ;
    const first = await packed('ten-minutes', 'scorm12', '');
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      expect(await packed('ten-minutes', 'scorm12', '')).toEqual(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('lets no text of a lesson out of its place', async () => {
    const page = strFromU8((await packed('ten-minutes', 'html', "let a = '</script><b>'")).bytes);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(?:src|href)="?https?:/);
  });

  test('is refused without a language, and where it would be too large', async () => {
    expect(() => packageLesson({ languages: [], player: '' }, 'html')).toThrow('at least one language');
    await expect(packed('ten-minutes', 'html', 'x'.repeat(PACKAGE_LIMIT))).rejects.toThrow('at most 1500000');
  });

  test('as an archive holds the lesson as data', async () => {
    const files = unzipSync((await packed('ten-minutes', 'zip', '')).bytes);
    expect(Object.keys(files).sort()).toEqual(['index.html', 'lesson.json']);
    expect(JSON.parse(strFromU8(files['lesson.json'] ?? new Uint8Array()))).toHaveLength(2);
  });
});

describe('the check of a manifest', () => {
  test.each([
    ['<manifest identifier="a"></manifest>', 'expected "metadata organizations resources"'],
    ['<manifest><x/></manifest>', 'is not known'],
  ])('finds what is wrong in %s', (xml, fault) => {
    expect(manifestFaults(xml, []).join('\n')).toContain(fault);
  });
});
