import { memo } from 'react';
import type { Frame } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { usePage, useStepAfterPaint } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Course } from '../state/place.ts';
import { upcomingAfter } from '../state/timeline.ts';

/** The next date of the calendar, in words. It follows a moment after the step. */
export function Ahead() {
  return <NextDate {...useStepAfterPaint()} />;
}

const NextDate = memo(function NextDate({ course, frame }: { readonly course: Course; readonly frame: Frame }) {
  const { say, language } = useVoice();
  const { talks, names } = usePage();
  const [first] = upcomingAfter(talks, course.run, frame.index);
  return (
    <p className="ahead">
      {first === undefined ? (
        say('time.noDates')
      ) : (
        <>
          <strong>{say('time.ahead')}</strong> <time dateTime={first.day}>{longDay(first.day, language)}</time>:{' '}
          {names.event(first.deadline.event)}
        </>
      )}
    </p>
  );
});
