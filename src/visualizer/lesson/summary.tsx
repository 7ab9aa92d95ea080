import { type SummaryRow, summaryOf } from '../../doors/teach.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { linkOf } from '../state/link.ts';
import type { OpenLesson } from './open-lesson.ts';
import type { Way } from './use-lesson.ts';
import { inLessons, onLessons } from './words.ts';

/** One's own path beside the record, where they differ, and the links to go on from there. */
export function SummaryView({ open, way }: { readonly open: OpenLesson; readonly way: Way }) {
  const { say: teach } = useVoice(inLessons);
  const { say } = useVoice(onLessons);
  const { shown } = open;
  const summary = summaryOf(shown, way.progress);
  const counts = { count: summary.asked, answered: summary.answered, differing: summary.differing };
  return (
    <>
      <p>{teach('summaryLine', counts)}</p>
      <p className="note">{teach('noMark')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by keys */}
      <section className="lesson-wide" aria-label={say('path')} tabIndex={0}>
        <table className="lesson-summary">
          <caption className="visually-hidden">{teach('summary')}</caption>
          <thead>
            <tr>
              <th scope="col">{teach('columnQuestion')}</th>
              <th scope="col">{teach('columnMine')}</th>
              <th scope="col">{teach('columnReported')}</th>
              <th scope="col">{teach('columnDiffers')}</th>
            </tr>
          </thead>
          <tbody>
            {summary.rows.map((row, at) => (
              <tr key={row.stop} className={row.differs === true ? 'lesson-row-differs' : undefined}>
                <th scope="row">
                  {row.title}
                  <span className="note">{row.date}</span>
                </th>
                <td data-head={teach('columnMine')}>{row.mine === '' ? teach('passed') : row.mine}</td>
                <td data-head={teach('columnReported')}>
                  {row.reported}
                  <span className="note">{row.citation}</span>
                </td>
                <td data-head={teach('columnDiffers')}>
                  <span className={row.differs === true ? 'lesson-differs' : 'lesson-same'}>
                    {row.differs === undefined
                      ? teach('notJudged')
                      : `${row.differs ? '≠' : '='} ${teach(row.differs ? 'differs' : 'same')}`}
                  </span>
                  <button
                    type="button"
                    aria-label={`${say('look')}: ${row.title}`}
                    onClick={() => way.step({ type: 'go', to: at })}
                  >
                    {say('look')}
                  </button>
                  <GoOn open={open} row={row} way={way} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Closing open={open} />
      <p className="lesson-buttons">
        {way.progress.finished ? null : (
          <button type="button" className="primary" onClick={() => way.step({ type: 'finish' })}>
            {teach('finish')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            if (window.confirm(teach('restartSure'))) way.step({ type: 'restart' });
          }}
        >
          {teach('restart')}
        </button>
      </p>
      <p role="status">{way.progress.finished ? teach('finished') : ''}</p>
      <Ending open={open} />
    </>
  );
}

/** The link to the talks at the step of a stop; where one's own move went another way, to a branch that begins with it. */
function GoOn({ open, row, way }: { readonly open: OpenLesson; readonly row: SummaryRow; readonly way: Way }) {
  const { say } = useVoice(onLessons);
  const stop = open.shown.stops.find((one) => one.id === row.stop);
  const mine = way.progress.answers.find((one) => one.stop === row.stop)?.value ?? '';
  const own = stop?.kind === 'move' && row.differs === true ? mine : undefined;
  const words = say(own === undefined ? 'goOn' : 'goOnMine');
  const to = useLinkTo(open, row.index, own, row.title);
  return (
    <a href={to} aria-label={`${words}: ${row.title}`}>
      {words}
    </a>
  );
}

/** The open end: a what-if of one's own, with moves to begin with. */
function Closing({ open }: { readonly open: OpenLesson }) {
  const { say: teach } = useVoice(inLessons);
  const { say } = useVoice(onLessons);
  const { closing } = open.shown;
  const plan = open.lesson.closing;
  const step = open.run.frames.find((frame) => frame.cause?.id === plan?.at)?.index ?? open.run.frames.length - 1;
  if (closing === undefined || plan === undefined) return null;
  return (
    <>
      <h3>
        {teach('closing')}: {closing.title}
      </h3>
      <p>{closing.task}</p>
      <p>{teach('movesThere')}:</p>
      <ul className="lesson-moves">
        {plan.moves.map((move, at) => (
          <li key={move}>
            <MoveLink open={open} step={step} move={move} words={closing.moves[at] ?? move} name={closing.title} />
          </li>
        ))}
        <li>
          <MoveLink open={open} step={step} move={undefined} words={say('goOn')} name={closing.title} />
        </li>
      </ul>
    </>
  );
}

function MoveLink(props: {
  readonly open: OpenLesson;
  readonly step: number;
  readonly move: string | undefined;
  readonly words: string;
  readonly name: string;
}) {
  const { say } = useVoice(onLessons);
  const to = useLinkTo(props.open, props.step, props.move, props.name);
  return <a href={to}>{props.move === undefined ? props.words : say('goOnWith', { move: props.words })}</a>;
}

/** The address of the talks at a step, or of a branch that leaves there with one move. */
function useLinkTo(open: OpenLesson, step: number, move: string | undefined, name: string): string {
  const { store } = usePage();
  const { reader } = store.get().place;
  const after = open.run.frames[step]?.cause?.id ?? '';
  return `#${linkOf(open.talks, {
    scenario: open.lesson.scenario,
    step: move === undefined ? step : step + 1,
    view: 'diagram',
    branch: move === undefined ? undefined : { after, events: [move], name },
    reader: { language: reader?.language, eyes: reader?.eyes },
  })}`;
}

/** What all of it rests on, and the words of the field. */
export function Ending({ open }: { readonly open: OpenLesson }) {
  const { say: teach } = useVoice(inLessons);
  const { shown } = open;
  return (
    <>
      <h3>{teach('glossary')}</h3>
      <dl className="lesson-glossary">
        {shown.glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>{teach('sources')}</h3>
      <ul>
        {shown.sources.map((source) => (
          <li key={source}>
            {source.split(/(“[^”]*”)/u).map((part) =>
              part.startsWith('“') ? (
                <span key={part} lang="en">
                  {part}
                </span>
              ) : (
                part
              ),
            )}
          </li>
        ))}
      </ul>
      <p className="note">{shown.limits}</p>
    </>
  );
}
