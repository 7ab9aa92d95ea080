import { type ReactNode, useEffect } from 'react';
import { LanguageChoice } from '../language/language-choice.tsx';
import { useCursor, usePage } from '../page.ts';
import { Notices } from '../views/notices.tsx';
import { Guide } from './guide.tsx';
import './lesson.css';
import { Running } from './running.tsx';
import { useLesson } from './use-lesson.ts';
import { useVoice } from './words.ts';

/** The page while a lesson is on it: for the class, or for the teacher. */
export function LessonRoom() {
  const { store } = usePage();
  const { reader } = useCursor().place;
  useEffect(() => {
    const follow = (): void => store.follow('moved');
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [store]);
  const guide = reader?.guide;
  const id = guide ?? reader?.lesson ?? '';
  return <Room key={`${guide === undefined ? 'class' : 'guide'} ${id}`} id={id} teacher={guide !== undefined} />;
}

function Room({ id, teacher }: { readonly id: string; readonly teacher: boolean }) {
  const { say } = useVoice();
  const coming = useLesson(id, teacher);
  if (coming.kind === 'open') return teacher ? <Guide open={coming.open} /> : <Running open={coming.open} />;
  return (
    <Hall title={say(coming.kind, { name: id })}>
      {coming.kind === 'coming' ? null : (
        <main className="lesson-alone">
          <Leave label={say('back')} />
        </main>
      )}
    </Hall>
  );
}

/** What stands over a lesson: its title, the language, and the way out. */
export function Hall({
  title,
  tools,
  children,
}: {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="page page-lesson">
      <div className="lesson-fold">
        <header className="header">
          <h1>{title}</h1>
          <div className="header-tools">
            {tools}
            <LanguageChoice />
          </div>
        </header>
        <Notices />
        {children}
      </div>
    </div>
  );
}

/** Back to the talks, at the step where one is. */
export function Leave({ label }: { readonly label: string }) {
  const { store } = usePage();
  return (
    <button type="button" onClick={() => store.setReader({ lesson: undefined, guide: undefined }, 'push')}>
      {label}
    </button>
  );
}
