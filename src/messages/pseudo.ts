import type { Language } from './language.ts';
import type { Catalogue } from './message.ts';
import type { PartName, PartWords } from './words.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçđéƒǥĥíĵķĺḿñóþɋŕšťúṽŵẋýžÁɃÇĐÉƑǤĤÍĴĶĹḾÑÓÞɊŔŠŤÚṼŴẊÝŽ'];
/** What is no text: values in braces, and markup. */
const kept = /(\{\w+\}|<[^>]*>)/u;
const longestWord = 8;

/**
 * A text as the pseudo-language has it: accented letters, brackets around each sentence, two fifths longer. What it does
 * not say so on a page was written there by hand, and what its end is missing from was cut.
 */
export const pseudoText = (text: string): string =>
  text
    .split(/(?<=[.!?])(\s+)/u)
    .map((part) => (part.trim() === '' ? part : `[${withAccents(part)}${padding(part)}]`))
    .join('');

const withAccents = (text: string): string =>
  text
    .split(kept)
    .map((part) =>
      kept.test(part) ? part : part.replace(/[a-z]/giu, (letter) => accented[plain.indexOf(letter)] ?? ''),
    )
    .join('');

function padding(text: string): string {
  const long = Math.ceil(text.replace(new RegExp(kept, 'gu'), '').length * 0.4);
  return 'ø'.repeat(long).replace(new RegExp(`ø{1,${longestWord}}`, 'gu'), ' $&');
}

/**
 * A language that nobody speaks, made from another one, English say: it shows whether all that is said comes from the
 * words of a language, and whether longer words have room. Its numbers and dates are Greek, in letters that are not English.
 */
export function pseudo<Name extends PartName>(
  words: Language & { readonly [Own in Name]: PartWords<Own> },
): Language & { readonly [Own in Name]: PartWords<Own> } {
  const told = Object.entries(words).map(([name, value]: [string, unknown]) => [
    name,
    isCatalogue(value) ? pseudoCatalogue(value) : value,
  ]);
  // Each catalogue has the keys, the values and the plural forms that it had.
  return { ...(Object.fromEntries(told) as typeof words), id: 'qps', name: pseudoText('Pseudo'), locale: 'el' };
}

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pseudoCatalogue = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, entry]): [string, Catalogue[string]] => [
      key,
      typeof entry === 'string'
        ? pseudoText(entry)
        : { other: '', ...Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, pseudoText(text)])) },
    ]),
  );
