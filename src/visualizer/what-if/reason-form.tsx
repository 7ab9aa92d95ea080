import { type FormEvent, useId, useState } from 'react';
import { bringsIn, type Case, type Edit, type Plausibility, type Scenario } from '../../index.ts';
import { useVoice } from '../parts/words.ts';
import { LONGEST_REASON } from './reasons.ts';
import { onWhatIfs } from './words.ts';

/** Asks why a change is plausible, and for the facts that make it so. An empty sentence takes the reason away. */
export function ReasonForm({
  talks,
  number,
  edit,
  base,
  onKeep,
  onCancel,
}: {
  readonly talks: Case;
  readonly number: number;
  readonly edit: Edit;
  readonly base: Scenario;
  readonly onKeep: (why: Plausibility | undefined) => void;
  readonly onCancel: () => void;
}) {
  const { say } = useVoice(onWhatIfs);
  const [wrong, setWrong] = useState('');
  const told = useId();
  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const sentence = String(given.get('sentence') ?? '').trim();
    const facts = [...new Set(String(given.get('facts') ?? '').match(/[^\s,;]+/gu) ?? [])];
    const unknown = facts.find((one) => !talks.ledger.some((fact) => fact.id === one));
    if (sentence === '') onKeep(undefined);
    else if (unknown !== undefined) setWrong(say('why.unknown', { name: unknown }));
    else if (facts.length === 0) setWrong(say('why.needs'));
    else onKeep({ sentence, facts });
  };
  return (
    <form className="reason-form" onSubmit={keep} data-keys="text">
      <label className="field">
        <span>{say('why.sentence', { number })}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the form opens because someone asked for it, at this field */}
        <input name="sentence" maxLength={LONGEST_REASON} defaultValue={edit.why?.sentence} autoFocus />
      </label>
      <label className="field">
        <span>{say('why.facts')}</span>
        <input
          name="facts"
          defaultValue={(edit.why?.facts ?? factsOf(talks, base, edit)).join(', ')}
          aria-describedby={told}
        />
      </label>
      <p id={told} className="reason-wrong" role="alert">
        {wrong}
      </p>
      <div className="what-if-tools">
        <button type="submit" className="primary">
          {say('why.keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('why.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The facts of what a change is about, for someone to begin with. */
function factsOf(talks: Case, base: Scenario, edit: Edit): readonly string[] {
  const own = 'event' in edit && typeof edit.event === 'string' ? edit.event : undefined;
  const event = [...base.prelude, ...base.events].find((one) => one.id === own);
  const type = bringsIn(edit)?.type ?? event?.type;
  return event?.facts ?? talks.vocabulary[type ?? '']?.facts ?? [];
}
