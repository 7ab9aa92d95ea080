import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type DistanceTask,
  type DistanceWords,
  distanceDrawing,
  distanceTableOf,
  distanceWordsOf,
} from '../../doors/export.ts';
import { onFront } from '../language/front.ts';
import { Explained, Term, useTerms } from '../parts/term.tsx';
import { useVoice } from '../parts/words.ts';
import { adoptDrawStyles } from '../rim/draw-styles.ts';
import { termOf } from '../state/terms.ts';
import { inPlots } from './words.ts';
import './distance.css';

adoptDrawStyles();

/** How far apart the sides are over time, as wide as there is room, with the numbers as a table; `at` is the step that one looks at. */
export function Plot({
  task,
  course,
  at,
}: {
  readonly task: DistanceTask;
  /** What the plot is about, for those who do not see it. */
  readonly course: string;
  readonly at?: { readonly course: number; readonly step: number } | undefined;
}) {
  const { say: front } = useVoice(onFront);
  const words = usePlotWords();
  const [room, width] = useWidth();
  const drawing = useMemo(
    () => (width === 0 ? undefined : distanceDrawing({ ...task, width }, words)),
    [task, width, words],
  );
  const x = at && drawing?.places[at.course]?.[at.step];
  return (
    <>
      <div ref={room} className="plot">
        {drawing === undefined ? null : (
          <svg
            className="dm"
            role="img"
            aria-label={front('picture.label', { title: front('picture.title'), course })}
            viewBox={`0 0 ${drawing.w} ${drawing.h}`}
            width={drawing.w}
            height={drawing.h}
          >
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here, of numbers and of text that was escaped */}
            <g dangerouslySetInnerHTML={{ __html: drawing.markup }} />
            {x === undefined ? null : (
              <g className="plot-at" style={{ transform: `translateX(${x}px)` }}>
                {/* Beside another course nothing is veiled: the two are to be held against each other. */}
                {task.courses.length > 1 ? null : (
                  <rect className="dm-ahead" y={drawing.top - 26} width={drawing.w} height={drawing.h} />
                )}
                <path className="dm-at" d={`M0 ${drawing.top}V${drawing.h}`} />
              </g>
            )}
          </svg>
        )}
      </div>
      <Words task={task} />
      <p className="note">{words.note}</p>
      <details>
        <summary>{front('picture.table')}</summary>
        <Numbers task={task} />
      </details>
    </>
  );
}

/** What the plot says. */
export function usePlotWords(): DistanceWords {
  const voice = useVoice(inPlots);
  return useMemo(() => distanceWordsOf(voice), [voice]);
}

/** The words in the picture that a newcomer does not know. */
function Words({ task }: { readonly task: DistanceTask }) {
  const { say: front } = useVoice(onFront);
  const terms = useTerms();
  const issues = [...new Set(task.rows.map(({ issueName }) => issueName))];
  const found = issues.flatMap((name) => termOf(name, terms) ?? []);
  if (found.length === 0) return null;
  return (
    <p className="note">
      {front('picture.terms')}{' '}
      {found.map((term, at) => (
        <span key={term.term}>
          {at === 0 ? '' : ' · '}
          <Term term={term} text={term.term} />
        </span>
      ))}
    </p>
  );
}

/** The plot in numbers: a row a day. */
function Numbers({ task }: { readonly task: DistanceTask }) {
  const { say } = useVoice(inPlots);
  const { heads, rows } = useMemo(() => distanceTableOf(task), [task]);
  const { day, away } = usePlotWords();
  const several = task.courses.length > 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the Tab key
    <div className="plot-numbers" tabIndex={0} data-keys="arrows">
      <table>
        <thead>
          <tr>
            {several ? <th scope="col">{say('table.course')}</th> : null}
            <th scope="col">{say('table.day')}</th>
            {heads.map(({ issue, name }) => (
              <th key={name} scope="col">
                <Explained text={issue === '' ? name : `${issue}: ${name}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.course} ${row.day} ${row.start}`}>
              {several ? <td>{row.course}</td> : null}
              <th scope="row">{row.start ? say('table.start', { day: day(row.day) }) : day(row.day)}</th>
              {row.moves.map((moves, index) => (
                <td key={heads[index]?.name}>{away(moves)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The narrowest that a plot is drawn: below that its parts would have no room beside each other. */
const LEAST = 280;

/** An element and its width, in whole pixels; 0 until it is known. */
function useWidth() {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = room;
    if (current === null) return;
    const take = (): void => setWidth(Math.max(LEAST, Math.floor(current.clientWidth)));
    take();
    const watch = new ResizeObserver(take);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return [room, width] as const;
}
