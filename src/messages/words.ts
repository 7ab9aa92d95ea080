import type { english } from './en/index.ts';
import type { inEnglish, Language } from './language.ts';
import { type Translation, type Voice, voiceOf } from './message.ts';

/** What English alone says: the words of the command, which answers in English. */
type EnglishAlone = 'cli' | 'conflict' | 'explore' | 'replay';

/** The catalogues of English, by the names that every language has them under. */
export type Catalogues = Omit<typeof english, keyof typeof inEnglish>;

/** The name of a catalogue. */
export type PartName = keyof Catalogues;

/** The words of one catalogue in any language. */
export type PartWords<Name extends PartName> = Translation<Catalogues[Name]>;

/** A language as one value: what it is called, its rules, and everything that is said in it. */
export type Words = Language & { readonly [Name in Exclude<PartName, EnglishAlone>]: PartWords<Name> };

/** The few words that a drawing itself says. */
export type DrawWords = Readonly<Record<keyof (typeof english)['draw'], string>>;

/** The voice of a language for the catalogue of a name. */
export const voiceIn = <Name extends PartName>(
  words: Language & Readonly<Record<Name, PartWords<Name>>>,
  name: Name,
): Voice<Catalogues[Name]> => voiceOf<Catalogues[Name]>(words[name], words);
