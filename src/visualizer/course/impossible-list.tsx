import { useMemo } from 'react';
import type { Frame } from '../../index.ts';
import { issueOf } from '../../index.ts';
import { onViews } from '../language/views.ts';
import { usePage, usePapers } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { type Impossible, impossibleAt } from '../state/impossible.ts';
import type { Course } from '../state/place.ts';

export interface ImpossibleAt {
  /** The issue that is looked at; empty for all. */
  readonly issue: string;
  readonly course: Course;
  readonly frame: Frame;
}

/** The moves that are not possible now, by who would make them. */
export function ImpossibleList({ issue, course, frame }: ImpossibleAt) {
  const { say } = useVoice();
  const talks = usePapers();
  const all = useMemo(() => (talks ? impossibleAt(talks, course, frame.index) : []), [talks, course, frame]);
  if (talks === undefined) return <p className="note">{say('ledger.coming')}</p>;
  const shown = all.filter(
    (one) => issue === '' || one.refusals.some((refusal) => issueOf(talks, refusal.region)?.id === issue),
  );
  const parties = talks.parties.filter((party) => shown.some((one) => one.party === party.id));
  return parties.map((party) => (
    <section key={party.id} className="party">
      <h4>{party.name}</h4>
      <ul className="impossibles">
        {shown
          .filter((one) => one.party === party.id)
          .map((one) => (
            <ImpossibleMove key={one.event} move={one} />
          ))}
      </ul>
    </section>
  ));
}

function ImpossibleMove({ move }: { readonly move: Impossible }) {
  const { say } = useVoice(onViews);
  const { names } = usePage();
  const could = [...new Map(move.refusals.flatMap((one) => one.could).map((one) => [one.event, one])).values()];
  return (
    <li>
      <p>{move.sentence}</p>
      {move.refusals.map((refusal) => (
        <p key={refusal.region} className="reason">
          <strong>{say(`impossible.${refusal.reason}`)}</strong> {refusal.sentence}
        </p>
      ))}
      {could.length === 0 ? (
        <p className="reason">{say('impossible.nobody')}</p>
      ) : (
        <div className="reason">
          <strong>{say('impossible.could')}</strong>
          <ul>
            {could.slice(0, 4).map((one) => (
              <li key={one.event}>
                {names.party(one.party)}: {names.event(one.event)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
