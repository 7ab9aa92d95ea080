import type { Sentence } from '../index.ts';
import { english, type PartName, sentence, speaker, type Values } from '../messages/index.ts';

/** The command answers in English: says the words of one of its catalogues. */
export const sayIn = <Name extends PartName>(part: Name) => speaker<(typeof english)[Name]>(english[part], english);

/** Says the words of the command line. */
export const say = sayIn('cli');

/** A sentence of the command line for an error: what is misused, by its key. */
export const told = <Key extends keyof typeof english.cli>(
  key: Key,
  ...values: Values<(typeof english.cli)[Key], Sentence | string | number>
): Sentence => sentence(english.cli, key, ...values);
