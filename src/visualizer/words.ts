import { createContext, useContext } from 'react';
import { pageWords, type Say, speaker } from '../messages/index.ts';

/** The voice of the page. */
export type PageSay = Say<typeof pageWords>;

/** The language that the page speaks now. A view that says a date is drawn again when the voice changes, and this with it. */
export let language = 'en';
const english: PageSay = speaker<typeof pageWords>(pageWords, language);

/** From now on dates and numbers are said in this language. */
export function speakIn(next: string): void {
  language = next;
}

const Voice = createContext<PageSay>(english);
export const VoiceProvider = Voice.Provider;

/** Says a message of the page in the language chosen. */
export function useSay(): PageSay {
  return useContext(Voice);
}
