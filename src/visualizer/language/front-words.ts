import { distanceWords, frontWords, type Say } from '../../messages/index.ts';
import { usePage } from '../page.ts';
import { voiceOf } from './later-words.ts';

const frontIn = voiceOf(frontWords, (words) => words.front);
const distanceIn = voiceOf(distanceWords, (words) => words.distance);

/** Says the words of the front door in the language of the page. */
export function useFrontSay(): Say<typeof frontWords> {
  return frontIn(usePage().later);
}

/** Says the words of the plot of distances in the language of the page. */
export function useDistanceSay(): Say<typeof distanceWords> {
  return distanceIn(usePage().later);
}
