import { createContext, useContext } from 'react';
import { pageWords, type Say, speaker } from '../messages/index.ts';

/** The voice of the page. */
export type PageSay = Say<typeof pageWords>;

export const language = 'en';
const english: PageSay = speaker<typeof pageWords>(pageWords, language);

const Voice = createContext<PageSay>(english);
export const VoiceProvider = Voice.Provider;

/** Says a message of the page in the language chosen. */
export function useSay(): PageSay {
  return useContext(Voice);
}
