import { paperWords, type Say } from '../../messages/index.ts';
import { usePage } from '../page.ts';
import { voiceOf } from './later-words.ts';

const voiceIn = voiceOf(paperWords, (words) => words.paper);

/** Says the words of the facts, and of the course on paper, in the language of the page. */
export function usePaperSay(): Say<typeof paperWords> {
  return voiceIn(usePage().later);
}
