import { useMemo } from 'react';
import { type DistanceTask, distanceSvg, distanceTaskOf } from '../../doors/export.ts';
import { Progress } from '../explore/progress.tsx';
import { useCursor, usePage, usePapers } from '../parts/page.ts';
import { SaveButtons } from '../parts/save-buttons.tsx';
import { useVoice } from '../parts/words.ts';
import type { Course } from '../state/place.ts';
import { useDistances } from './distances.ts';
import { Plot, usePlotWords } from './plot.tsx';
import { inPlots } from './words.ts';

/** How far from agreement, over time: the record, and beside it the what-if on screen. Who looks by the day cannot look ahead. */
export function DistanceView() {
  const { say } = useVoice();
  const { course, place } = useCursor();
  if (place.reader?.eyes !== undefined) return <p className="note">{say('possible.eyes')}</p>;
  return <Distances course={course} />;
}

function Distances({ course }: { readonly course: Course }) {
  const { store } = usePage();
  const papers = usePapers();
  const { frame, place } = useCursor();
  const record = store.courses.record(place.scenario);
  const courses = useMemo(() => (course === record ? [record] : [record, course]), [course, record]);
  const moves = useDistances(courses);
  const task = useMemo(
    () =>
      papers &&
      moves &&
      distanceTaskOf(
        papers,
        courses.map(({ run }) => ({ name: run.scenario.title, frames: run.frames })),
        moves,
        0,
      ),
    [papers, moves, courses],
  );
  if (task === undefined)
    return (
      <>
        <Progress />
        <div className="plot" aria-busy="true" />
      </>
    );
  const about = courses.map(({ run }) => run.scenario.title).join(' / ');
  return (
    <>
      <Save task={task} about={about} />
      <Plot task={task} course={about} at={{ course: courses.length - 1, step: frame.index }} />
    </>
  );
}

/** The plot as a picture to take away, with its title and what it measures. */
function Save({ task, about }: { readonly task: DistanceTask; readonly about: string }) {
  const { say } = useVoice(inPlots);
  const { talks, store } = usePage();
  const words = usePlotWords();
  return (
    <SaveButtons
      what="distance"
      save={async (format) => {
        const rim = await store.asked(import('../rim/save-svg.ts'));
        if (rim === undefined) return;
        const texts = { title: say('title', { title: talks.title }), desc: say('desc', { course: about }) };
        const svg = distanceSvg({ ...task, width: 960 }, words, { ...texts, theme: 'light' });
        if (!(await rim.saveSvg(svg, `${talks.id}-distance`, format))) store.tell({ kind: 'picture-failed' });
      }}
    />
  );
}
