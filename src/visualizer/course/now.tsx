import { type ReactNode, useId } from 'react';
import type { Move, Occurrence } from '../../index.ts';
import { longDay, reportedInWords } from '../../messages/index.ts';
import { Change } from '../parts/change.tsx';
import { Cite } from '../parts/cite.tsx';
import { inPlace } from '../parts/in-place.ts';
import { BasisMark, EvidenceMark } from '../parts/marks.tsx';
import { useCursor, usePage, usePapers } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { Section } from '../parts/section.tsx';
import { Explained, ExplainedWord } from '../parts/term.tsx';
import { useVoice } from '../parts/words.ts';
import { citationOf, factsOf } from '../state/citing.ts';
import { toldOf } from '../state/told.ts';
import { Ahead } from './ahead.tsx';
import { EyesNote } from './eyes-views.tsx';

const StepTools = lazily(async () => (await import('../what-if/step-tools.tsx')).StepTools);

/** This step: when and where, who did what, what moved, and where that was reported; at the start what is offered there. */
export function Now({ offer }: { readonly offer: ReactNode }) {
  const { say, language } = useVoice();
  const { frame, course, tip } = useCursor();
  const { cause } = frame;
  return (
    <Section id="now" title={say('now.title')} scrolls>
      <p className="now-when">
        <time dateTime={frame.date}>{longDay(frame.date, language)}</time>
        {cause?.place === undefined ? '' : ` · ${cause.place}`}
        <span className="now-step">{say('step.of', { step: frame.index, of: tip })}</span>
      </p>
      {cause !== undefined ? <Happened /> : frame.index === 0 ? <Start offer={offer} /> : null}
      <Part>
        <EyesNote />
      </Part>
      {course.branch !== undefined && frame.index > course.fork ? (
        <p className="note note-what-if">{say('now.whatIf')}</p>
      ) : null}
      <Part>
        <OnPaper />
      </Part>
    </Section>
  );
}

/** What waits for the papers, put in when they have come, at the end, so that nothing that is read moves. */
function OnPaper() {
  const { frame } = useCursor();
  return usePapers() === undefined ? null : (
    <>
      {frame.cause === undefined ? null : <Sources />}
      <Annotations />
      <Part>
        <StepTools />
      </Part>
      <Ahead />
    </>
  );
}

function Start({ offer }: { readonly offer: ReactNode }) {
  const { say } = useVoice();
  const { course, place } = useCursor();
  const { scenario, prelude } = course.run;
  return (
    <>
      {place.reader?.eyes === undefined ? (
        <p className="now-sentence">
          <Explained text={scenario.description} />
        </p>
      ) : null}
      {prelude.length === 0 ? null : <p className="note">{say('now.prelude', { count: prelude.length })}</p>}
      <p className="note">{say('now.hint')}</p>
      {offer}
    </>
  );
}

function Happened() {
  const { say } = useVoice();
  const { names } = usePage();
  const { frame } = useCursor();
  const { cause } = frame;
  if (cause === undefined) return null;
  const told = toldOf(names.actor(cause.type), cause.sentence);
  return (
    <>
      <p className="now-who">
        {told.named ? null : <strong>{told.who}</strong>} <EvidenceMark evidence={cause.evidence} />{' '}
        <BasisMark basis={cause.basis} evidence={cause.evidence} />
      </p>
      <p className="now-sentence">
        <Explained text={cause.sentence} />
      </p>
      {cause.by === 'calendar' ? <p className="note">{say('now.due')}</p> : null}
      {cause.note === undefined ? null : <p className="note">{cause.note}</p>}
      {frame.moves.length === 0 ? null : (
        <>
          <h3>{say('now.moved')}</h3>
          <ul className="changes">
            {inPlace(frame.moves, (move) => (
              <li>
                <Change move={move} />
                <Standing move={move} cause={cause} />
              </li>
            ))}
          </ul>
        </>
      )}
      {frame.nonMoves.length === 0 ? null : (
        <>
          <h3>{say('now.repeated')}</h3>
          <ul className="changes changes-still">
            {inPlace(frame.nonMoves, (move) => (
              <li>
                <Change move={move} />
                <Standing move={move} cause={cause} />
              </li>
            ))}
          </ul>
        </>
      )}
      {frame.refused ? <p className="note">{say('now.refused')}</p> : null}
    </>
  );
}

/** What a move stands on, where that is other than what its event stands on. */
function Standing({ move, cause }: { readonly move: Move; readonly cause: Occurrence }) {
  return (
    <>
      {move.evidence === cause.evidence ? null : <EvidenceMark evidence={move.evidence} />}{' '}
      {move.basis === cause.basis && move.evidence === cause.evidence ? null : (
        <BasisMark basis={move.basis} evidence={move.evidence} />
      )}
    </>
  );
}

function Sources() {
  const { say, language } = useVoice();
  const { factsIn } = usePage();
  const papers = usePapers();
  const { frame } = useCursor();
  const facts = factsOf(frame);
  const dating = frame.cause;
  return (
    <>
      <h3>{say('now.sources')}</h3>
      <ul className="sources">
        {inPlace(facts, (id) => (
          <li>
            <p lang={factsIn}>{papers && citationOf(papers, id)?.fact.text}</p>
            <p className="source-place">
              <span className="fact-id">
                <ExplainedWord word={id} />
              </span>{' '}
              <Cite fact={id} />
            </p>
          </li>
        ))}
      </ul>
      {dating === undefined ? null : (
        <p className="note">
          {say(`date.${dating.dateBasis}`)}
          {dating.reported === undefined || dating.reported === dating.day
            ? ''
            : ` ${say('date.reported', { when: reportedInWords(dating.reported, language, say('date.open')) })}`}
        </p>
      )}
    </>
  );
}

function Annotations() {
  const { say } = useVoice();
  const { frame } = useCursor();
  const title = useId();
  if (frame.annotations.length === 0) return null;
  return (
    <aside className="annotations" aria-labelledby={title}>
      <h3 id={title}>{say('now.aside')}</h3>
      <ul>
        {inPlace(frame.annotations, (one) => (
          <li>
            <strong>{say(`annotation.${one.kind}`)}</strong> {one.text}
            {inPlace(one.facts, (fact) => (
              <p className="source-place">
                <Cite fact={fact} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}
