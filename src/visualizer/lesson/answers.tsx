import { useRef, useState } from 'react';
import { progressToJson, readProgress, type ShownLesson, summaryToCsv } from '../../doors/teach.ts';
import { DemarcheError } from '../../index.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { download } from '../rim/download.ts';
import type { Way } from './use-lesson.ts';
import { inLessons, onLessons } from './words.ts';

/** Where the answers are, as files out and in; opened by itself where the browser does not keep them. */
export function Answers({ shown, way }: { readonly shown: ShownLesson; readonly way: Way }) {
  const { say: teach } = useVoice(inLessons);
  const { say } = useVoice(onLessons);
  const { problem } = usePage();
  const [told, setTold] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    try {
      way.replace(readProgress(shown, await file.text()));
      setTold(teach('opened'));
    } catch (error) {
      setTold(teach('notOpened', { why: error instanceof DemarcheError ? problem(error) : file.name }));
    }
  };
  const note = way.resumed && told === '' ? teach('resumed') : told;
  return (
    <section className="lesson-answers" aria-labelledby="lesson-answers" data-region="answers" tabIndex={-1}>
      <h3 id="lesson-answers">{say('answers')}</h3>
      <p role="alert" className={way.kept ? 'visually-hidden' : 'note note-what-if'}>
        {way.kept ? '' : teach('storageGone')}
      </p>
      <p className="note">{way.kept ? teach('answersStay') : ''}</p>
      <p role="status" className="note">
        {note}
      </p>
      <p className="lesson-buttons">
        <button
          type="button"
          onClick={() => download(`${shown.id}.csv`, 'text/csv', summaryToCsv(shown, way.progress))}
        >
          {teach('saveCsv')}
        </button>
        <button
          type="button"
          onClick={() => download(`${shown.id}.json`, 'application/json', progressToJson(way.progress))}
        >
          {teach('saveJson')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {teach('open')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={teach('open')}
          accept=".json,application/json"
          onChange={async (event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file !== undefined) await open(file);
          }}
        />
      </p>
    </section>
  );
}
