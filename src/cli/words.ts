import { cliWords, speaker } from '../messages/index.ts';

/** Says the words of the command line. */
export const say = speaker(cliWords, 'en');
