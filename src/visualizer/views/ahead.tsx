import { sayDay } from '../dates.ts';
import { useCursor, usePage } from '../page.ts';
import { upcomingAfter } from '../state/timeline.ts';
import { language, useSay } from '../words.ts';

/** The next date of the calendar, in words. */
export function Ahead() {
  const say = useSay();
  const { talks, names } = usePage();
  const { course, frame } = useCursor();
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
}
