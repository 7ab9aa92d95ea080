import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_ANSWER } from '../../doors/inside.ts';
import { type Answer, answerOf, type ShownStop } from '../../doors/teach.ts';
import { useVoice } from '../parts/words.ts';
import { Reveal } from './reveal.tsx';
import type { Way } from './use-lesson.ts';
import { inLessons, onLessons } from './words.ts';

/** A stop: what is known, then a prediction, and only when that is recorded what was reported. */
export function StopView({ stop, way, last }: { readonly stop: ShownStop; readonly way: Way; readonly last: boolean }) {
  const { say: teach } = useVoice(inLessons);
  const answer = answerOf(way.progress, stop.id);
  const shown = way.progress.revealed.includes(stop.id);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <h3>{teach('situation')}</h3>
      <p>{stop.situation}</p>
      <h3>{teach('question')}</h3>
      {shown ? (
        <>
          <p className="lesson-question">{stop.question}</p>
          <Reveal stop={stop} answer={answer} />
          <p className="lesson-buttons">
            <button type="button" className="primary" onClick={() => way.step({ type: 'next' })}>
              {teach(last ? 'toSummary' : 'next')}
            </button>
          </p>
        </>
      ) : answer === undefined || changing ? (
        <Prediction
          stop={stop}
          before={answer?.value ?? ''}
          onAnswer={(value) => {
            setChanging(false);
            way.step({ type: 'answer', value });
          }}
          onPass={() => {
            setChanging(false);
            way.step({ type: 'pass' });
          }}
        />
      ) : (
        <Recorded stop={stop} way={way} onChange={() => setChanging(true)} />
      )}
      <Besides stop={stop} way={way} />
    </>
  );
}

/** What was answered in another tab and gave way. */
function Besides({ stop, way }: { readonly stop: ShownStop; readonly way: Way }) {
  const { say: teach } = useVoice(inLessons);
  const besides = way.progress.besides?.filter((one) => one.stop === stop.id) ?? [];
  const textOf = ({ value, passed }: Answer): string =>
    passed ? teach('passed') : (stop.options.find((option) => option.id === value)?.text ?? value);
  return besides.map((one) => (
    <p key={one.value} className="note">
      {teach('beside', { answer: textOf(one) })}
    </p>
  ));
}

/** The question as a form: options to choose, or room to write. */
function Prediction({
  stop,
  before,
  onAnswer,
  onPass,
}: {
  readonly stop: ShownStop;
  readonly before: string;
  readonly onAnswer: (value: string) => void;
  readonly onPass: () => void;
}) {
  const { say: teach } = useVoice(inLessons);
  const [value, setValue] = useState(before);
  const [empty, setEmpty] = useState(false);
  const problem = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value.trim() === '') setEmpty(true);
    else onAnswer(value);
  };
  return (
    <form className="lesson-form" onSubmit={submit}>
      {stop.options.length === 0 ? (
        <label>
          <span className="lesson-question">{stop.question}</span>
          <span className="note">{teach('write')}</span>
          <textarea
            rows={5}
            maxLength={LONGEST_ANSWER}
            value={value}
            aria-describedby={problem}
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
      ) : (
        <fieldset aria-describedby={problem}>
          <legend className="lesson-question">{stop.question}</legend>
          {stop.options.map((option) => (
            <label key={option.id} className="lesson-option">
              <input
                type="radio"
                name={stop.id}
                value={option.id}
                checked={value === option.id}
                onChange={() => setValue(option.id)}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p id={problem} role="alert" className="lesson-problem">
        {empty && value.trim() === '' ? teach('nothingYet') : ''}
      </p>
      <p className="lesson-buttons">
        <button type="submit" className="primary">
          {teach('record')}
        </button>
        <button type="button" onClick={onPass}>
          {teach('pass')}
        </button>
      </p>
    </form>
  );
}

/** The answer as it was recorded: still to be changed, and not yet held against the record. */
function Recorded({
  stop,
  way,
  onChange,
}: {
  readonly stop: ShownStop;
  readonly way: Way;
  readonly onChange: () => void;
}) {
  const { say: teach } = useVoice(inLessons);
  const { say } = useVoice(onLessons);
  const answer = answerOf(way.progress, stop.id);
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => open.current?.focus(), []);
  const mine = stop.options.find((option) => option.id === answer?.value)?.text ?? answer?.value;
  return (
    <>
      <p className="lesson-question">{stop.question}</p>
      <p role="status" className="lesson-recorded">
        {teach('recorded', { answer: answer?.passed === true ? teach('passed') : (mine ?? '') })}
      </p>
      <p className="lesson-buttons">
        <button ref={open} type="button" className="primary" onClick={() => way.step({ type: 'reveal' })}>
          {say('open')}
        </button>
        <button type="button" onClick={onChange}>
          {say('change')}
        </button>
      </p>
    </>
  );
}
