import { useCursor, usePage, usePart } from '../parts/page.ts';
import { Section } from '../parts/section.tsx';
import { useVoice } from '../parts/words.ts';
import { useLater } from '../rim/later.ts';
import { knowledgeOf, lookAt, noKnowledge } from '../state/eyes.ts';

/** With whose eyes the talks are seen: a side's on the day, or with hindsight. */
export function EyesChoice() {
  const { say } = useVoice();
  const { talks, store } = usePage();
  const eyes = usePart(({ place }) => place.reader?.eyes);
  const choose = (eyes: string): void => store.setReader({ eyes: eyes === '' ? undefined : eyes });
  return (
    <label className="field eyes">
      <span>{say('header.eyes')}</span>
      <select value={eyes ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{say('eyes.hindsight')}</option>
        {talks.parties
          .filter((party) => party.role === 'side')
          .map((party) => (
            <option key={party.id} value={party.id}>
              {say('eyes.party', { party: party.name })}
            </option>
          ))}
      </select>
    </label>
  );
}

/** What these eyes do not see at a step, and what they are only assumed to have known. */
export function EyesNote() {
  const { say } = useVoice();
  const { store, given } = usePage();
  const { place, frame } = useCursor();
  const knowledge = useLater(place.reader?.eyes === undefined ? noKnowledge : knowledgeOf(given));
  const eyes = place.reader?.eyes;
  if (eyes === undefined) return null;
  const { hidden, assumed } = lookAt(eyes, store.course(), frame.index, knowledge);
  return (
    <>
      {frame.cause === undefined && frame.index > 0 ? (
        <p className="now-sentence">{say('eyes.hidden')}</p>
      ) : hidden ? (
        <p className="note note-what-if">{say('eyes.part')}</p>
      ) : null}
      {assumed.length === 0 ? null : <p className="note">{say('eyes.assumed', { facts: assumed.join(', ') })}</p>}
    </>
  );
}

/** Instead of the moves: what came next, nobody knew on the day. */
export function NothingAhead() {
  const { say } = useVoice();
  return (
    <Section id="next" title={say('next.title')}>
      <p className="note">{say('eyes.ahead')}</p>
      <WithHindsight />
    </Section>
  );
}

/** Instead of the events as data, which hold all of them. */
export function NoJson() {
  const { say } = useVoice();
  return (
    <>
      <p className="note">{say('eyes.closed')}</p>
      <WithHindsight />
    </>
  );
}

function WithHindsight() {
  const { say } = useVoice();
  const { store } = usePage();
  return (
    <p className="lesson-buttons">
      <button type="button" onClick={() => store.setReader({ eyes: undefined })}>
        {say('eyes.open')}
      </button>
    </p>
  );
}
