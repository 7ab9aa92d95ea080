import { longDay } from '../../messages/index.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Wanted } from '../state/explorer.ts';
import { MoveFacts, MoveWords } from './move-words.tsx';
import { closedAt } from './outlook.ts';
import { GoalStandsOn } from './stands-on.tsx';
import { onExplore } from './words.ts';

/** Which step of the course on screen closed an outcome or a state: a lookup. */
export function WhenLost({ wanted }: { readonly wanted: Wanted }) {
  const { say, language } = useVoice(onExplore);
  const { store, explorer } = usePage();
  const { course, frame } = useCursor();
  const answer = explorer.answer(course);
  if (answer === undefined) return null;
  const step = closedAt(answer, wanted.aim.key);
  const closing = step === undefined ? undefined : course.run.frames[step];
  return (
    <div className="study">
      <h4>{say('lost.title')}</h4>
      {closing === undefined ? (
        <p>{say('lost.never')}</p>
      ) : closing.cause === undefined ? (
        <p>{say('lost.start')}</p>
      ) : (
        <>
          <p>{say('lost.at', { step: closing.index, day: longDay(closing.date, language) })}</p>
          <div className="closing">
            <MoveWords move={{ ...closing.cause, event: closing.cause.type }} />
            <MoveFacts facts={closing.cause.facts} />
          </div>
          {closing.index === frame.index ? null : (
            <button type="button" onClick={() => store.goTo(closing.index, 'push')}>
              {say('goThere', { step: closing.index })}
            </button>
          )}
        </>
      )}
      <GoalStandsOn wanted={wanted} {...(closing && { closing })} />
    </div>
  );
}
