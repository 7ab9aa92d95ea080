import { explorePageWords, type Say } from '../../messages/index.ts';
import { part } from '../language/speech.ts';

/** The voice of the explorer. */
export type ExploreSay = Say<typeof explorePageWords>;

/** What the explorer says. */
export const onExplore = part('explorePage', explorePageWords);
