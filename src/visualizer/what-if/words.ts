import { type Say, speaker, whatIfPageWords } from '../../messages/index.ts';
import { language } from '../words.ts';

/** Says the words of what-ifs and comparisons. */
export const say: Say<typeof whatIfPageWords> = speaker<typeof whatIfPageWords>(whatIfPageWords, language);
