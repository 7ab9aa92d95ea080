import { lessonPageWords, type Say, teachWords } from '../../messages/index.ts';
import { voiceOf } from '../language/later-words.ts';
import { usePage } from '../page.ts';

/** The voices of a lesson on the page: the words that all lessons use, and those of the page alone. */
export interface LessonVoice {
  readonly teach: Say<typeof teachWords>;
  readonly say: Say<typeof lessonPageWords>;
}

const teachIn = voiceOf(teachWords, (words) => words.teach);
const sayIn = voiceOf(lessonPageWords, (words) => words.lessonPage);

/** Says the words of a lesson in the language chosen. */
export function useVoice(): LessonVoice {
  const { later } = usePage();
  return { teach: teachIn(later), say: sayIn(later) };
}
