import { memo } from 'react';
import type { Frame } from '../../index.ts';
import { shortDay } from '../../messages/index.ts';
import { Change } from '../parts/change.tsx';
import { useCursor, usePage, useStepAfterPaint } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { Told } from '../parts/told.tsx';
import { useVoice } from '../parts/words.ts';
import type { Course } from '../state/place.ts';

const StrikeButton = lazily(async () => (await import('../what-if/strike-button.tsx')).StrikeButton);

/** Every step of the course; choosing one goes there. It stands below the screen, and follows a moment later. */
export function Chronicle() {
  const { course, frame, place } = useCursor();
  const later = useStepAfterPaint();
  // With a side's eyes nothing may stand there for a moment that these eyes do not see.
  const whole = place.reader?.eyes === undefined;
  return <Entries {...(whole ? later : { course, frame })} whole={whole} />;
}

const Entries = memo(function Entries({
  course,
  frame,
  whole,
}: {
  readonly course: Course;
  readonly frame: Frame;
  readonly whole: boolean;
}) {
  const { say } = useVoice();
  const frames = whole ? course.run.frames : course.run.frames.slice(0, frame.index + 1);
  return (
    <ol className="chronicle" aria-label={say('ledger.chronicle')}>
      {frames.map((one) => (
        <Entry
          key={one.index}
          frame={one}
          current={one.index === frame.index}
          chosen={course.branch !== undefined && one.index > course.fork}
        />
      ))}
    </ol>
  );
});

const Entry = memo(function Entry({
  frame,
  current,
  chosen,
}: {
  readonly frame: Frame;
  readonly current: boolean;
  readonly chosen: boolean;
}) {
  const { say, language } = useVoice();
  const { store } = usePage();
  const { cause } = frame;
  return (
    <li className={chosen ? 'chosen' : undefined}>
      <button type="button" aria-current={current ? 'step' : undefined} onClick={() => store.goTo(frame.index, 'push')}>
        <span className="chronicle-step">{frame.index}</span>
        <time dateTime={frame.date}>{shortDay(frame.date, language)}</time>
        <span className="chronicle-text">
          {cause === undefined ? say(frame.index === 0 ? 'chronicle.start' : 'eyes.hidden') : <Told cause={cause} />}
          {frame.moves.map((move) => (
            <Change key={move.region} move={move} />
          ))}
        </span>
      </button>
      <Part quiet>{cause === undefined || cause.by === 'calendar' ? null : <StrikeButton frame={frame} />}</Part>
    </li>
  );
});
