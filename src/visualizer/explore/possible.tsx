import { useEffect } from 'react';
import { useCursor, usePage, usePart } from '../page.ts';
import { lazily, Part } from '../views/part.tsx';
import { Section } from '../views/section.tsx';
import { useVoice } from '../words.ts';
import { useExplorer } from './explore.ts';

const Panel = lazily(async () => (await import('./panel.tsx')).Panel);

/** Whether the explorer is open. Who looks through the eyes of a day cannot look ahead. */
export function usePossibleOpen(): boolean {
  const eyes = usePart(({ place }) => place.reader?.eyes);
  const { stage } = useExplorer();
  return stage !== 'closed' && eyes === undefined;
}

/** What is still possible from here. Until it is opened, nothing is loaded for it and nothing searched. */
export function Possible() {
  const { say } = useVoice();
  const { explorer } = usePage();
  const { course, frame, place } = useCursor();
  const blind = place.reader?.eyes !== undefined;
  const open = usePossibleOpen();
  useEffect(() => {
    if (open) explorer.follow(course, frame.after);
  }, [explorer, open, course, frame]);
  const turn = (): void => {
    if (open) explorer.close();
    else explorer.open();
  };
  if (blind)
    return (
      <Section id="possible" title={say('possible.title')}>
        <p className="note">{say('possible.eyes')}</p>
      </Section>
    );
  return (
    <Section
      id="possible"
      title={say('possible.title')}
      tools={
        <button type="button" aria-expanded={open} aria-controls="possible-body" onClick={turn}>
          {say(open ? 'possible.hide' : 'possible.show')}
        </button>
      }
    >
      <div id="possible-body">
        {open ? (
          <Part waiting={<p className="note">{say('ledger.coming')}</p>}>
            <Panel />
          </Part>
        ) : (
          <p className="note">{say('possible.about')}</p>
        )}
      </div>
    </Section>
  );
}
