import { type Say, speaker, whatIfPageWords, whatIfPageWordsRu } from '../../messages/index.ts';
import { language } from '../words.ts';

const english = speaker<typeof whatIfPageWords>(whatIfPageWords, 'en');
const russian = speaker<typeof whatIfPageWords>(whatIfPageWordsRu, 'ru');

/** Says the words of what-ifs and comparisons in the language of the page. */
export const say: Say<typeof whatIfPageWords> = (key, ...values) =>
  (language === 'ru' ? russian : english)(key, ...values);
