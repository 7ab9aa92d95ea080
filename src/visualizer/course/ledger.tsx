import { useState } from 'react';
import { useCourse, usePart } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { Section } from '../parts/section.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useVoice } from '../parts/words.ts';
import { Chronicle } from './chronicle.tsx';
import { NoJson } from './eyes-views.tsx';

const WhatIfChronicle = lazily(async () => (await import('../what-if/chronicle.tsx')).WhatIfChronicle);
const Facts = lazily(async () => (await import('./facts.tsx')).Facts);
const EventsJson = lazily(async () => (await import('./events-json.tsx')).EventsJson);

const forms = ['words', 'json'] as const;

/** The course on screen from its first step to its last, in words or as data. */
export function ChronicleSection() {
  const { say } = useVoice();
  const { branch } = useCourse();
  const eyes = usePart(({ place }) => place.reader?.eyes);
  const changed = branch?.edits !== undefined && eyes === undefined;
  const [form, setForm] = useState<(typeof forms)[number]>('words');
  const choice = (
    <Tabs
      id="told"
      title={say('ledger.title')}
      names={forms}
      chosen={form}
      onChoose={setForm}
      say={(name) => say(`ledger.${name}`)}
    />
  );
  return (
    <Section id="chronicle" title={say('ledger.chronicle')} tools={choice}>
      <div id="told-view" role="tabpanel" aria-labelledby={`told-${form}`}>
        <Part key={form} waiting={<p className="note">{say('ledger.coming')}</p>}>
          {form === 'words' ? (
            changed ? (
              <WhatIfChronicle />
            ) : (
              <Chronicle />
            )
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

/** The facts of the ledger and the papers that they stand in. */
export function SourcesSection() {
  const { say } = useVoice();
  return (
    <Section id="sources" title={say('screen.sources')}>
      <Part waiting={<p className="note">{say('ledger.coming')}</p>}>
        <Facts />
      </Part>
    </Section>
  );
}
