import { helpWords, type Say, speaker } from '../../messages/index.ts';
import { usePage } from '../page.ts';
import { perLanguage } from './later-words.ts';

const voiceIn = perLanguage<Say<typeof helpWords>>(speaker<typeof helpWords>(helpWords, 'en'), (words) =>
  speaker<typeof helpWords>(words.help, 'ru'),
);

/** Says the words of the help in the language of the page. */
export function useHelpSay(): Say<typeof helpWords> {
  return voiceIn(usePage().later);
}
