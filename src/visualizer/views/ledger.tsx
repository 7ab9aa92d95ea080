import { useState } from 'react';
import { NoJson } from '../lesson/eyes-views.tsx';
import { useCourse, usePart } from '../page.ts';
import { useVoice } from '../words.ts';
import { lazily, Part } from './part.tsx';
import { Section } from './section.tsx';
import { Tabs } from './tabs.tsx';

const Chronicle = lazily(async () => (await import('./chronicle.tsx')).Chronicle);
const WhatIfChronicle = lazily(async () => (await import('../what-if/chronicle.tsx')).WhatIfChronicle);
const Facts = lazily(async () => (await import('./facts.tsx')).Facts);
const EventsJson = lazily(async () => (await import('./events-json.tsx')).EventsJson);

const tabs = ['chronicle', 'facts', 'json'] as const;

/** What lies behind the screen: the course as a chronicle, the facts and their sources, the events as data. */
export function Ledger() {
  const { say } = useVoice();
  const { branch } = useCourse();
  const eyes = usePart(({ place }) => place.reader?.eyes);
  const changed = branch?.edits !== undefined && eyes === undefined;
  const [tab, setTab] = useState<(typeof tabs)[number]>('chronicle');
  const choice = (
    <Tabs
      id="ledger"
      title={say('ledger.title')}
      names={tabs}
      chosen={tab}
      onChoose={setTab}
      say={(name) => say(`ledger.${name}`)}
    />
  );
  return (
    <Section id="ledger" title={say('ledger.title')} tools={choice}>
      <div id="ledger-view" role="tabpanel" aria-labelledby={`ledger-${tab}`}>
        <Part key={tab} waiting={<p className="note">{say('ledger.coming')}</p>}>
          {tab === 'chronicle' ? (
            changed ? (
              <WhatIfChronicle />
            ) : (
              <Chronicle />
            )
          ) : tab === 'facts' ? (
            <Facts />
          ) : eyes === undefined ? (
            <EventsJson />
          ) : (
            <NoJson />
          )}
        </Part>
      </div>
    </Section>
  );
}
