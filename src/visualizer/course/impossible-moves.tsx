import { useState } from 'react';
import { lazily, Part } from '../parts/part.tsx';
import { useVoice } from '../parts/words.ts';
import type { ImpossibleAt } from './impossible-list.tsx';

const ImpossibleList = lazily(async () => (await import('./impossible-list.tsx')).ImpossibleList);

/** The moves that are not possible now, each with the reason and who could change it. Made only when it is opened. */
export function ImpossibleMoves(given: ImpossibleAt) {
  const { say } = useVoice();
  const [open, setOpen] = useState(false);
  return (
    <details className="impossible" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('impossible.title')}</summary>
      <Part waiting={<p className="note">{say('ledger.coming')}</p>}>
        {open ? <ImpossibleList {...given} /> : null}
      </Part>
    </details>
  );
}
