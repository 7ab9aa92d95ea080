import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { App } from './app.tsx';
import { onPage } from './language/speech.ts';
import type { Tongue } from './language/tongue.ts';
import { type PageParts, PageProvider, usePage } from './parts/page.ts';
import { lazily, Part } from './parts/part.tsx';
import { Terms } from './parts/term.tsx';
import { useVoice } from './parts/words.ts';
import { keepLanguage } from './state/kept-language.ts';

const Front = lazily(async () => (await import('./front/front.tsx')).Front);
const LessonRoom = lazily(async () => (await import('./lesson/lesson-room.tsx')).LessonRoom);
const CourseMarks = lazily(async () => (await import('./parts/waymarks.tsx')).CourseMarks);

/** The way out of a lesson that did not arrive. */
function ToRecord() {
  const { say } = useVoice();
  const { store } = usePage();
  return (
    <button type="button" onClick={() => store.setReader({ lesson: undefined, guide: undefined }, 'push')}>
      {say('badge.record')}
    </button>
  );
}

/** The page in the language that its address asks for; another one is loaded when it is asked for. */
export function Root({ parts, first }: { readonly parts: PageParts; readonly first: Tongue }) {
  const { store, languages, spoken } = parts;
  const [tongue, setTongue] = useState(first);
  const reader = useSyncExternalStore(store.subscribe, () => store.get().place.reader);
  const { id } = tongue.words;
  const { say } = tongue.voice(onPage);
  const wished = reader?.language ?? id;
  const speak = useCallback(
    (next: Tongue): void => {
      spoken(next);
      store.retell(next.talks);
      document.documentElement.lang = next.words.id;
      document.title = next.talks.title;
      keepLanguage(next.words.id, () => window.localStorage);
      setTongue(next);
    },
    [store, spoken],
  );
  useEffect(() => {
    if (wished === id) return;
    let asked = true;
    languages.load(wished).then(
      (next) => asked && speak(next),
      () => {
        store.setReader({ language: id });
        store.tell({ kind: 'told', text: say('language.failed') });
      },
    );
    return () => {
      asked = false;
    };
  }, [wished, id, say, store, languages, speak]);
  // What stands beside the courses comes with the papers: from then on they are replayed with it.
  useEffect(() => {
    const { papers } = tongue;
    const take = (): void => {
      const whole = papers.get();
      if (whole !== undefined) store.retell(whole);
    };
    take();
    return papers.subscribe(take);
  }, [tongue, store]);
  const front = useSyncExternalStore(store.subscribe, () => store.get().front);
  const page = useMemo(() => ({ ...tongue, ...parts }), [tongue, parts]);
  const inLesson = reader?.lesson !== undefined || reader?.guide !== undefined;
  return (
    <PageProvider value={page}>
      <Terms>
        {front ? (
          <Part waiting={<main className="front" aria-busy="true" />}>
            <Front />
          </Part>
        ) : inLesson ? (
          <Part waiting={<p className="note">{say('ledger.coming')}</p>} else={<ToRecord />}>
            <LessonRoom />
          </Part>
        ) : (
          <>
            <Part quiet>
              <CourseMarks />
            </Part>
            <Part>
              <App />
            </Part>
          </>
        )}
      </Terms>
    </PageProvider>
  );
}
