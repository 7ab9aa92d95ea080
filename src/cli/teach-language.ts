import { DemarcheError } from '../index.ts';
import { type Say, speaker, teachWords, teachWordsRu } from '../messages/index.ts';
import { told } from './words.ts';

/** A language that lessons are printed and packed in. */
export interface TeachLanguage {
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  readonly words: { readonly [Key in keyof typeof teachWords]: (typeof teachWordsRu)[Key] };
  readonly say: Say<typeof teachWords>;
}

const languages: readonly TeachLanguage[] = [
  { id: 'en', name: 'English', words: teachWords, say: speaker(teachWords, 'en') },
  { id: 'ru', name: 'Русский', words: teachWordsRu, say: speaker<typeof teachWords>(teachWordsRu, 'ru') },
];

/** The language of this name; another is misuse. */
export function teachLanguage(id: string): TeachLanguage {
  const found = languages.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new DemarcheError(
    'cli/misuse',
    told('misuse.language', { name: id, names: languages.map((one) => one.id).join(', ') }),
  );
}

export const teachLanguages: readonly string[] = languages.map((one) => one.id);
