import {
  lessonPageWords,
  lessonPageWordsRu,
  type Say,
  speaker,
  teachWords,
  teachWordsRu,
} from '../../messages/index.ts';
import { usePage } from '../page.ts';

/** The voices of a lesson on the page: the words that all lessons use, and those of the page alone. */
export interface LessonVoice {
  readonly teach: Say<typeof teachWords>;
  readonly say: Say<typeof lessonPageWords>;
}

const voices: Readonly<Record<'en' | 'ru', LessonVoice>> = {
  en: {
    teach: speaker<typeof teachWords>(teachWords, 'en'),
    say: speaker<typeof lessonPageWords>(lessonPageWords, 'en'),
  },
  ru: {
    teach: speaker<typeof teachWords>(teachWordsRu, 'ru'),
    say: speaker<typeof lessonPageWords>(lessonPageWordsRu, 'ru'),
  },
};

/** Says the words of a lesson in the language chosen. */
export function useVoice(): LessonVoice {
  return voices[usePage().id];
}
