import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { type ArticleFile, DemarcheError, type SourceCheck, verifySources } from '../../index.ts';
import type { Answer } from '../io.ts';
import { readText } from '../read-text.ts';
import type { Setting } from '../setting.ts';
import { say, told } from '../words.ts';

/** Compares the citations with a person's own copies of the articles. Nothing of the articles is printed or kept. */
export async function verifySourcesCommand({ talks, layout, folder }: Setting, given: string): Promise<Answer> {
  const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  const checks = verifySources(talks.bibliography, await articlesIn(resolve(folder, given), given), sha256);
  const bad = checks.filter((check) => !check.ok);
  return {
    text: [
      ...checks.flatMap(linesOf).map((line) => (line.ok ? line.text : layout.paint('warning', line.text))),
      '',
      bad.length === 0 ? say('verify.all') : say('verify.some'),
    ].join('\n'),
    found: bad.length > 0,
  };
}

function linesOf(check: SourceCheck): readonly { readonly ok: boolean; readonly text: string }[] {
  const { source, file, unknown } = check;
  if (file === undefined) return [{ ok: false, text: say('verify.missing', { source }) }];
  if (check.ok) return [{ ok: true, text: say('verify.ok', { source, file, count: check.paragraphs.length }) }];
  const wrong = check.paragraphs.filter((one) => !one.ok).map((one) => one.paragraph);
  return [
    ...(wrong.length === 0
      ? []
      : [
          { ok: false, text: say('verify.wrong', { source, file, paragraphs: wrong.join(', '), count: wrong.length }) },
        ]),
    ...(unknown === 0 ? [] : [{ ok: false, text: say('verify.unknown', { source, file, count: unknown }) }]),
  ];
}

async function articlesIn(folder: string, given: string): Promise<readonly ArticleFile[]> {
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => ['.txt', '.md'].includes(extname(name).toLowerCase())).sort();
  } catch {
    throw new DemarcheError('sources/missing', told('misuse.notFolder'), { file: given });
  }
  if (names.length === 0) throw new DemarcheError('sources/missing', told('misuse.noArticles'), { file: given });
  return Promise.all(names.map(async (name) => ({ name, text: await readText(join(folder, name), name) })));
}
