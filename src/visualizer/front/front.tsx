import { useMemo, useState } from 'react';
import { distanceTaskOf } from '../../doors/export.ts';
import type { Introduction } from '../../index.ts';
import { Plot } from '../distance/plot.tsx';
import { onFront } from '../language/front.ts';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { Notices } from '../parts/notices.tsx';
import { usePage, usePapers } from '../parts/page.ts';
import { Explained } from '../parts/term.tsx';
import { useFollow } from '../parts/use-follow.ts';
import { Waymarks } from '../parts/waymarks.tsx';
import { useVoice } from '../parts/words.ts';
import { useLater } from '../rim/later.ts';
import type { Course } from '../state/place.ts';
import { Doors } from './doors.tsx';
import './front.css';
import { Minute } from './minute.tsx';
import { momentsOf } from './moments.ts';

/** What someone sees who comes without a link: what the talks were, the picture of them, and three doors. */
export function Front() {
  const introduction = useLater(usePage().introduction);
  return introduction === undefined ? <main className="front" aria-busy="true" /> : <Open {...{ introduction }} />;
}

function Open({ introduction }: { readonly introduction: Introduction | null }) {
  const { store, talks, names } = usePage();
  const course = store.courses.record(introduction?.scenario ?? store.get().place.scenario);
  const moments = useMemo(() => momentsOf(introduction, course, names), [introduction, course, names]);
  const [at, setAt] = useState<number>();
  useFollow();
  const moment = at === undefined ? undefined : moments[at];
  return (
    <div className="page page-front">
      <Waymarks where="Demarche" />
      <header className="front-head">
        <p className="front-name">Demarche</p>
        <LanguageChoice />
      </header>
      <Notices />
      <main className="front">
        <p className="front-kicker">
          <Explained text={talks.title} />
        </p>
        <div className="front-told">
          {moment === undefined || at === undefined ? (
            <>
              <Told introduction={introduction} />
              <Doors moments={moments.length} scenario={course.run.scenario.id} onWatch={() => setAt(0)} />
            </>
          ) : (
            <Minute course={course} moments={moments} at={at} onAt={setAt} />
          )}
        </div>
        <Picture course={course} distances={introduction?.distances} at={moment?.step} />
      </main>
    </div>
  );
}

/** What happened, in a headline and a few sentences; where nobody has written them, who was there and what can be opened. */
function Told({ introduction }: { readonly introduction: Introduction | null }) {
  const { say } = useVoice(onFront);
  const { talks, store } = usePage();
  if (introduction !== null)
    return (
      <>
        <h1>{introduction.headline}</h1>
        <div className="front-sentences">
          {introduction.sentences.map((sentence) => (
            <p key={sentence}>
              <Explained text={sentence} />
            </p>
          ))}
        </div>
      </>
    );
  const sides = talks.parties.filter(({ role }) => role === 'side').map(({ name }) => name);
  return (
    <>
      <h1>{talks.title}</h1>
      <div className="front-sentences">
        <p>{say('sides', { sides: sides.join(', ') })}</p>
        <h2>{say('courses')}</h2>
        <ul>
          {talks.scenarios.map(({ id, title, description }) => (
            <li key={id}>
              <button type="button" onClick={() => store.enter({ scenario: id, branch: undefined, step: 0 })}>
                {title}
              </button>
              <p className="note">{description}</p>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The picture, once the outcomes have come with the papers; the room for it is kept. */
function Picture({
  course,
  distances,
  at,
}: {
  readonly course: Course;
  readonly distances: Introduction['distances'] | undefined;
  readonly at: number | undefined;
}) {
  const { say } = useVoice(onFront);
  const papers = usePapers();
  const { run } = course;
  const task = useMemo(() => {
    if (papers === undefined || distances === undefined) return undefined;
    const courses = [{ name: run.scenario.title, frames: run.frames }];
    return distanceTaskOf(papers, courses, (outcome, _, step) => distances[outcome]?.[step] ?? null, 0);
  }, [papers, distances, run]);
  if (distances === undefined) return null;
  return (
    <section className="front-picture" aria-labelledby="front-picture">
      <h2 id="front-picture">{say('picture.title')}</h2>
      {task === undefined ? (
        <div className="plot" />
      ) : (
        <Plot task={task} course={run.scenario.title} at={at === undefined ? undefined : { course: 0, step: at }} />
      )}
    </section>
  );
}
