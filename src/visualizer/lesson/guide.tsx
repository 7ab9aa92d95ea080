import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { linkOf } from '../state/link.ts';
import { Hall, Leave } from './hall.tsx';
import type { OpenLesson } from './open-lesson.ts';
import { Cited } from './reveal.tsx';
import { Ending } from './summary.tsx';
import { inLessons, onLessons } from './words.ts';

/** The teacher's view: every question with what to expect, how long it takes, and what to talk about. */
export function Guide({ open }: { readonly open: OpenLesson }) {
  const { say: teach } = useVoice(inLessons);
  const { say } = useVoice(onLessons);
  const { store } = usePage();
  const { shown, lesson } = open;
  const minutes = (count: number): string => `${count} ${teach('minutesShort')}`;
  const forClass = linkOf(open.talks, {
    scenario: lesson.scenario,
    step: shown.stops[0]?.index ?? 0,
    view: 'diagram',
    branch: undefined,
    reader: { language: store.get().place.reader?.language, lesson: lesson.id },
  });
  const copy = async (): Promise<void> => {
    const link = `${window.location.href.split('#')[0]}#${forClass}`;
    try {
      await navigator.clipboard.writeText(link);
      store.tell({ kind: 'told', text: say('copied') });
    } catch {
      store.tell({ kind: 'told', text: say('linkIs', { link }) });
    }
  };
  const tools = (
    <>
      <button type="button" onClick={() => void copy()}>
        {say('link')}
      </button>
      <Leave label={say('back')} />
    </>
  );
  return (
    <Hall title={say('guide', { title: shown.title })} tools={tools}>
      <main className="lesson-guide" data-region="guide" tabIndex={-1}>
        <p className="note note-what-if">{say('guideNote')}</p>
        <p>
          <a href={`#${forClass}`}>{say('toLesson')}</a>
        </p>
        <p>{shown.summary}</p>
        <h2>{teach('objectives')}</h2>
        <ul className="lesson-list">
          {shown.objectives.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h2>{teach('group')}</h2>
        <p>{teach('groupSize', { least: lesson.group.least, most: lesson.group.most, note: lesson.group.note })}</p>
        <h2>{teach('runOfShow')}</h2>
        <table className="lesson-run">
          <thead>
            <tr>
              <th scope="col">{say('time')}</th>
              <th scope="col">{teach('part')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{minutes(lesson.openingMinutes)}</td>
              <th scope="row">{teach('opening')}</th>
            </tr>
            {shown.stops.map((stop, at) => (
              <tr key={stop.id}>
                <td>{minutes(stop.minutes)}</td>
                <th scope="row">{say('step', { number: at + 1, title: stop.title })}</th>
              </tr>
            ))}
            {lesson.closing === undefined ? null : (
              <tr>
                <td>{minutes(lesson.closing.minutes)}</td>
                <th scope="row">{lesson.closing.title}</th>
              </tr>
            )}
            <tr>
              <td>{minutes(lesson.debriefMinutes)}</td>
              <th scope="row">{teach('closingDebrief')}</th>
            </tr>
            <tr>
              <td>
                <strong>{minutes(lesson.minutes)}</strong>
              </td>
              <th scope="row">{say('total')}</th>
            </tr>
          </tbody>
        </table>
        <h2>{teach('opening')}</h2>
        <p>{lesson.opening}</p>
        {shown.stops.map((stop, at) => (
          <article
            key={stop.id}
            className="lesson-card"
            aria-labelledby={`guide-${stop.id}`}
            data-region={stop.id}
            tabIndex={-1}
          >
            <h2 id={`guide-${stop.id}`}>{say('step', { number: at + 1, title: stop.title })}</h2>
            <p className="note">
              {stop.date} · {minutes(stop.minutes)}
            </p>
            <p>{stop.situation}</p>
            <h3>{say('question')}</h3>
            <p>{stop.question}</p>
            {stop.options.length === 0 ? null : (
              <>
                <h3>{say('choices')}</h3>
                <ul className="lesson-list">
                  {stop.options.map((option) => (
                    <li key={option.id}>
                      {option.text}
                      {stop.answer.includes(option.id) ? (
                        <strong className="lesson-mark">{say('expected')}</strong>
                      ) : null}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h3>{stop.kind === 'text' ? say('expectedText') : teach('reported')}</h3>
            <p>{stop.reveal}</p>
            <Cited stop={stop} />
            <h3>{teach('debrief')}</h3>
            <p>{stop.debrief}</p>
            <h3>{teach('teacherNote')}</h3>
            <p>{stop.teacherNote}</p>
          </article>
        ))}
        {lesson.closing === undefined ? null : (
          <article className="lesson-card">
            <h2>{lesson.closing.title}</h2>
            <p>{lesson.closing.task}</p>
            <h3>{teach('debrief')}</h3>
            <p>{lesson.closing.debrief}</p>
          </article>
        )}
        <h2>{teach('closingDebrief')}</h2>
        <p>{lesson.debrief}</p>
        <Ending open={open} />
      </main>
    </Hall>
  );
}
