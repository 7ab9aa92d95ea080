import type { ReactNode } from 'react';
import { ChartSection } from '../course/chart.tsx';
import { ChronicleSection, SourcesSection } from '../course/ledger.tsx';
import { Next } from '../course/next.tsx';
import { Now } from '../course/now.tsx';
import { Possible } from '../explore/possible.tsx';
import { LessonCard } from '../lesson/lesson-card.tsx';
import { usePart } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { Section } from '../parts/section.tsx';
import { useVoice } from '../parts/words.ts';
import type { Screen } from '../state/place.ts';

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
          <Now offer={<LessonCard />} />
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
