import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Frame } from '../../index.ts';
import { issueOf } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { Change } from '../parts/change.tsx';
import { EvidenceMark } from '../parts/marks.tsx';
import { usePage, usePart, useStepAfterPaint } from '../parts/page.ts';
import { Section } from '../parts/section.tsx';
import { Told } from '../parts/told.tsx';
import { useVoice } from '../parts/words.ts';
import { type Choice, choicesAt, inOrder, type PartyChoices } from '../state/next.ts';
import type { Course } from '../state/place.ts';
import { NothingAhead } from './eyes-views.tsx';
import { ImpossibleMoves } from './impossible-moves.tsx';

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
  const eyes = usePart(({ place }) => place.reader?.eyes);
  const drawn = useStepAfterPaint();
  const shown = useRef(drawn);
  shown.current = drawn;
  const latest = useRef(onTake);
  latest.current = onTake;
  const take = useCallback(
    (event: string): void => {
      const { course, frame } = shown.current;
      if (store.course() === course && store.get().place.step === frame.index) latest.current(event);
    },
    [store],
  );
  return eyes === undefined ? <Moves drawn={drawn} onTake={take} /> : <NothingAhead />;
}

const Moves = memo(function Moves({
  drawn,
  onTake,
}: {
  readonly drawn: Drawn;
  readonly onTake: (event: string) => void;
}) {
  const { say } = useVoice();
  const { talks } = usePage();
  const { course, frame } = drawn;
  const tip = course.run.frames.length - 1;
  const [issue, setIssue] = useState('');
  const groups = useMemo(() => choicesAt(talks, course, frame.index), [talks, course, frame]);
  const order = useMemo(() => inOrder(groups), [groups]);
  const numberOf = new Map(order.slice(0, 9).map((choice, index) => [choice.move.event, index + 1]));
  const shown = (choice: Choice): boolean =>
    !choice.comesNext && (issue === '' || choice.move.taken.some((one) => issueOf(talks, one.region)?.id === issue));
  const [upcoming] = order.filter((choice) => choice.comesNext);
  const button = (choice: Choice) => (
    <ChoiceButton key={choice.move.event} choice={choice} number={numberOf.get(choice.move.event)} onTake={onTake} />
  );
  return (
    <Section id="next" title={say('next.title')}>
      {upcoming === undefined ? (
        <p className="note">
          {say(course.branch === undefined ? 'next.recordEnds' : 'next.branchEnds', { step: tip })}
        </p>
      ) : (
        <div className="upcoming">
          <h3>{say(course.branch === undefined ? 'next.inRecord' : 'next.inBranch')}</h3>
          <ul className="choices">{button(upcoming)}</ul>
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
        <Group key={group.party.id} group={group} shown={shown} button={button} />
      ))}
      <ImpossibleMoves issue={issue} course={course} frame={frame} />
    </Section>
  );
});

function Group({
  group,
  shown,
  button,
}: {
  readonly group: PartyChoices;
  readonly shown: (choice: Choice) => boolean;
  readonly button: (choice: Choice) => ReactNode;
}) {
  const [moving, repeating] = [group.moving.filter(shown), group.repeating.filter(shown)];
  if (moving.length + repeating.length === 0) return null;
  return (
    <section className="party" aria-labelledby={`party-${group.party.id}`}>
      <h3 id={`party-${group.party.id}`}>{group.party.name}</h3>
      {moving.length === 0 ? null : <ul className="choices">{moving.map(button)}</ul>}
      {repeating.length === 0 ? null : <Repeating count={repeating.length} draw={() => repeating.map(button)} />}
    </section>
  );
}

/** The moves of a party that would only repeat, drawn when they are opened. */
function Repeating({ count, draw }: { readonly count: number; readonly draw: () => ReactNode }) {
  const { say } = useVoice();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('next.repeating', { count })}</summary>
      {open ? <ul className="choices">{draw()}</ul> : null}
    </details>
  );
}

interface Button {
  readonly choice: Choice;
  /** The key that takes the move, from 1 to 9. */
  readonly number: number | undefined;
  readonly onTake: (event: string) => void;
}

/** Most moves are possible before a step and after it: those buttons are not drawn again. */
const ChoiceButton = memo(function ChoiceButton({ choice, number, onTake }: Button) {
  const { say, language } = useVoice();
  const { move, sentence, due, comesNext } = choice;
  return (
    <li>
      <button
        type="button"
        className={`choice choice-${move.entry.evidence}${comesNext ? ' choice-next' : ''}`}
        aria-keyshortcuts={number === undefined ? undefined : String(number)}
        onClick={() => onTake(move.event)}
      >
        <span className="choice-sentence">
          {comesNext ? <Told cause={{ type: move.event, sentence }} /> : sentence}
        </span>
        <span className="choice-foot">
          {number === undefined ? null : <kbd>{number}</kbd>}
          <EvidenceMark evidence={move.entry.evidence} />
          {due === undefined ? null : <span> {say('next.due', { day: longDay(due, language) })}</span>}
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
}, sameButton);

function sameButton(before: Button, after: Button): boolean {
  const [was, is] = [before.choice, after.choice];
  return (
    before.number === after.number &&
    before.onTake === after.onTake &&
    was.sentence === is.sentence &&
    was.comesNext === is.comesNext &&
    was.due === is.due &&
    was.move.entry === is.move.entry &&
    was.move.taken.length === is.move.taken.length &&
    was.move.taken.every((transition, at) => transition === is.move.taken[at])
  );
}
