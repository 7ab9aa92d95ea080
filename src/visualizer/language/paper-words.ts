import { paperWords, type Say, speaker } from '../../messages/index.ts';
import { usePage } from '../page.ts';
import { perLanguage } from './later-words.ts';

const voiceIn = perLanguage<Say<typeof paperWords>>(speaker<typeof paperWords>(paperWords, 'en'), (words) =>
  speaker<typeof paperWords>(words.paper, 'ru'),
);

/** Says the words of the facts, and of the course on paper, in the language of the page. */
export function usePaperSay(): Say<typeof paperWords> {
  return voiceIn(usePage().later);
}
