import { drawWords } from '../../index.ts';
import { pageWords, speaker } from '../../messages/index.ts';
import { defaultCase, loadLayout, loadPapers } from '../default-case.ts';
import { later } from '../later.ts';
import { namesOf } from '../names.ts';
import type { LanguageId } from './reader.ts';
import type { Tongue } from './tongue.ts';

/** The page in the language that it is written in. */
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
