import type { ReactNode } from 'react';
import { LanguageChoice } from '../language/language-choice.tsx';
import { usePage } from '../page.ts';
import { Notices } from '../views/notices.tsx';

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
