import type { Sentence } from '../index.ts';
import { cliWords, sentence, speaker, type Values } from '../messages/index.ts';

/** Says the words of the command line. */
export const say = speaker(cliWords, 'en');

/** A sentence of the command line for an error: what is misused, by its key. */
export const told = <Key extends keyof typeof cliWords>(
  key: Key,
  ...values: Values<(typeof cliWords)[Key], Sentence | string | number>
): Sentence => sentence(cliWords, key, ...values);
