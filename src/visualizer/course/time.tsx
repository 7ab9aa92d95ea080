import { type CSSProperties, memo } from 'react';
import { longDay, shortDay } from '../../messages/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useCursor, usePage, usePart } from '../parts/page.ts';
import type { Player } from '../parts/player.ts';
import { Section } from '../parts/section.tsx';
import { useVoice } from '../parts/words.ts';
import { type Course, clampStep } from '../state/place.ts';
import { speeds } from '../state/speeds.ts';
import { axisOf } from '../state/timeline.ts';
import { toldText } from '../state/told.ts';
import { Tracks } from './tracks.tsx';

/** Going through time: step, play, scrub, and the tree of branches. */
export function Time({
  player,
  naming,
  onNamed,
}: {
  readonly player: Player;
  readonly naming: boolean;
  readonly onNamed: () => void;
}) {
  const { say } = useVoice();
  return (
    <Section id="time" title={say('time.title')}>
      <div className="transport">
        <Buttons player={player} />
        <Speed player={player} />
        <Slider player={player} />
      </div>
      <Tracks naming={naming} onNamed={onNamed} />
    </Section>
  );
}

/** First, back, play, forward, last. They are drawn again at the ends of a course, not at every step of it. */
const Buttons = memo(function Buttons({ player }: { readonly player: Player }) {
  const { say } = useVoice();
  const { store } = usePage();
  const atStart = usePart(({ place }) => clampStep(store.course(), place.step) === 0);
  const atTip = usePart(({ place }) => place.step >= store.course().run.frames.length - 1);
  const step = (go: () => void) => () => {
    player.stop();
    go();
  };
  const button = (key: 'first' | 'back' | 'forward' | 'last', off: boolean, go: () => void) => (
    <button type="button" className="round" aria-label={say(`time.${key}`)} aria-disabled={off} onClick={step(go)}>
      <Icon name={key} />
    </button>
  );
  return (
    <fieldset className="buttons">
      <legend className="visually-hidden">{say('time.steps')}</legend>
      {button('first', atStart, () => store.goTo(0, 'push'))}
      {button('back', atStart, () => store.stepBy(-1))}
      <button
        type="button"
        className="round play"
        aria-label={say(player.mode === 'playing' ? 'time.pause' : 'time.play')}
        onClick={player.toggle}
      >
        <Icon name={player.mode === 'playing' ? 'pause' : 'play'} />
      </button>
      {button('forward', atTip, () => store.stepBy(1))}
      {button('last', atTip, () => store.toTip())}
    </fieldset>
  );
});

const Speed = memo(function Speed({ player }: { readonly player: Player }) {
  const { say } = useVoice();
  return (
    <label className="field speed">
      <span>{say('time.speed')}</span>
      <select
        value={player.speed}
        onChange={(event) => player.setSpeed(speeds.find((one) => one === event.target.value) ?? 'normal')}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {say(`speed.${speed}`)}
          </option>
        ))}
      </select>
    </label>
  );
});

function Slider({ player }: { readonly player: Player }) {
  const { say, language } = useVoice();
  const { store, names } = usePage();
  const { course, frame, tip } = useCursor();
  const actor = frame.cause === undefined ? '' : toldText(names.actor(frame.cause.type), frame.cause.sentence);
  return (
    <div className="slider">
      <input
        type="range"
        min={0}
        max={tip}
        step={1}
        value={frame.index}
        aria-label={say('time.slider')}
        aria-valuetext={`${longDay(frame.date, language)}, ${say('step.of', { step: frame.index, of: tip })}. ${actor}`}
        onChange={(event) => store.goTo(Number(event.target.value))}
        onPointerDown={player.scrub}
        onPointerUp={player.release}
        onPointerCancel={player.release}
      />
      <Axis course={course} />
    </div>
  );
}

/** From where on, as a part of the axis, a day is written before its place: after it there is no room. */
const END = 0.85;

/** The days of a course and its deadlines below the slider. */
const Axis = memo(function Axis({ course }: { readonly course: Course }) {
  const { language } = useVoice();
  const { run } = course;
  const tip = run.frames.length - 1;
  const at = (step: number): CSSProperties => ({ insetInlineStart: `${(100 * step) / Math.max(1, tip)}%` });
  return (
    <div className="axis" aria-hidden="true">
      {course.branch === undefined ? null : (
        <span
          className="axis-what-if"
          style={{ ...at(course.fork), inlineSize: `${100 - (100 * course.fork) / Math.max(1, tip)}%` }}
        />
      )}
      {axisOf(run).map((day) => (
        <span
          key={day.step}
          className={`axis-day axis-${day.label}${day.step > END * tip ? ' axis-end' : ''}`}
          style={
            day.step > END * tip ? { insetInlineEnd: `${100 - (100 * day.step) / Math.max(1, tip)}%` } : at(day.step)
          }
        >
          {day.label === 'none' ? '' : shortDay(day.day, language)}
        </span>
      ))}
      {run.frames
        .filter((one) => one.deadlines.length > 0)
        .map((one) => (
          <span key={one.index} className="axis-deadline" style={at(one.index)}>
            ▲
          </span>
        ))}
    </div>
  );
});
