import { useEffect, useRef, useState } from 'react';
import { longDay } from '../../messages/index.ts';
import { onFront } from '../language/front.ts';
import { Change } from '../parts/change.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePage } from '../parts/page.ts';
import { Explained } from '../parts/term.tsx';
import { useVoice } from '../parts/words.ts';
import { type Course, frameAt } from '../state/place.ts';
import type { ShownMoment } from './moments.ts';

/** How long a moment stays, in milliseconds: twelve of them make a minute. */
const STAYS = 5_000;

interface MinuteProps {
  readonly course: Course;
  readonly moments: readonly ShownMoment[];
  readonly at: number;
  /** Goes to a moment; back to the front door where none is named. */
  readonly onAt: (at: number | undefined) => void;
}

/** The guided minute: one moment after the other, each with one sentence and what moves; held, led on and left at any time. */
export function Minute({ course, moments, at, onAt }: MinuteProps) {
  const { say, language } = useVoice(onFront);
  const { store } = usePage();
  const room = useRef<HTMLElement>(null);
  const last = moments.length - 1;
  const [goes, setGoes] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const playing = goes && at < last;
  const go = (to: number): void => {
    setGoes(false);
    onAt(Math.max(0, Math.min(last, to)));
  };
  const turn = (): void => {
    if (at === last) onAt(0);
    setGoes(!playing);
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => onAt(at + 1), STAYS);
    return () => clearTimeout(timer);
  }, [playing, at, onAt]);
  useEffect(() => room.current?.focus(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('[data-keys]') !== null) return;
      const onButton = event.target instanceof Element && event.target.matches('button, summary');
      if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(at + 1);
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(at - 1);
      else if (event.key === 'Escape') onAt(undefined);
      else if (event.key === ' ' && !onButton) turn();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  const moment = moments[at];
  if (moment === undefined) return null;
  const frame = frameAt(course, moment.step);
  return (
    <section ref={room} className="minute" aria-labelledby="minute" tabIndex={-1}>
      <h1 id="minute">{say('minute.title')}</h1>
      <p className="minute-when">
        <time dateTime={frame.date}>{longDay(frame.date, language)}</time>
        <span>{say('minute.of', { at: at + 1, of: moments.length })}</span>
      </p>
      <div className="minute-moment" aria-live={playing ? 'off' : 'polite'}>
        <p className="minute-sentence">
          <Explained text={moment.sentence} />
        </p>
        {frame.moves.length === 0 ? null : (
          <>
            <h2>{say('minute.moves')}</h2>
            <ul className="changes" key={at}>
              {frame.moves.map((move) => (
                <li key={move.region}>
                  <Change move={move} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="minute-tools">
        <button
          type="button"
          className="round"
          aria-label={say('minute.back')}
          aria-disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="round play"
          aria-label={say(playing ? 'minute.pause' : 'minute.play')}
          onClick={turn}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="round"
          aria-label={say('minute.on')}
          aria-disabled={at === last}
          onClick={() => go(at + 1)}
        >
          <Icon name="forward" />
        </button>
        <progress value={at + 1} max={moments.length} aria-label={say('minute.title')} />
      </div>
      <div className="minute-ways">
        <button
          type="button"
          onClick={() => store.enter({ scenario: course.run.scenario.id, branch: undefined, step: moment.step })}
        >
          {say('minute.open')}
        </button>
        <button type="button" onClick={() => onAt(undefined)}>
          {say('minute.leave')}
        </button>
      </div>
      <p className="note">{say('minute.keys')}</p>
    </section>
  );
}
