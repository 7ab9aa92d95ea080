import { strToU8, zipSync } from 'fflate';
import { assertNever, outputProblems, sentence } from '../../messages/index.ts';
import { DemarcheError } from '../../model/index.ts';
import { lessonPage, type PackagePage } from './html.ts';
import { scormManifest } from './manifest.ts';

export const packageFormats = ['scorm12', 'html', 'zip'] as const;
/** A package for a learning system, one HTML file, or that file in an archive with the lesson as data. */
export type PackageFormat = (typeof packageFormats)[number];

/** The most that a package may weigh, in bytes. */
export const PACKAGE_LIMIT = 1_500_000;

/** A finished package: what to call it and its bytes. */
export interface LessonPackage {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs a lesson. The same lesson, words and player give the same bytes: files are sorted, and all bear one date.
 * Throws `export/misuse` where there is no language or the package would be too large.
 */
export function packageLesson(page: Omit<PackagePage, 'learningSystem'>, format: PackageFormat): LessonPackage {
  const [first] = page.languages;
  if (first === undefined) throw new DemarcheError('export/misuse', sentence(outputProblems, 'output.noLanguage'));
  const { id, title } = first.lesson;
  const html = lessonPage({ ...page, learningSystem: format === 'scorm12' });
  const made = (name: string, type: string, bytes: Uint8Array): LessonPackage => {
    if (bytes.length > PACKAGE_LIMIT)
      throw new DemarcheError(
        'export/misuse',
        sentence(outputProblems, 'output.tooLarge', { size: bytes.length, most: PACKAGE_LIMIT }),
      );
    return { name, type, bytes };
  };
  switch (format) {
    case 'html':
      return made(`${id}.html`, 'text/html', strToU8(html));
    case 'scorm12': {
      const manifest = scormManifest(id, title, ['index.html']);
      return made(`${id}-scorm12.zip`, 'application/zip', archive({ 'imsmanifest.xml': manifest, 'index.html': html }));
    }
    case 'zip': {
      const data = `${JSON.stringify(
        page.languages.map((one) => one.lesson),
        null,
        1,
      )}\n`;
      return made(`${id}.zip`, 'application/zip', archive({ 'index.html': html, 'lesson.json': data }));
    }
    default:
      return assertNever(format);
  }
}

/** The first date that a zip file can bear, by the clock of whoever packs, so that the bytes do not depend on the place. */
function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([name, text]) => [name, [strToU8(text), { mtime, level: 9 }]])));
}
