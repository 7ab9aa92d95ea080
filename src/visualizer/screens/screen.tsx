import type { ReactNode } from 'react';
import { Possible } from '../explore/possible.tsx';
import { usePart } from '../page.ts';
import type { Screen } from '../state/place.ts';
import { ChartSection } from '../views/chart.tsx';
import { ChronicleSection, SourcesSection } from '../views/ledger.tsx';
import { Next } from '../views/next.tsx';
import { Now } from '../views/now.tsx';
import { lazily, Part } from '../views/part.tsx';
import { Section } from '../views/section.tsx';
import { useVoice } from '../words.ts';

const WhatIfPanel = lazily(async () => (await import('../what-if/panel.tsx')).WhatIfPanel);
const LessonList = lazily(async () => (await import('../lesson/lesson-list.tsx')).LessonList);

/** What is between the head of the page and the player: one of the screens. */
export function ScreenView({ onTake }: { readonly onTake: (event: string) => void }) {
  const screen = usePart(({ place }) => place.screen);
  return (
    <div
      id="screen-view"
      className={`screen screen-${screen}`}
      role="tabpanel"
      aria-labelledby={`screen-${screen}`}
      tabIndex={-1}
    >
      {partsOf(screen, onTake)}
    </div>
  );
}

function partsOf(screen: Screen, onTake: (event: string) => void): ReactNode {
  switch (screen) {
    case 'what-if':
      return (
        <>
          <Part>
            <WhatIfPanel />
          </Part>
          <ChronicleSection />
        </>
      );
    case 'possible':
      return (
        <>
          <Possible />
          <ChartSection />
        </>
      );
    case 'chronicle':
      return <ChronicleSection />;
    case 'sources':
      return <SourcesSection />;
    case 'lessons':
      return <Lessons />;
    default:
      return (
        <>
          <Now />
          <ChartSection />
          <Next onTake={onTake} />
        </>
      );
  }
}

function Lessons() {
  const { say } = useVoice();
  return (
    <Section id="lessons" title={say('lessons.title')}>
      <Part waiting={<p className="note">{say('ledger.coming')}</p>}>
        <LessonList />
      </Part>
    </Section>
  );
}
