import { checkLink } from '../../doors/inside.ts';
import type { Store } from '../state/keep.ts';
import { type LanguageId, languageIn } from './reader.ts';

const KEY = 'demarche/language';

/** The language of a link, else the one chosen last in this browser, else the first that the browser asks for, else English. */
export function wishedLanguage(hash: string, storage: () => Store, asked: readonly string[]): LanguageId {
  const linked = languageIn(new URLSearchParams(checkLink(hash.replace(/^#/, '')).text).get('l'));
  if (linked !== undefined) return linked;
  const first = asked.map((tag) => languageIn(tag.split('-')[0] ?? null)).find((one) => one !== undefined) ?? 'en';
  try {
    return languageIn(storage().getItem(KEY)) ?? first;
  } catch {
    return first;
  }
}

/** Remembers a choice; a browser that keeps nothing asks again next time. */
export function keepLanguage(language: LanguageId, storage: () => Store): void {
  try {
    storage().setItem(KEY, language);
  } catch {
    // The link still says it.
  }
}
