import type { IntroducedTerm } from '../../index.ts';

/** A piece of a text: plain, or a word that is explained where it stands. */
export interface Piece {
  readonly text: string;
  readonly term?: IntroducedTerm | undefined;
}

/** The number of a fact, as in the margins of the page. */
const factNumber = /^\p{Lu}-\d+$/u;

/** The term that a word stands for, whatever letters it is written in; a number of a fact is explained by that of another. */
export function termOf(word: string, terms: readonly IntroducedTerm[]): IntroducedTerm | undefined {
  const same = (form: string): boolean =>
    form.toLowerCase() === word.toLowerCase() || (factNumber.test(form) && factNumber.test(word));
  return terms.find(({ term, forms = [] }) => [term, ...forms].some(same));
}

/** A text with the words in it that are explained, each where it first occurs. */
export function piecesOf(text: string, terms: readonly IntroducedTerm[]): readonly Piece[] {
  const forms = terms.flatMap((term) => [term.term, ...(term.forms ?? [])].map((form) => ({ form, term })));
  if (forms.length === 0) return [{ text }];
  const longest = forms.map(({ form }) => form).sort((one, other) => other.length - one.length);
  const words = longest.map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const found = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words})(?![\\p{L}\\p{N}])`, 'u'));
  const explained = new Set<IntroducedTerm>();
  return found.flatMap((part, at): Piece[] => {
    const term = at % 2 === 0 ? undefined : forms.find(({ form }) => form === part)?.term;
    if (part === '') return [];
    if (term === undefined || explained.has(term)) return [{ text: part }];
    explained.add(term);
    return [{ text: part, term }];
  });
}
