import type { DemarcheError } from '../../index.ts';
import {
  type Catalogues,
  drawWords,
  inEnglish,
  type Language,
  type PartName,
  type PartWords,
  pageWords,
  sentenceSpeaker,
  type Voice,
  voiceOf,
  type Words,
} from '../../messages/index.ts';

/** A part of what the page says: the name of its catalogue, and the English words, which lie with the views that say them. */
export interface Part<Name extends PartName = PartName> {
  readonly name: Name;
  readonly english: Catalogues[Name];
}

/** The part of a name, with its English words. */
export const part = <Name extends PartName>(name: Name, english: Catalogues[Name]): Part<Name> => ({ name, english });

/** What every view of the page says. */
export const onPage = part('page', pageWords);

/** A language as the page has it: whole, or in English what it begins with, since the rest comes with its views. */
export type SpokenWords = Language & Pick<Words, 'draw'> & { readonly [Name in PartName]?: PartWords<Name> };

/** What the page begins with in English. */
export const firstEnglish: SpokenWords = { ...inEnglish, page: pageWords, draw: drawWords };

/** How the page speaks: in which language, and with what voice for each part. */
export interface Speech {
  readonly words: SpokenWords;
  readonly voice: <Name extends PartName>(of: Part<Name>) => Voice<Catalogues[Name]>;
  /** A misuse: where it is, and what is wrong there. Names and paths stay as they are. */
  readonly problem: (error: DemarcheError) => string;
}

/** The speech of a language. A part that it has no words for is said in the English that the part brings along. */
export function speechIn(words: SpokenWords): Speech {
  const voices = new Map<PartName, unknown>();
  const saidBy = words.problem && sentenceSpeaker(words.problem, words);
  return {
    words,
    voice: <Name extends PartName>({ name, english }: Part<Name>) => {
      // What stands under a name is of that name.
      const own = words[name] as PartWords<Name> | undefined;
      const made = (voices.get(name) ?? voiceOf(own ?? english, words)) as Voice<Catalogues[Name]>;
      voices.set(name, made);
      return made;
    },
    problem: (error) => (saidBy === undefined ? error.message : error.saidBy(saidBy)),
  };
}
