import type { DrawWords, Layout } from '../../doors/export.ts';
import type { Case, Introduction, LessonOffer } from '../../index.ts';
import type { Later } from '../later.ts';
import type { Names } from '../names.ts';
import type { PageSay } from '../words.ts';
import type { LaterWords } from './later-words.ts';
import type { LanguageId } from './reader.ts';

/** Everything that the page says in one language. */
export interface Tongue {
  readonly id: LanguageId;
  readonly say: PageSay;
  readonly talks: Case;
  /** The lesson that the first screen offers. */
  readonly offer: LessonOffer | undefined;
  /** The language that the facts are told in. */
  readonly factsIn: string;
  readonly names: Names;
  readonly draw: DrawWords;
  readonly layout: Later<Layout>;
  /** What a newcomer reads of the talks; null where nobody has written that. */
  readonly introduction: Later<Introduction | null>;
  /** The talks with their ledger and articles. */
  readonly papers: Later<Case>;
  /** What the parts say that load later; undefined in English, where they bring their words along. */
  readonly later?: LaterWords | undefined;
}

/** What the languages are called, each in itself. */
export const languageNames: Readonly<Record<LanguageId, string>> = { en: 'English', ru: 'Русский' };
