import { explorePageWords, explorePageWordsRu, type Say, speaker } from '../../messages/index.ts';
import { usePage } from '../page.ts';

/** The voice of the explorer. */
export type ExploreSay = Say<typeof explorePageWords>;

const voices: Readonly<Record<'en' | 'ru', ExploreSay>> = {
  en: speaker<typeof explorePageWords>(explorePageWords, 'en'),
  ru: speaker<typeof explorePageWords>(explorePageWordsRu, 'ru'),
};

/** Says the words of the explorer in the language of the page. */
export function useExploreSay(): ExploreSay {
  return voices[usePage().id];
}
