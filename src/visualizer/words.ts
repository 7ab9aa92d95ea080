import { createContext, useContext } from 'react';
import { pageWords, type Say, speaker } from '../messages/index.ts';
import type { LaterWords } from './language/later-words.ts';

/** The voice of the page. */
export type PageSay = Say<typeof pageWords>;

/** The language that the page speaks now. A view that says a date is drawn again when the voice changes, and this with it. */
export let language = 'en';
const english: PageSay = speaker<typeof pageWords>(pageWords, language);

/** What the parts say that load later, where that is not English. */
export let later: LaterWords | undefined;

/** From now on dates and numbers are said in this language, and what loads later speaks it. */
export function speakIn(next: { readonly id: string; readonly later?: LaterWords | undefined }): void {
  language = next.id;
  later = next.later;
}

const Voice = createContext<PageSay>(english);
export const VoiceProvider = Voice.Provider;

/** Says a message of the page in the language chosen. */
export function useSay(): PageSay {
  return useContext(Voice);
}
