import type { Sentence, SentenceValue } from '../model/index.ts';
import type { Language } from './language.ts';
import { type Catalogue, type fill, phrase, type Values } from './message.ts';

/** A sentence by its key in a catalogue and the values it needs: what an error carries, to be said in any language. */
export function sentence<Words extends Catalogue, Key extends keyof Words & string>(
  words: Words,
  key: Key,
  ...[given]: Values<Words[Key], SentenceValue>
): Sentence {
  const values: Sentence['values'] = given ?? {};
  const entry: Catalogue[string] = words[key] ?? key;
  return {
    key,
    values,
    text: phrase(
      entry,
      textsOf(values, ({ text }) => text),
      'en',
    ),
  };
}

/** A voice that says sentences by a catalogue in its language, those within them too; in English where it has no words. */
export function sentenceSpeaker(
  words: Catalogue,
  { locale }: Pick<Language, 'locale'>,
): (sentence: Sentence) => string {
  const say = ({ key, values, text }: Sentence): string => {
    const entry = Object.hasOwn(words, key) ? words[key] : undefined;
    return entry === undefined ? text : phrase(entry, textsOf(values, say), locale);
  };
  return say;
}

function textsOf(values: Sentence['values'], say: (sentence: Sentence) => string): Parameters<typeof fill>[1] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? say(value) : value]),
  );
}
