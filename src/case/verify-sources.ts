import type { Source } from './ledger.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A file that may be an article: its name and its text. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
}

/** Whether the paragraph that the ledger cites by this number stands in the file as it stood when it was cited. */
export interface ParagraphCheck {
  readonly paragraph: number;
  readonly ok: boolean;
}

/** What became of one source: the file that holds it, if any does, and each of its paragraphs. */
export interface SourceCheck {
  readonly source: string;
  /** The name of the file, or undefined where no file holds any paragraph of the source. */
  readonly file: string | undefined;
  readonly paragraphs: readonly ParagraphCheck[];
  /** How many paragraphs the file has that the source does not list. */
  readonly unknown: number;
  readonly ok: boolean;
}

/**
 * Compares sources with article files, paragraph by paragraph and in order, by the hash passed in (the hexadecimal
 * SHA-256 of a UTF-8 text). A source is the file that holds most of its paragraphs. Nothing is read or written here.
 */
export function verifySources(
  sources: readonly Source[],
  files: readonly ArticleFile[],
  sha256: (text: string) => string,
): readonly SourceCheck[] {
  return sources.map((source) => {
    const hashes = (file: ArticleFile): readonly string[] => paragraphsOf(file.text, source.furniture).map(sha256);
    const known = new Set(source.paragraphs);
    let best: { readonly name: string; readonly found: readonly string[]; readonly hits: number } | undefined;
    for (const file of files) {
      const found = hashes(file);
      const hits = new Set(found.filter((hash) => known.has(hash))).size;
      if (hits > (best?.hits ?? 0)) best = { name: file.name, found, hits };
    }
    const paragraphs = inOrder(source.paragraphs, best?.found ?? []);
    const unknown = best?.found.filter((hash) => !known.has(hash)).length ?? 0;
    const ok = unknown === 0 && paragraphs.every((check) => check.ok);
    return { source: source.id, file: best?.name, paragraphs, unknown, ok };
  });
}

/** A paragraph counts where it stands after the ones before it; one that keeps two numbers is looked for once. */
function inOrder(expected: readonly string[], found: readonly string[]): readonly ParagraphCheck[] {
  let from = 0;
  let last: ParagraphCheck | undefined;
  return expected.map((hash, index) => {
    const paragraph = index + 1;
    if (last !== undefined && hash === expected[index - 1]) return { paragraph, ok: last.ok };
    const at = found.indexOf(hash, from);
    if (at >= 0) from = at + 1;
    last = { paragraph, ok: at >= 0 };
    return last;
  });
}
