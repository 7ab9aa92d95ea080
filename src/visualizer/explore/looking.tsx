import { type ReactNode, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useExplorer } from '../parts/explorer.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Wanted } from '../state/explorer.ts';
import type { Studied, Topic } from '../state/letters.ts';
import { isAbout, type Studies, type StudiesState, studiesOf } from './studies.ts';
import { onExplore } from './words.ts';

/** A question that is looked into when it is opened, with how far that is and a way to stop it. */
export function Looking<Key extends Topic>({
  topic,
  title,
  wanted,
  level: Heading = 'h4',
  children,
}: {
  readonly topic: Key;
  readonly title: string;
  readonly wanted: Wanted;
  readonly level?: 'h3' | 'h4';
  readonly children: (answer: Studied[Key]) => ReactNode;
}) {
  const { say } = useVoice(onExplore);
  const { stage } = useExplorer();
  const { frame } = useCursor();
  const [open, setOpen] = useState(false);
  const id = useId();
  const from = frame.after;
  const [studies, all] = useStudies();
  const study = all[topic];
  const found = study !== undefined && isAbout(study, topic, wanted, from) ? study : undefined;
  const ready = stage === 'ready';
  useEffect(() => {
    if (open && ready) studies.look(topic, wanted, from);
  }, [studies, open, ready, topic, wanted, from]);
  useEffect(() => () => studies.leave(topic), [studies, topic]);
  const turn = (): void => {
    if (open) studies.leave(topic);
    setOpen(!open);
  };
  return (
    <div className="study">
      <Heading>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={turn}>
          <span aria-hidden="true">{open ? '▾ ' : '▸ '}</span>
          {title}
        </button>
      </Heading>
      <div id={id} className="study-body" hidden={!open}>
        {found?.answer !== undefined ? (
          children(found.answer)
        ) : found?.stage === 'looking' ? (
          <div className="search-row">
            <progress max={1} value={found.share} aria-label={say('way.looking')} />
            <button type="button" onClick={() => studies.stop(topic)}>
              {say('cancel')}
            </button>
          </div>
        ) : found?.stage === 'stopped' ? (
          <div className="search-row">
            <p className="note">{say('study.stopped')}</p>
            <button type="button" disabled={!ready} onClick={() => studies.look(topic, wanted, from, true)}>
              {say('again')}
            </button>
          </div>
        ) : (
          <p className="note">{say(stage === 'searching' || ready ? 'way.looking' : 'study.stopped')}</p>
        )}
      </div>
    </div>
  );
}

/** The studies of the page, and how they stand. */
function useStudies(): readonly [Studies, StudiesState] {
  const studies = studiesOf(usePage().explorer);
  return [studies, useSyncExternalStore(studies.subscribe, studies.get)];
}
