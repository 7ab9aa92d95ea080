import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { App } from '../app.tsx';
import { PageProvider, usePage } from '../page.ts';
import type { PageStore } from '../state/page-store.ts';
import { speakIn, useSay, VoiceProvider } from '../words.ts';
import { keepLanguage } from './kept-language.ts';
import { loadTongue } from './load-tongue.ts';
import { languageIn } from './reader.ts';
import type { Tongue } from './tongue.ts';

const LessonRoom = lazy(() =>
  import('../lesson/lesson-room.tsx').then(
    (room) => ({ default: room.LessonRoom }),
    () => ({ default: LessonLost }),
  ),
);

const CourseMarks = lazy(async () => ({ default: (await import('./waymarks.tsx')).CourseMarks }));

/** Stands in for a lesson that could not be loaded. */
function LessonLost() {
  const say = useSay();
  const { store, talks } = usePage();
  const leave = (): void => store.setReader({ lesson: undefined, guide: undefined }, 'push');
  return (
    <main className="section">
      <h1>{talks.title}</h1>
      <p role="alert">{say('lessons.failed')}</p>
      <button type="button" onClick={leave}>
        {say('badge.record')}
      </button>
    </main>
  );
}

/** The page in the language that its address asks for; another one is loaded when it is asked for. */
export function Root({ store, first }: { readonly store: PageStore; readonly first: Tongue }) {
  const [tongue, setTongue] = useState(first);
  const reader = useSyncExternalStore(store.subscribe, () => store.get().place.reader);
  const wished = languageIn(reader?.language ?? null) ?? tongue.id;
  const speak = useCallback(
    (next: Tongue): void => {
      speakIn(next);
      store.retell(next.talks);
      document.documentElement.lang = next.id;
      document.title = next.talks.title;
      keepLanguage(next.id, () => window.localStorage);
      setTongue(next);
    },
    [store],
  );
  useEffect(() => {
    if (wished === tongue.id) return;
    let asked = true;
    loadTongue(wished).then(
      (next) => asked && speak(next),
      () => {
        store.setReader({ language: tongue.id });
        store.tell({ kind: 'told', text: tongue.say('language.failed') });
      },
    );
    return () => {
      asked = false;
    };
  }, [wished, tongue, store, speak]);
  const page = useMemo(() => ({ ...tongue, store }), [tongue, store]);
  const inLesson = reader?.lesson !== undefined || reader?.guide !== undefined;
  return (
    <VoiceProvider value={tongue.say}>
      <PageProvider value={page}>
        {inLesson ? (
          <Suspense fallback={<p className="note">{tongue.say('ledger.coming')}</p>}>
            <LessonRoom />
          </Suspense>
        ) : (
          <>
            <Suspense>
              <CourseMarks />
            </Suspense>
            <App />
          </>
        )}
      </PageProvider>
    </VoiceProvider>
  );
}
