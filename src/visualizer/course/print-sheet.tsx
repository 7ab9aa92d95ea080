import { longDay, reportedInWords, shortDay } from '../../messages/index.ts';
import { onPapers } from '../language/papers.ts';
import { Change } from '../parts/change.tsx';
import { useCursor, useLayout, usePage, usePapers } from '../parts/page.ts';
import { Told } from '../parts/told.tsx';
import { useVoice } from '../parts/words.ts';
import { factsOf } from '../state/citing.ts';
import { sceneAt } from '../state/picture.ts';
import { SceneRows } from './scene-rows.tsx';
import { usePrinting } from './use-printing.ts';

/** The course on paper: title, the chart at its tip, the chronicle as a table, the sources. Made only when printing. */
export function PrintSheet() {
  return usePrinting() ? <Sheet /> : null;
}

function Sheet() {
  const { say, language } = useVoice();
  const { say: paper } = useVoice(onPapers);
  const {
    talks: bare,
    words: { draw },
    store,
  } = usePage();
  const talks = usePapers() ?? bare;
  const layout = useLayout();
  useCursor();
  const course = store.course();
  const { run, branch, fork } = course;
  const tip = run.frames.at(-1);
  if (tip === undefined) return null;
  const title = paper('print.chart', { day: longDay(tip.date, language) });
  return (
    <main className="sheet">
      <h1>{talks.title}</h1>
      <p className="sheet-run">
        {branch === undefined ? run.scenario.title : paper('print.branch', { name: branch.name, step: fork })}
        {' · '}
        {paper('print.until', { day: longDay(tip.date, language), count: run.frames.length - 1 })}
      </p>
      <p>{branch === undefined ? run.scenario.description : say('now.whatIf')}</p>
      <h2>{paper('print.chronicle')}</h2>
      <table className="sheet-chronicle">
        <thead>
          <tr>
            <th scope="col">{paper('print.step')}</th>
            <th scope="col">{paper('print.date')}</th>
            <th scope="col">{paper('print.who')}</th>
            <th scope="col">{paper('print.moved')}</th>
            <th scope="col">{paper('print.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {run.frames.slice(1).map((frame) => (
            <tr key={frame.index}>
              <td>{frame.index}</td>
              <td>{shortDay(frame.date, language)}</td>
              <td>
                {frame.cause === undefined ? '' : <Told cause={frame.cause} />}
                {frame.cause?.evidence === 'counterfactual' ? ` (${say('evidence.counterfactual')})` : ''}
              </td>
              <td>
                {frame.moves.map((move) => (
                  <Change key={move.region} move={move} />
                ))}
              </td>
              <td>{factsOf(frame).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{paper('print.sources')}</h2>
      <ul>
        {talks.bibliography.map((source) => (
          <li key={source.id}>
            <cite>{source.paper}</cite>, {reportedInWords(source.printed, language, '')}:{' '}
            <span lang="en">“{source.headline}”</span>
          </li>
        ))}
      </ul>
      <p>{talks.limits}</p>
      <section className="sheet-chart">
        <h2>{title}</h2>
        {layout === undefined ? null : <SceneRows scene={sceneAt(layout, 'all', course, tip, draw)} label={title} />}
      </section>
    </main>
  );
}
