import type { ReactNode } from 'react';
import { Part } from './part.tsx';

/** A region of the screen: named by its heading, and reached by F6. One that scrolls is a stop of the Tab key too. */
export function Section({
  id,
  title,
  tools,
  scrolls = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly tools?: ReactNode;
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section
      className={`section section-${id}`}
      aria-labelledby={`${id}-title`}
      data-region={id}
      tabIndex={scrolls ? 0 : -1}
    >
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {tools}
      </div>
      <Part>{children}</Part>
    </section>
  );
}
