import { useState } from 'react';
import { useCursor, usePage } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { useVoice } from '../parts/words.ts';
import './lesson-card.css';

const Others = lazily(async () => (await import('./lesson-list.tsx')).LessonList);

/** The lesson that the page offers on its first screen; the others are shown when asked for. */
export function LessonCard() {
  const { say } = useVoice();
  const { store, offer } = usePage();
  const { course, frame } = useCursor();
  const [open, setOpen] = useState(false);
  if (offer === undefined || frame.index > 0 || course.branch !== undefined) return null;
  return (
    <aside className="lesson-offer" aria-labelledby="lesson-offer">
      <h3 id="lesson-offer">{say('lessons.title')}</h3>
      <p>
        <strong>{offer.title}.</strong> {offer.about}
      </p>
      <button type="button" className="primary" onClick={() => store.setReader({ lesson: offer.lesson }, 'push')}>
        {say('lessons.begin')}
      </button>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('lessons.more')}</summary>
        {open ? (
          <Part waiting={<p className="note">{say('ledger.coming')}</p>}>
            <Others />
          </Part>
        ) : null}
      </details>
    </aside>
  );
}
