import { lessonPageWords, type Say, speaker, teachWords } from '../../messages/index.ts';
import { perLanguage } from '../language/later-words.ts';
import { usePage } from '../page.ts';

/** The voices of a lesson on the page: the words that all lessons use, and those of the page alone. */
export interface LessonVoice {
  readonly teach: Say<typeof teachWords>;
  readonly say: Say<typeof lessonPageWords>;
}

const voiceIn = perLanguage<LessonVoice>(
  {
    teach: speaker<typeof teachWords>(teachWords, 'en'),
    say: speaker<typeof lessonPageWords>(lessonPageWords, 'en'),
  },
  (words) => ({
    teach: speaker<typeof teachWords>(words.teach, 'ru'),
    say: speaker<typeof lessonPageWords>(words.lessonPage, 'ru'),
  }),
);

/** Says the words of a lesson in the language chosen. */
export function useVoice(): LessonVoice {
  return voiceIn(usePage().later);
}
