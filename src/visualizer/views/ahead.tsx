import { memo, useMemo } from 'react';
import type { Frame } from '../../index.ts';
import { useAfterPaint } from '../after-paint.ts';
import { sayDay } from '../dates.ts';
import { useCursor, usePage } from '../page.ts';
import type { Course } from '../state/place.ts';
import { upcomingAfter } from '../state/timeline.ts';
import { language, useSay } from '../words.ts';

/** The next date of the calendar, in words. It follows a moment after the step. */
export function Ahead() {
  const { course, frame } = useCursor();
  return <NextDate {...useAfterPaint(useMemo(() => ({ course, frame }), [course, frame]))} />;
}

const NextDate = memo(function NextDate({ course, frame }: { readonly course: Course; readonly frame: Frame }) {
  const say = useSay();
  const { talks, names } = usePage();
  const [first] = upcomingAfter(talks, course.run, frame.index);
  return (
    <p className="ahead">
      {first === undefined ? (
        say('time.noDates')
      ) : (
        <>
          <strong>{say('time.ahead')}</strong> <time dateTime={first.day}>{sayDay(first.day, language)}</time>:{' '}
          {names.event(first.deadline.event)}
        </>
      )}
    </p>
  );
});
