import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Frame } from '../../index.ts';
import { useAfterPaint } from '../after-paint.ts';
import { sayDay } from '../dates.ts';
import { NothingAhead } from '../lesson/eyes-views.tsx';
import { useCursor, usePage } from '../page.ts';
import { type Choice, choicesAt, inOrder, type PartyChoices } from '../state/next.ts';
import type { Course } from '../state/place.ts';
import { issueOf } from '../state/standing.ts';
import { language, useSay } from '../words.ts';
import { Change } from './change.tsx';
import { ImpossibleMoves } from './impossible-moves.tsx';
import { EvidenceMark } from './marks.tsx';
import { Section } from './section.tsx';

interface Drawn {
  readonly course: Course;
  readonly frame: Frame;
}

/**
 * The moves that can be chosen now, by who makes them, and below them those that cannot. They follow a moment after the
 * rest of the screen, so that stepping stays light; a move chosen from what is out of date is let pass.
 */
export function Next({ onTake }: { readonly onTake: (event: string) => void }) {
  const { store } = usePage();
  const { course, frame, place } = useCursor();
  const drawn = useAfterPaint(useMemo((): Drawn => ({ course, frame }), [course, frame]));
  const latest = useRef(onTake);
  latest.current = onTake;
  const take = useCallback(
    (event: string, from: Drawn): void => {
      if (store.course() === from.course && store.get().place.step === from.frame.index) latest.current(event);
    },
    [store],
  );
  return place.reader?.eyes === undefined ? <Moves drawn={drawn} onChoice={take} /> : <NothingAhead />;
}

const Moves = memo(function Moves({
  drawn,
  onChoice,
}: {
  readonly drawn: Drawn;
  readonly onChoice: (event: string, from: Drawn) => void;
}) {
  const say = useSay();
  const { talks } = usePage();
  const { course, frame } = drawn;
  const tip = course.run.frames.length - 1;
  const onTake = (event: string): void => onChoice(event, drawn);
  const [issue, setIssue] = useState('');
  const groups = useMemo(() => choicesAt(talks, course, frame.index), [talks, course, frame]);
  const order = useMemo(() => inOrder(groups), [groups]);
  const numberOf = new Map(order.slice(0, 9).map((choice, index) => [choice.move.event, index + 1]));
  const shown = (choice: Choice): boolean =>
    !choice.comesNext && (issue === '' || choice.move.taken.some((one) => issueOf(talks, one.region)?.id === issue));
  const [upcoming] = order.filter((choice) => choice.comesNext);
  const give = { numberOf, onTake };
  return (
    <Section id="next" title={say('next.title')}>
      {upcoming === undefined ? (
        <p className="note">
          {say(course.branch === undefined ? 'next.recordEnds' : 'next.branchEnds', { step: tip })}
        </p>
      ) : (
        <div className="upcoming">
          <h3>{say(course.branch === undefined ? 'next.inRecord' : 'next.inBranch')}</h3>
          <ul className="choices">
            <ChoiceButton choice={upcoming} {...give} />
          </ul>
        </div>
      )}
      <p className="note">{say('next.fork')}</p>
      <label className="field">
        <span>{say('next.issue')}</span>
        <select value={issue} onChange={(event) => setIssue(event.target.value)}>
          <option value="">{say('next.allIssues')}</option>
          {talks.issues.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {groups.map((group) => (
        <Group key={group.party.id} group={group} shown={shown} {...give} />
      ))}
      <ImpossibleMoves issue={issue} course={course} frame={frame} />
    </Section>
  );
});

interface Given {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly onTake: (event: string) => void;
}

function Group({
  group,
  shown,
  ...give
}: Given & {
  readonly group: PartyChoices;
  readonly shown: (choice: Choice) => boolean;
}) {
  const say = useSay();
  const [moving, repeating] = [group.moving.filter(shown), group.repeating.filter(shown)];
  if (moving.length + repeating.length === 0) return null;
  return (
    <section className="party" aria-labelledby={`party-${group.party.id}`}>
      <h3 id={`party-${group.party.id}`}>{group.party.name}</h3>
      {moving.length === 0 ? null : (
        <ul className="choices">
          {moving.map((choice) => (
            <ChoiceButton key={choice.move.event} choice={choice} {...give} />
          ))}
        </ul>
      )}
      {repeating.length === 0 ? null : (
        <details>
          <summary>{say('next.repeating', { count: repeating.length })}</summary>
          <ul className="choices">
            {repeating.map((choice) => (
              <ChoiceButton key={choice.move.event} choice={choice} {...give} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ChoiceButton({ choice, numberOf, onTake }: Given & { readonly choice: Choice }) {
  const say = useSay();
  const { names } = usePage();
  const { move, due, comesNext } = choice;
  const number = numberOf.get(move.event);
  return (
    <li>
      <button
        type="button"
        className={`choice choice-${move.entry.evidence}${comesNext ? ' choice-next' : ''}`}
        aria-keyshortcuts={number === undefined ? undefined : String(number)}
        onClick={() => onTake(move.event)}
      >
        {comesNext ? <span className="choice-actor">{names.actor(move.event)} </span> : null}
        <span className="choice-sentence">{move.entry.sentence}</span>
        <span className="choice-foot">
          {number === undefined ? null : <kbd>{number}</kbd>}
          <EvidenceMark evidence={move.entry.evidence} />
          {due === undefined ? null : <span> {say('next.due', { day: sayDay(due, language) })}</span>}
        </span>
        {move.moves ? (
          <span className="choice-effects">
            {move.taken
              .filter((one) => one.from !== one.to)
              .map((one) => (
                <Change key={one.region} move={one} />
              ))}
          </span>
        ) : null}
      </button>
    </li>
  );
}
