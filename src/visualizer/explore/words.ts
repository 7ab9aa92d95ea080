import { explorePageWords, type Say } from '../../messages/index.ts';
import { voiceOf } from '../language/later-words.ts';
import { usePage } from '../page.ts';

/** The voice of the explorer. */
export type ExploreSay = Say<typeof explorePageWords>;

const voiceIn = voiceOf(explorePageWords, (words) => words.explorePage);

/** Says the words of the explorer in the language of the page. */
export function useExploreSay(): ExploreSay {
  return voiceIn(usePage().later);
}
