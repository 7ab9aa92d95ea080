import { type FormEvent, memo, useId, useLayoutEffect, useRef } from 'react';
import type { Frame, Wish } from '../../index.ts';
import { usePage, usePart, useStepAfterPaint } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Course } from '../state/place.ts';
import { answerOf } from './answer.ts';
import { make } from './editing.ts';
import { useMaterial } from './material.ts';
import { onWhatIfs } from './words.ts';

/** Makes a change to the course on screen once changes can be made. */
export function useWish(): (wish: Wish) => Promise<void> {
  const page = usePage();
  return async (wish) => {
    if ((await page.store.asked(page.store.change())) !== undefined) make(page, wish);
  };
}

/** What can be changed at this step: strike it out, give it another day, insert a move after it. Follows a moment later. */
export function StepTools() {
  const { course, frame } = useStepAfterPaint();
  return (
    <>
      {course.branch?.edits === undefined ? null : <Consequences course={course} />}
      <Tools frame={frame} />
    </>
  );
}

/** What falls with the changes of the course on screen, and the way to where it is told step by step. */
const Consequences = memo(function Consequences({ course }: { readonly course: Course }) {
  const { say } = useVoice(onWhatIfs);
  const { store } = usePage();
  const scenario = usePart(({ place }) => place.scenario);
  const material = useMaterial();
  if (material === undefined) return null;
  const { fallen } = answerOf(material, store.courses.record(scenario), course).comparison;
  return (
    <p className="note note-what-if">
      {fallen.length === 0 ? say('panel.fallsNone') : say('panel.falls', { count: fallen.length })}{' '}
      <button type="button" onClick={() => store.enter({ screen: 'what-if' })}>
        {say('step.falls')}
      </button>
    </p>
  );
});

const Tools = memo(function Tools({ frame }: { readonly frame: Frame }) {
  const { store } = usePage();
  const { say } = useVoice(onWhatIfs);
  const inserting = usePart((state) => state.inserting);
  const wish = useWish();
  const title = useId();
  const { cause } = frame;
  const day = useRef<HTMLInputElement>(null);
  // The field stays when the step changes, since browsers build one for days slowly; what was typed goes with its step.
  useLayoutEffect(() => {
    if (day.current !== null) day.current.value = frame.date;
  }, [frame]);
  const move = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = day.current?.value ?? '';
    if (wanted !== '' && wanted !== frame.date) wish({ kind: 'date', frame, day: wanted });
  };
  return (
    <fieldset className="step-tools" aria-labelledby={title}>
      <h3 id={title}>{say('step.title')}</h3>
      {cause === undefined ? null : (
        <>
          {cause.by === 'calendar' ? <p className="note">{say('step.calendar')}</p> : null}
          <form className="step-move" onSubmit={move} data-keys="text">
            {cause.by === 'calendar' ? null : (
              <button type="button" onClick={() => wish({ kind: 'strike', frame })}>
                {say('step.strike')}
              </button>
            )}
            <label className="field">
              <span>{say('step.day')}</span>
              <input ref={day} type="date" name="day" required min="2000-01-01" max="2030-12-31" />
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
});
