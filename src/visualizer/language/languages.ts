import type { CasePackage } from '../../index.ts';
import { inEnglish, type Language } from '../../messages/index.ts';
import { firstEnglish, type SpokenWords } from './speech.ts';
import { type Tongue, tongueOf } from './tongue.ts';

/** A language that the page can be read in, and what it says in it, loaded when it is chosen. */
type Spoken = Pick<Language, 'id' | 'name'> & { readonly load: () => Promise<SpokenWords> };

/** The languages that the page comes with, English first: it is the one that the page falls back on. */
const ownLanguages: readonly Spoken[] = [
  { ...inEnglish, load: async () => firstEnglish },
  { id: 'ru', name: 'Русский', load: async () => (await import('./russian.ts')).russian },
];

/** The languages of a page: which there are, and the page in one of them. Each is made once. */
export interface Languages {
  readonly all: readonly Spoken[];
  readonly load: (id: string) => Promise<Tongue>;
}

/** The languages that a case can be shown in: those that the page comes with, and those that the case brings along. */
export function languagesOf(given: CasePackage): Languages {
  const all = [...ownLanguages, ...(given.languages ?? [])];
  const known = new Map<string, Promise<Tongue>>();
  const load = async (id: string): Promise<Tongue> => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`the page does not speak ${id}`);
    // The case is written in English.
    const [spoken, words] = await Promise.all([found.load(), id === 'en' ? undefined : given.words(id)]);
    return tongueOf(given, spoken, words);
  };
  return {
    all,
    load: (id) => {
      const coming = known.get(id) ?? load(id);
      known.set(id, coming);
      // What could not be loaded is loaded anew when it is asked for again.
      coming.catch(() => known.delete(id));
      return coming;
    },
  };
}
