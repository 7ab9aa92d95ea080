import type { Layout } from '../../doors/export.ts';
import { withoutPapers } from '../../doors/inside.ts';
import {
  type Case,
  type CasePackage,
  type CaseWords,
  type Introduction,
  type LessonOffer,
  translateCase,
} from '../../index.ts';
import { type Later, later } from '../rim/later.ts';
import { type Names, namesOf } from '../state/names.ts';
import { type Speech, type SpokenWords, speechIn } from './speech.ts';

/** The page in one language: how it speaks, and the case in the words of that language. */
export interface Tongue extends Speech {
  readonly talks: Case;
  /** The lesson that the first screen offers. */
  readonly offer: LessonOffer | undefined;
  /** The language that the facts are told in. */
  readonly factsIn: string;
  readonly names: Names;
  readonly layout: Later<Layout>;
  /** What a newcomer reads of the talks; null where nobody has written that. */
  readonly introduction: Later<Introduction | null>;
  /** The talks with their ledger and articles. */
  readonly papers: Later<Case>;
  /** The what-ifs of the case in this language, where it has words for them. */
  readonly whatIfs: CaseWords['whatIfs'];
}

/** A case in a language, with its words of that language where it has any; it is written in English. */
export function tongueOf(given: CasePackage, spoken: SpokenWords, words: CaseWords | undefined): Tongue {
  const inWords = (talks: Case): Case => (words === undefined ? talks : translateCase(talks, words));
  const talks = inWords(withoutPapers(given.bare));
  return {
    ...speechIn(spoken),
    talks,
    offer: given.offer && { ...given.offer, ...words?.offer },
    factsIn: words?.facts === undefined ? 'en' : spoken.id,
    names: namesOf(talks),
    layout: later(() => given.layout(spoken.id)),
    introduction: later(async () => (await given.introduction(spoken.id)) ?? null),
    papers: later(async () => inWords(await given.papers())),
    whatIfs: words?.whatIfs,
  };
}
