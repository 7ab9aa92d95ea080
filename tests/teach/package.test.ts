import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PACKAGE_LIMIT } from '../../src/doors/inside.ts';
import { packageLesson } from '../../src/doors/teach.ts';
import { scormManifest } from '../../src/teach/package/manifest.ts';
import { linkFaults, schemaFaults } from './manifest.ts';
import { packed } from './packed.ts';

describe('a package for a learning system', () => {
  test.each(['ten-minutes', 'fifty-minutes', 'reading-the-sources'])(
    'of %s holds a valid manifest and one page',
    async (id) => {
      const made = await packed(id, 'scorm12', '');
      const files = unzipSync(made.bytes);
      expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html']);
      const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
      expect(await schemaFaults(manifest)).toEqual([]);
      expect(linkFaults(manifest, Object.keys(files))).toEqual([]);
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

describe('the manifest of a package', () => {
  const good = scormManifest('a lesson', 'Tom & "Jerry" <2>', ['index.html']);

  test('is valid against the schemas of SCORM 1.2, whatever its id and title', async () => {
    expect(await schemaFaults(good)).toEqual([]);
    expect(linkFaults(good, ['index.html'])).toEqual([]);
  });

  test.each([
    ['adlcp:scormtype="sco"', 'adlcp:scormtype="unit"', "is not an element of the set {'asset', 'sco'}"],
    ['identifier="demarche-a-lesson-item"', 'name="item"', "attribute 'name' is not allowed"],
    ['identifier="demarche-a-lesson-item"', '', "attribute 'identifier' is required but missing"],
    ['identifier="demarche-a-lesson-item"', 'identifier="7"', "not a valid value of the atomic type 'xs:ID'"],
    ['<resources>', '<resource/><resources>', 'This element is not expected'],
    ['isvisible="true"', 'isvisible="yes"', "not a valid value of the atomic type 'xs:boolean'"],
    ['<schemaversion>1.2</schemaversion>', '<version>1.2</version>', 'This element is not expected'],
    ['</manifest>', '', 'Premature end of data'],
  ])('is refused by the schemas with %s made into %s', async (from, to, fault) => {
    expect(good).toContain(from);
    expect((await schemaFaults(good.replace(from, to))).join('\n')).toContain(fault);
  });

  test.each([
    ['default="demarche-a-lesson-organization"', 'default="another"', 'the organization "another" does not exist'],
    ['identifierref="demarche-a-lesson-resource"', 'identifierref="x"', 'the resource "x" does not exist'],
    ['<file href="index.html"/>', '<file href="page.html"/>', 'in the package, "page.html" does not exist'],
    ['scormtype="sco"', 'scormtype="asset"', 'no resource is a unit'],
    ['>1.2<', '>1.3<', 'the version is not 1.2'],
  ])('names something that is not there with %s made into %s', (from, to, fault) => {
    expect(good).toContain(from);
    expect(linkFaults(good.replace(from, to), ['index.html'])).toContain(fault);
  });
});
