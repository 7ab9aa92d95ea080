import type { ReactNode } from 'react';

/** A region of the screen: named by its heading, and reached by F6. */
export function Section({
  id,
  title,
  tools,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={`section section-${id}`} aria-labelledby={`${id}-title`} data-region={id} tabIndex={-1}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
