import { useEffect, useRef } from 'react';
import type { Answer, ShownStop } from '../../doors/teach.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { inLessons } from './words.ts';

/** What was reported, with its source, beside one's own answer; then what to talk about. */
export function Reveal({ stop, answer }: { readonly stop: ShownStop; readonly answer: Answer | undefined }) {
  const { say: teach } = useVoice(inLessons);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mine = stop.options.find((option) => option.id === answer?.value)?.text ?? answer?.value;
  const judged = stop.kind !== 'text' && answer?.passed === false;
  const same = judged && stop.answer.includes(answer.value);
  return (
    <div className="lesson-reveal">
      <p>
        <strong>{teach('yours')}:</strong> {answer?.passed === true ? teach('passed') : mine}
      </p>
      {judged ? (
        <p className={same ? 'lesson-same' : 'lesson-differs'}>
          <span aria-hidden="true">{same ? '=' : '≠'}</span> {teach(same ? 'same' : 'differs')}
        </p>
      ) : null}
      <h3 ref={heading} tabIndex={-1}>
        {teach('reported')}
      </h3>
      {stop.kind === 'text' ? null : (
        <p>
          <strong>{stop.answerText}</strong>
        </p>
      )}
      {stop.reveal === stop.answerText && stop.kind !== 'text' ? null : <p>{stop.reveal}</p>}
      <Cited stop={stop} />
      <h3>{teach('debrief')}</h3>
      <p>{stop.debrief}</p>
    </div>
  );
}

/** Where that was reported: the citation, and the facts that it sums up. */
export function Cited({ stop }: { readonly stop: ShownStop }) {
  const { say: teach } = useVoice(inLessons);
  const { factsIn } = usePage();
  return (
    <>
      <p className="note">
        {teach('source')}: <cite>{stop.citation}</cite>. {teach('sourcesEnglish')}
      </p>
      <details>
        <summary>{teach('facts')}</summary>
        <ul className="lesson-facts" lang={factsIn}>
          {stop.facts.map((fact) => (
            <li key={fact.id}>
              <span className="fact-id">{fact.id}</span> {fact.text}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
