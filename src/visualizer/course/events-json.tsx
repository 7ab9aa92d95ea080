import { useMemo } from 'react';
import { scenarioToFile } from '../../doors/export.ts';
import { onViews } from '../language/views.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';

/** The course as the data that it is made from. */
export function EventsJson() {
  const { say } = useVoice();
  const { say: view } = useVoice(onViews);
  const { talks } = usePage();
  const { course } = useCursor();
  const text = useMemo(() => scenarioToFile(talks, course.run.scenario), [talks, course]);
  return (
    <>
      <p className="note">{view('json.about')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="json" tabIndex={0} aria-label={say('ledger.json')} data-keys="arrows">
        <pre>{text}</pre>
      </section>
    </>
  );
}
