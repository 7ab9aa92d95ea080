import type { Language } from './language.ts';

/** The forms of a message that counts, by plural category; `other` stands in for those that are not there. */
export interface Plural {
  readonly other: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

/** A part of what a person reads, by key. `{name}` stands for a value; a plural is chosen by the value `count`. */
export type Catalogue = Readonly<Record<string, string | Plural>>;

/** The same messages in another language: the same keys and values, other words, other plural forms. */
export type Translation<Words extends Catalogue> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? Naming<Names<Words[Key]>> : Plural;
};

/** A text that names all of these values. */
type Naming<Name> = [Name] extends [never]
  ? string
  : string & All<Name extends string ? `${string}{${Name}}${string}` : never>;
/** What is each of the members of a union at once. */
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Each) => void
  ? Each
  : never;

/** The names in braces; braces with a blank in them are meant as they are. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Names<Rest>
  : never;
type Texts<Entry> = Entry extends string ? Entry : Entry[keyof Entry];
type NamesOf<Entry> = Names<Texts<Entry>> | (Entry extends string ? never : 'count');

/** The values that a message needs, by the names in its braces; none where it has no braces. */
export type Values<Entry, Value = string | number> = [NamesOf<Entry>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<NamesOf<Entry>, Value>>];

/** Says a message of a catalogue, with its values put in. */
export type Say<Words extends Catalogue> = <Key extends keyof Words & string>(
  key: Key,
  ...values: Values<Words[Key]>
) => string;

/** How a catalogue is said: in which language, and the voice for its messages. */
export interface Voice<Words extends Catalogue> {
  readonly language: Language;
  readonly say: Say<Words>;
}

/** The voice of a language for a catalogue, by its words of that catalogue. */
export const voiceOf = <Words extends Catalogue>(
  words: Words | Translation<Words>,
  language: Language,
): Voice<Words> => ({ language, say: speaker<Words>(words, language) });

/** Says the messages of a catalogue in a language. The values are checked against the English text. */
export function speaker<Words extends Catalogue>(
  words: Words | Translation<Words>,
  { locale }: Pick<Language, 'locale'>,
): Say<Words> {
  return (key, ...[values]) => {
    const entry: Catalogue[string] | undefined = words[key];
    return entry === undefined ? key : phrase(entry, values ?? {}, locale);
  };
}

const plurals = new Map<string, Intl.PluralRules>();

/** A message with its values put in, in the form that its count asks for. */
export function phrase(
  entry: Catalogue[string],
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  if (typeof entry === 'string') return fill(entry, values);
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return fill(entry[rules.select(Number(values.count))] ?? entry.other, values);
}

/** A text with its values put in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
