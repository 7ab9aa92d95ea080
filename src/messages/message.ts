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

/** The same messages in another language: the same keys, other words, other plural forms. */
export type Translation<Words extends Catalogue> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Plural;
};

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Texts<Entry> = Entry extends string ? Entry : Entry[keyof Entry];
type NamesOf<Entry> = Names<Texts<Entry>> | (Entry extends string ? never : 'count');

/** The values that a message needs, by the names in its braces; none where it has no braces. */
export type Values<Entry> = [NamesOf<Entry>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<NamesOf<Entry>, string | number>>];

/** Says a message of a catalogue, with its values put in. */
export type Say<Words extends Catalogue> = <Key extends keyof Words & string>(
  key: Key,
  ...values: Values<Words[Key]>
) => string;

/** A voice that says the messages of a catalogue in its language. The values are checked against the English text. */
export function speaker<Words extends Catalogue>(words: Words | Translation<Words>, language: string): Say<Words> {
  let plurals: Intl.PluralRules | undefined;
  return (key, ...[values]) => {
    const entry: string | Plural | undefined = words[key];
    if (entry === undefined) return key;
    if (typeof entry === 'string') return values === undefined ? entry : fill(entry, values);
    const given: Readonly<Record<string, string | number>> = values ?? {};
    plurals ??= new Intl.PluralRules(language);
    return fill(entry[plurals.select(Number(given.count))] ?? entry.other, given);
  };
}

/** A text with its values put in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
