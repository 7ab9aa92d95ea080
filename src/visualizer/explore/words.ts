import { explorePageWords, type Say, speaker } from '../../messages/index.ts';
import { perLanguage } from '../language/later-words.ts';
import { usePage } from '../page.ts';

/** The voice of the explorer. */
export type ExploreSay = Say<typeof explorePageWords>;

const voiceIn = perLanguage<ExploreSay>(speaker<typeof explorePageWords>(explorePageWords, 'en'), (words) =>
  speaker<typeof explorePageWords>(words.explorePage, 'ru'),
);

/** Says the words of the explorer in the language of the page. */
export function useExploreSay(): ExploreSay {
  return voiceIn(usePage().later);
}
