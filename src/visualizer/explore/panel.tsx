import { memo, useRef } from 'react';
import type { Case } from '../../index.ts';
import { useCursor, usePage, usePapers } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import './explore.css';
import { useClosed, useExplorer } from '../parts/explorer.ts';
import type { Wanted } from '../state/explorer.ts';
import type { CourseAnswer } from '../state/letters.ts';
import { outlookOn, type Prospect } from './outlook.ts';
import { Powers } from './powers.tsx';
import { Progress } from './progress.tsx';
import { OutcomesStandOn } from './stands-on.tsx';
import { WayTo } from './way.tsx';
import { onExplore } from './words.ts';

/** Every outcome as it looks from the step on screen, the way to one of them, and what was proved about all courses. */
export function Panel() {
  const { say } = useVoice(onExplore);
  const papers = usePapers();
  const { wanted } = useExplorer();
  const answer = useAnswer();
  const outcomes = papers?.outcomes ?? [];
  const isState = wanted !== undefined && !outcomes.some((one) => one.id === wanted.aim.key);
  return (
    <>
      <Progress />
      {isState ? <WayTo wanted={wanted} /> : null}
      {answer === undefined || papers === undefined ? null : (
        <>
          <Outcomes papers={papers} {...answer} />
          <OutcomesStandOn papers={papers} />
          <Powers />
          <p className="note">{say('hint')}</p>
          <Marks />
        </>
      )}
      {papers === undefined ? null : <Laws papers={papers} />}
    </>
  );
}

/** An answer and the step of its course that it is read at. */
interface Read {
  readonly answer: CourseAnswer;
  readonly step: number;
}

/**
 * What is known of the course on screen. While a new course is being asked about, the one before stays: what someone
 * has open and where the focus is would else be lost for each branch that is made.
 */
function useAnswer(): Read | undefined {
  const { course, frame } = useCursor();
  const { explorer } = usePage();
  const { stage } = useExplorer();
  const before = useRef<Read>(undefined);
  const answer = explorer.answer(course);
  if (answer !== undefined) before.current = { answer, step: frame.index };
  else if (stage === 'stopped' || stage === 'failed' || stage === 'lost') before.current = undefined;
  return before.current;
}

function Outcomes({ papers, answer, step }: Read & { readonly papers: Case }) {
  const { say } = useVoice(onExplore);
  const { wanted } = useExplorer();
  return (
    <ul className="outcomes" aria-label={say('outcomes')}>
      {papers.outcomes.map((outcome) => (
        <OutcomeRow
          key={outcome.id}
          outcome={outcome}
          chosen={wanted?.aim.key === outcome.id ? wanted : undefined}
          {...outlookOn(answer, outcome.id, step)}
        />
      ))}
    </ul>
  );
}

/** Most steps change nothing about most outcomes: those are not drawn again. */
const OutcomeRow = memo(function OutcomeRow({
  outcome,
  chosen,
  kind,
  moves,
  turn,
  closedBy,
}: Prospect & {
  readonly outcome: Case['outcomes'][number];
  /** How it is wanted, where it is. */
  readonly chosen: Wanted | undefined;
}) {
  const { say } = useVoice(onExplore);
  const { explorer } = usePage();
  const choose = (): void =>
    explorer.want(
      chosen !== undefined ? undefined : { aim: { key: outcome.id, formula: outcome.formula }, least: 'moves' },
    );
  const standing =
    kind === 'reached'
      ? say('reached')
      : kind === 'open'
        ? say('away', { count: moves })
        : closedBy === undefined || closedBy === 0 || turn === 'closes'
          ? say('lost')
          : `${say('lost')}, ${say('lostBy', { step: closedBy })}`;
  return (
    <li className={`outcome outcome-${kind}`}>
      <button type="button" className="outcome-name" aria-expanded={chosen !== undefined} onClick={choose}>
        <span className="outcome-glyph" aria-hidden="true">
          {glyphs[kind]}
        </span>
        <span className="outcome-words">
          <span className="outcome-title">{outcome.name}</span>{' '}
          <span className="outcome-foot">
            <span className="outcome-standing">
              {standing}
              {turn === 'none' ? null : (
                <span className={`outcome-turn turn-${turn}`}>
                  {' '}
                  {turns[turn]} {say(turn)}
                </span>
              )}
            </span>
            <span className="pips" aria-hidden="true" style={{ inlineSize: `${moves * 0.4375}rem` }} />
          </span>
        </span>
        <span className="outcome-fold" aria-hidden="true">
          {chosen === undefined ? '▸' : '▾'}
        </span>
      </button>
      {chosen === undefined ? null : (
        <>
          <p className="outcome-about">{outcome.sentence}</p>
          <WayTo wanted={chosen} />
        </>
      )}
    </li>
  );
});

const glyphs = { reached: '●', open: '○', closed: '✕' } as const;
const turns = { closer: '▲', farther: '▽', closes: '✕' } as const;

/** Whether the chart shows what can no longer be reached, and how much that is. */
function Marks() {
  const { say } = useVoice(onExplore);
  const { explorer } = usePage();
  const { marks } = useExplorer();
  const closed = useClosed();
  return (
    <>
      <label className="switch">
        <input type="checkbox" checked={marks} onChange={(event) => explorer.setMarks(event.target.checked)} />
        <span>{say('marks')}</span>
      </label>
      {closed === undefined ? null : <p className="note">{say('closedStates', { count: closed.size })}</p>}
    </>
  );
}

/** The laws of the case, proved over every position that can be reached. */
const Laws = memo(function Laws({ papers }: { readonly papers: Case }) {
  const { say, language } = useVoice(onExplore);
  const { proof, stage } = useExplorer();
  if (proof === undefined) return stage === 'ready' ? <p className="note">{say('laws.looking')}</p> : null;
  const positions = BigInt(proof.positions).toLocaleString(language.locale);
  const broken = proof.laws.filter((law) => !law.holds).length;
  const of = proof.laws.length;
  return (
    <details className="laws">
      <summary>
        <span aria-hidden="true">{broken === 0 ? '✓ ' : '✕ '}</span>
        {broken === 0
          ? say('laws.hold', { count: of, positions })
          : say('laws.broken', { count: broken, of, positions })}
      </summary>
      <p className="note">{say('laws.about', { ms: Math.max(1, Math.round(proof.ms)) })}</p>
      <ul>
        {proof.laws.map((law) => (
          <li key={law.id}>
            <strong>{say(law.holds ? 'laws.holds' : 'laws.breaks')}</strong>{' '}
            {papers.invariants.find((one) => one.id === law.id)?.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
});
