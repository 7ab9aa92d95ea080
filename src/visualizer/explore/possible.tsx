import { useEffect } from 'react';
import { useExplorer } from '../parts/explorer.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { Section } from '../parts/section.tsx';
import { useVoice } from '../parts/words.ts';

const Panel = lazily(async () => (await import('./panel.tsx')).Panel);

/**
 * What is still possible from here. Nothing is loaded for it and nothing searched before its screen is opened first. Who
 * looks through the eyes of a day cannot look ahead.
 */
export function Possible() {
  const { say } = useVoice();
  const { explorer } = usePage();
  const blind = useCursor().place.reader?.eyes !== undefined;
  useEffect(() => {
    if (!blind) explorer.begin();
  }, [blind, explorer]);
  return (
    <Section id="possible" title={say('possible.title')} scrolls>
      <p className="note">{say(blind ? 'possible.eyes' : 'possible.about')}</p>
      {blind ? null : (
        <Part waiting={<p className="note">{say('ledger.coming')}</p>}>
          <Panel />
        </Part>
      )}
    </Section>
  );
}

/** Tells an explorer that has begun which course is on screen, whatever screen shows it. It shows nothing itself. */
export function ExplorerFollows() {
  const { explorer } = usePage();
  const { stage } = useExplorer();
  const { course, frame, place } = useCursor();
  const follows = stage !== 'closed' && place.reader?.eyes === undefined;
  useEffect(() => {
    if (follows) explorer.follow(course, frame.after);
  }, [explorer, follows, course, frame]);
  return null;
}
