import { type ReactNode, useState } from 'react';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { Notices } from '../parts/notices.tsx';
import { usePage } from '../parts/page.ts';
import { Waymarks } from '../parts/waymarks.tsx';
import { useVoice } from '../parts/words.ts';
import { LessonHelp } from './help.tsx';
import { useLessonKeys } from './use-keys.ts';

/** What stands over a lesson: its title, the language, the help, and the way out; `where` is where one is in it. */
export function Hall({
  title,
  where,
  tools,
  children,
}: {
  readonly title: string;
  readonly where?: string | undefined;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const { say } = useVoice();
  const [help, setHelp] = useState(false);
  useLessonKeys(() => setHelp(true));
  return (
    <div className="page page-lesson">
      <Waymarks where={where === undefined ? title : `${where} · ${title}`} />
      <div className="lesson-fold">
        <header className="header">
          <h1>{title}</h1>
          <div className="header-tools">
            {tools}
            <LanguageChoice />
            <button type="button" className="round" aria-label={say('header.help')} onClick={() => setHelp(true)}>
              ?
            </button>
          </div>
        </header>
        <Notices />
        {children}
      </div>
      <LessonHelp open={help} onClose={() => setHelp(false)} />
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
