import type { Language, Words } from '../messages/index.ts';
import { type BareCase, type Case, noPapers } from './case.ts';
import type { CaseWords } from './case-words.ts';
import type { Introduction } from './introduction.ts';
import type { KnowledgeOfFacts } from './knowledge.ts';

/** The lesson that a first screen offers: its id, and what it is in a few words. */
export interface LessonOffer {
  readonly lesson: string;
  readonly title: string;
  readonly about: string;
}

/** A language that a case brings along for the program itself: what it is called, and its words, loaded when it is chosen. */
export interface BroughtLanguage extends Pick<Language, 'id' | 'name'> {
  readonly load: () => Promise<Words>;
}

/**
 * A case as one value: what replays at once, and doors to the rest, each of which loads when it is asked. What a what-if,
 * a lesson and a layout are, their own rooms know.
 */
export interface AnyCasePackage<WhatIf, Lesson, Layout> {
  readonly bare: BareCase;
  readonly offer?: LessonOffer | undefined;
  /** Languages that the page and lessons can be had in beside those of the program. */
  readonly languages?: readonly BroughtLanguage[] | undefined;
  /** The whole case, with its papers. */
  readonly papers: () => Promise<Case>;
  /** The what-ifs that come with it. */
  readonly whatIfs: () => Promise<readonly WhatIf[]>;
  /** Who knew which of its facts, and since when. */
  readonly knowledge: () => Promise<KnowledgeOfFacts>;
  /** Its words in a language; undefined where it has none but those that it is written in. */
  readonly words: (language: string) => Promise<CaseWords | undefined>;
  /** What a newcomer reads of it in a language; undefined where nobody has written that. */
  readonly introduction: (language: string) => Promise<Introduction | undefined>;
  /** The lessons on it in a language; none where it has none. */
  readonly lessons: (language: string) => Promise<readonly Lesson[]>;
  /** Where everything stands in a drawing of it with its words in that language. */
  readonly layout: (language: string) => Promise<Layout>;
}

/** The doors of a package that a case may be without. */
export type Doors<WhatIf, Lesson, Layout> = Omit<AnyCasePackage<WhatIf, Lesson, Layout>, 'bare' | 'papers'>;

/** A whole case as a package. Doors that are not given lead to nothing; where everything stands has to be told. */
export function packageOf<WhatIf, Lesson, Layout>(
  whole: Case,
  doors: Partial<Doors<WhatIf, Lesson, Layout>> & Pick<Doors<WhatIf, Lesson, Layout>, 'layout'>,
): AnyCasePackage<WhatIf, Lesson, Layout> {
  return {
    bare: whole,
    papers: async () => whole,
    whatIfs: async () => [],
    knowledge: async () => ({}),
    words: async () => undefined,
    introduction: async () => undefined,
    lessons: async () => [],
    ...doors,
  };
}

/** A case as it stands before its papers have come. */
export const withoutPapers = (bare: BareCase): Case => ({ ...bare, ...noPapers });
