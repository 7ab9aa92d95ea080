import { type Case, type DrawWords, drawWords, type Layout } from '../../index.ts';
import { pageWords, speaker } from '../../messages/index.ts';
import { defaultCase, loadLayout, loadPapers } from '../default-case.ts';
import { type Later, later } from '../later.ts';
import { type Names, namesOf } from '../names.ts';
import type { PageSay } from '../words.ts';
import type { LanguageId } from './reader.ts';

/** Everything that the page says in one language. */
export interface Tongue {
  readonly id: LanguageId;
  readonly say: PageSay;
  readonly talks: Case;
  readonly names: Names;
  readonly draw: DrawWords;
  readonly layout: Later<Layout>;
  /** The talks with their ledger and articles. */
  readonly papers: Later<Case>;
}

/** What the languages are called, each in itself. */
export const languageNames: Readonly<Record<LanguageId, string>> = { en: 'English', ru: 'Русский' };

export const english: Tongue = {
  id: 'en',
  say: speaker<typeof pageWords>(pageWords, 'en'),
  talks: defaultCase,
  names: namesOf(defaultCase),
  draw: drawWords,
  layout: later(loadLayout),
  papers: later(loadPapers),
};

/** Loads a language; the first one is there already. */
export async function loadTongue(id: LanguageId): Promise<Tongue> {
  return id === 'ru' ? (await import('./russian.ts')).russian : english;
}
