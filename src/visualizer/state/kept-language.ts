import { checkLink } from '../../doors/inside.ts';
import type { Store } from './keep.ts';
import { languageIn } from './reader.ts';

const KEY = 'demarche/language';

/** The language of a link, else the one chosen last in this browser, else the first that the browser asks for, else the first of all. */
export function wishedLanguage(
  languages: readonly string[],
  hash: string,
  storage: () => Store,
  asked: readonly string[],
): string {
  const find = (tag: string | null | undefined): string | undefined => languageIn(tag, languages);
  const linked = find(new URLSearchParams(checkLink(hash.replace(/^#/, '')).text).get('l'));
  if (linked !== undefined) return linked;
  const [wished = languages[0] ?? 'en'] = asked.flatMap((tag) => find(tag.split('-')[0]) ?? []);
  try {
    return find(storage().getItem(KEY)) ?? wished;
  } catch {
    return wished;
  }
}

/** Remembers a choice; a browser that keeps nothing asks again next time. */
export function keepLanguage(language: string, storage: () => Store): void {
  try {
    storage().setItem(KEY, language);
  } catch {
    // The link still says it.
  }
}
