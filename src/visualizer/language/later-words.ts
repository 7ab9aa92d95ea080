import type { WhatIfTexts } from '../../index.ts';
import {
  type Catalogue,
  type distanceWords,
  type explorePageWords,
  type frontWords,
  type helpWords,
  type lessonPageWords,
  type noticeWords,
  type paperWords,
  type problemWords,
  type Say,
  speaker,
  type Translation,
  type teachWords,
  type whatIfPageWords,
  type whatIfWords,
} from '../../messages/index.ts';
import type { LanguageId } from './reader.ts';

/** What the parts of the page say that load later, in a language other than English: it comes with that language. */
export interface LaterWords {
  readonly language: LanguageId;
  readonly explorePage: Translation<typeof explorePageWords>;
  readonly distance: Translation<typeof distanceWords>;
  readonly front: Translation<typeof frontWords>;
  readonly help: Translation<typeof helpWords>;
  readonly paper: Translation<typeof paperWords>;
  readonly lessonPage: Translation<typeof lessonPageWords>;
  readonly notice: Translation<typeof noticeWords>;
  readonly teach: Translation<typeof teachWords>;
  readonly whatIfPage: Translation<typeof whatIfPageWords>;
  readonly whatIf: Translation<typeof whatIfWords>;
  /** The what-ifs of the case, by their ids. */
  readonly whatIfs: Readonly<Record<string, WhatIfTexts>>;
  readonly problem: Translation<typeof problemWords>;
}

/** Says the words of one catalogue, in English or in the language that has come. */
export function voiceOf<Words extends Catalogue>(
  english: Words,
  of: (words: LaterWords) => Translation<Words>,
): (words: LaterWords | undefined) => Say<Words> {
  return perLanguage(speaker<Words>(english, 'en'), (words) => speaker<Words>(of(words), words.language));
}

/** A voice for the words that load later: in English, or made once for each other language. */
export function perLanguage<Voice>(
  english: Voice,
  make: (words: LaterWords) => Voice,
): (words: LaterWords | undefined) => Voice {
  const made = new WeakMap<LaterWords, Voice>();
  return (words) => {
    if (words === undefined) return english;
    const voice = made.get(words) ?? make(words);
    made.set(words, voice);
    return voice;
  };
}
