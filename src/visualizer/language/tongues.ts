import { drawWords } from '../../doors/export.ts';
import { withoutPapers } from '../../doors/inside.ts';
import type { CasePackage } from '../../index.ts';
import { pageWords, speaker } from '../../messages/index.ts';
import { later } from '../later.ts';
import { namesOf } from '../names.ts';
import type { LanguageId } from './reader.ts';
import type { Tongue } from './tongue.ts';

/** Loads a language of the page. Each is made once. */
export type Tongues = (id: LanguageId) => Promise<Tongue>;

/** The languages that the page can show a case in. */
export function tonguesOf(given: CasePackage): Tongues {
  const known = new Map<LanguageId, Promise<Tongue>>();
  return (id) => {
    const coming = known.get(id) ?? make(given, id);
    known.set(id, coming);
    // What could not be loaded is loaded anew when it is asked for again.
    coming.catch(() => known.delete(id));
    return coming;
  };
}

async function make(given: CasePackage, id: LanguageId): Promise<Tongue> {
  if (id === 'en') return english(given);
  const [{ russian }, words] = await Promise.all([import('./russian.ts'), given.words(id)]);
  return russian(given, words);
}

/** The page in the language that it is written in. */
function english(given: CasePackage): Tongue {
  const talks = withoutPapers(given.bare);
  return {
    id: 'en',
    say: speaker<typeof pageWords>(pageWords, 'en'),
    talks,
    offer: given.offer,
    factsIn: 'en',
    names: namesOf(talks),
    draw: drawWords,
    layout: later(() => given.layout('en')),
    introduction: later(async () => (await given.introduction('en')) ?? null),
    papers: later(given.papers),
  };
}
