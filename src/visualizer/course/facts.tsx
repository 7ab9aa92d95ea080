import { useMemo, useState } from 'react';
import { factKinds } from '../../index.ts';
import { reportedInWords } from '../../messages/index.ts';
import { onPapers } from '../language/papers.ts';
import { Cite } from '../parts/cite.tsx';
import { useCursor, useKnowledge, usePage, usePapers } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { findFacts, stepsByFact } from '../state/citing.ts';
import { knownFacts } from '../state/eyes.ts';

/** Every fact of the ledger: searchable, by issue and by kind, each with the steps that use it. */
export function Facts() {
  const { say, language } = useVoice();
  const { say: paper } = useVoice(onPapers);
  const { talks: bare, store, words, factsIn } = usePage();
  const talks = usePapers() ?? bare;
  const { course, frame, place } = useCursor();
  const [text, setText] = useState('');
  const [issue, setIssue] = useState('');
  const [kind, setKind] = useState('');
  const knowledge = useKnowledge();
  const eyes = place.reader?.eyes;
  const found = useMemo(() => {
    const all = findFacts(talks, { text, issue, kind });
    const ids = all.map((fact) => fact.id);
    const known = knownFacts(eyes, ids, frame.date, knowledge);
    return all.filter((fact) => known.has(fact.id));
  }, [talks, text, issue, kind, eyes, frame.date, knowledge]);
  const steps = useMemo(() => stepsByFact(course.run), [course]);
  return (
    <>
      <form className="filters" aria-label={paper('facts.search')} onSubmit={(event) => event.preventDefault()}>
        <label className="field">
          <span>{paper('facts.words')}</span>
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className="field">
          <span>{paper('facts.issue')}</span>
          <select value={issue} onChange={(event) => setIssue(event.target.value)}>
            <option value="">{say('next.allIssues')}</option>
            {talks.issues.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{paper('facts.kind')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{paper('facts.allKinds')}</option>
            {factKinds.map((one) => (
              <option key={one} value={one}>
                {paper(`kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p className="note" role="status">
        {paper('facts.found', { count: found.length })}
      </p>
      {words.id === factsIn ? null : <p className="note">{paper('facts.english')}</p>}
      <ul className="facts">
        {found.map((fact) => (
          <li key={fact.id}>
            <p>
              <span className="fact-id">{fact.id}</span> <span lang={factsIn}>{fact.text}</span>
            </p>
            <p className="source-place">
              <Cite fact={fact.id} /> · {reportedInWords(fact.date, language, say('date.open'))} ·{' '}
              {paper(`kind.${fact.kind}`)}
            </p>
            <p className="fact-steps">
              {(steps.get(fact.id) ?? []).map((step) => (
                <button key={step} type="button" onClick={() => store.goTo(step, 'push')}>
                  {paper('facts.step', { step })}
                </button>
              ))}
              {steps.has(fact.id) ? null : paper('facts.unused')}
            </p>
          </li>
        ))}
      </ul>
      <h3>{paper('facts.sources')}</h3>
      <ul className="bibliography">
        {talks.bibliography.map((source) => (
          <li key={source.id}>
            <cite>{source.paper}</cite>, {reportedInWords(source.printed, language, '')}:{' '}
            <span lang="en">“{source.headline}”</span>
          </li>
        ))}
      </ul>
      <p className="note">{talks.limits}</p>
    </>
  );
}
