import { type FormEvent, useId, useMemo } from 'react';
import { useAfterPaint } from '../after-paint.ts';
import { useCursor, usePage } from '../page.ts';
import type { Wish } from './changes.ts';
import { make } from './editing.ts';
import { say } from './words.ts';

/** Makes a change to the course on screen once changes can be made. */
export function useWish(): (wish: Wish) => void {
  const { store } = usePage();
  return (wish) => void store.change().then(() => make(store, wish));
}

/** What can be changed at this step: strike it out, give it another day, insert a move after it. Follows a moment later. */
export function StepTools() {
  const { store } = usePage();
  const { frame: newest, course: latest, inserting } = useCursor();
  const { course, frame } = useAfterPaint(useMemo(() => ({ course: latest, frame: newest }), [latest, newest]));
  const wish = useWish();
  const title = useId();
  const { cause } = frame;
  const changes = course.branch?.edits ?? '';
  const move = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('day');
    if (typeof day === 'string' && day !== '' && day !== newest.date) wish({ kind: 'date', frame: newest, day });
  };
  return (
    <fieldset className="step-tools" aria-labelledby={title}>
      <h3 id={title}>{say('step.title')}</h3>
      {cause === undefined ? null : (
        <>
          {cause.by === 'calendar' ? <p className="note">{say('step.calendar')}</p> : null}
          <form key={`${cause.id} ${frame.date} ${changes}`} className="step-move" onSubmit={move} data-keys="text">
            {cause.by === 'calendar' ? null : (
              <button type="button" onClick={() => wish({ kind: 'strike', frame: newest })}>
                {say('step.strike')}
              </button>
            )}
            <label className="field">
              <span>{say('step.day')}</span>
              <input type="date" name="day" required defaultValue={frame.date} min="2000-01-01" max="2030-12-31" />
            </label>
            <button type="submit">{say('step.move')}</button>
          </form>
        </>
      )}
      <label className="switch">
        <input type="checkbox" checked={inserting} onChange={(event) => store.setInserting(event.target.checked)} />
        <span>{say('step.insert')}</span>
      </label>
      {inserting ? <p className="note note-what-if">{say('step.insertOn')}</p> : null}
    </fieldset>
  );
}
