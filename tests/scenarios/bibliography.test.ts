import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { paragraphsOf, type Source, verifySources } from '../../src/index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const folder = process.env.DEMARCHE_SOURCES;

describe('the paragraphs of an article', () => {
  it('are its lines that are not blank, with white space folded', () => {
    expect(paragraphsOf(' A  headline\r\n\r\n\tOne.\u00A0Two.\n')).toEqual(['A headline', 'One. Two.']);
  });

  it('join the sentence that a page breaks in two', () => {
    expect(paragraphsOf('Headline\n\nThe pilots were hired by\n\nwhat they call the town.\n\nThen they left.')).toEqual(
      ['Headline', 'The pilots were hired by what they call the town.', 'Then they left.'],
    );
  });

  it('leave out the furniture of the page', () => {
    expect(paragraphsOf('Subscribe now!\nXXThe harbour at dusk.\n', ['^Subscribe.*$', '^XX(?=\\p{Lu})'])).toEqual([
      'The harbour at dusk.',
    ]);
  });
});

describe('the check of the sources', () => {
  const source: Source = {
    id: 'courier',
    paper: 'The Courier',
    headline: 'One',
    printed: '1994-03-10',
    paragraphs: ['One', 'Two parts of a sentence.', 'Two parts of a sentence.', 'Three.'].map(sha256),
  };
  const check = (text: string) => verifySources([source], [{ name: 'a.txt', text }], sha256)[0];

  it('accepts the article, whether the page splits its sentence or not', () => {
    expect(check('One\n\nTwo parts\n\nof a sentence.\n\nThree.')).toMatchObject({
      file: 'a.txt',
      ok: true,
      unknown: 0,
    });
    expect(check('One\nTwo parts of a sentence.\nThree.')).toMatchObject({ ok: true });
  });

  it('names the paragraphs that a changed copy no longer has', () => {
    const result = check('One\nTwo parts of a sentence.\nThree!');
    expect(result?.paragraphs.filter((paragraph) => !paragraph.ok)).toEqual([{ paragraph: 4, ok: false }]);
    expect(result).toMatchObject({ ok: false, unknown: 1 });
  });

  it('refuses an article whose paragraphs have changed places', () => {
    expect(check('Three.\nTwo parts of a sentence.\nOne')?.ok).toBe(false);
  });

  it('says that no file holds the article', () => {
    expect(check('Something else.')).toMatchObject({ file: undefined, ok: false });
  });
});

describe('the two articles of the talks', () => {
  it('have as many paragraphs as the ledger counts', () => {
    expect(talksCase.bibliography.map((source) => source.paragraphs.length)).toEqual([31, 30]);
    expect(talksCase.bibliography[0]?.paragraphs[11]).toBe(talksCase.bibliography[0]?.paragraphs[12]);
  });

  it('stand in the folder that DEMARCHE_SOURCES names as they are cited', (context) => {
    if (folder === undefined) {
      const note = 'DEMARCHE_SOURCES names no folder: the citations were not checked against the articles';
      console.info(note);
      context.skip(note);
      return;
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    for (const result of verifySources(talksCase.bibliography, files, sha256)) {
      expect(result.file, result.source).toBeDefined();
      expect(result.paragraphs.filter((paragraph) => !paragraph.ok)).toEqual([]);
      expect(result.ok).toBe(true);
    }
  });
});
