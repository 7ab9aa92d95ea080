import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { App } from '../app.tsx';
import { type PageParts, PageProvider, usePage } from '../page.ts';
import { lazily, Part } from '../views/part.tsx';
import { Terms } from '../views/term.tsx';
import { speakIn, useSay, VoiceProvider } from '../words.ts';
import { keepLanguage } from './kept-language.ts';
import { languageIn } from './reader.ts';
import type { Tongue } from './tongue.ts';

const Front = lazily(async () => (await import('../front/front.tsx')).Front);
const LessonRoom = lazily(async () => (await import('../lesson/lesson-room.tsx')).LessonRoom);
const CourseMarks = lazily(async () => (await import('./waymarks.tsx')).CourseMarks);

/** The way out of a lesson that did not arrive. */
function ToRecord() {
  const say = useSay();
  const { store } = usePage();
  return (
    <button type="button" onClick={() => store.setReader({ lesson: undefined, guide: undefined }, 'push')}>
      {say('badge.record')}
    </button>
  );
}

/** The page in the language that its address asks for; another one is loaded when it is asked for. */
export function Root({ parts, first }: { readonly parts: PageParts; readonly first: Tongue }) {
  const { store, tongues } = parts;
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
    tongues(wished).then(
      (next) => asked && speak(next),
      () => {
        store.setReader({ language: tongue.id });
        store.tell({ kind: 'told', text: tongue.say('language.failed') });
      },
    );
    return () => {
      asked = false;
    };
  }, [wished, tongue, store, tongues, speak]);
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
    <VoiceProvider value={tongue.say}>
      <PageProvider value={page}>
        <Terms>
          {front ? (
            <Part waiting={<main className="front" aria-busy="true" />}>
              <Front />
            </Part>
          ) : inLesson ? (
            <Part waiting={<p className="note">{tongue.say('ledger.coming')}</p>} else={<ToRecord />}>
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
    </VoiceProvider>
  );
}
