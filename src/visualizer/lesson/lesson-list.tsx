import { use } from 'react';
import type { Lesson } from '../../doors/teach.ts';
import type { CasePackage } from '../../index.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { onceFor } from '../rim/once-for.ts';
import { hasProgress } from './keep-progress.ts';
import { inLessons, onLessons } from './words.ts';

/** All lessons, each for a class and for its teacher. */
export function LessonList() {
  const { say: teach } = useVoice(inLessons);
  const { say } = useVoice(onLessons);
  const { store, words, given } = usePage();
  const lessons = use(lessonsOf(given)(words.id));
  return (
    <ul className="lesson-offers">
      {lessons.map((lesson) => {
        const begun = hasProgress(lesson.id, () => window.localStorage);
        const begin = begun ? say('resume') : teach('start');
        return (
          <li key={lesson.id}>
            <p>
              <strong>{lesson.title}</strong>{' '}
              <span className="note">{teach('minutes', { count: lesson.minutes })}</span>
            </p>
            <p className="note">{lesson.summary}</p>
            <p className="lesson-buttons">
              <button
                type="button"
                aria-label={`${begin}: ${lesson.title}`}
                onClick={() => store.setReader({ lesson: lesson.id }, 'push')}
              >
                {begin}
              </button>
              <button
                type="button"
                aria-label={say('guide', { title: lesson.title })}
                onClick={() => store.setReader({ guide: lesson.id }, 'push')}
              >
                {say('guideLink')}
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The lessons of a case in a language, loaded once; what could not be loaded is loaded anew. */
const lessonsOf = onceFor((given: CasePackage) => {
  const known = new Map<string, Promise<readonly Lesson[]>>();
  return (language: string): Promise<readonly Lesson[]> => {
    const coming = known.get(language) ?? given.lessons(language);
    known.set(language, coming);
    coming.catch(() => known.delete(language));
    return coming;
  };
});
