import { helpWords, type Say } from '../../messages/index.ts';
import { usePage } from '../page.ts';
import { voiceOf } from './later-words.ts';

const voiceIn = voiceOf(helpWords, (words) => words.help);

/** Says the words of the help in the language of the page. */
export function useHelpSay(): Say<typeof helpWords> {
  return voiceIn(usePage().later);
}
