import { causesInWords, reasonOf } from '../../doors/export.ts';
import type { Row } from '../../index.ts';
import { shortDay } from '../../messages/index.ts';
import { Change } from '../parts/change.tsx';
import { useCourse, usePage, usePart } from '../parts/page.ts';
import { Told } from '../parts/told.tsx';
import { useVoice } from '../parts/words.ts';
import { useAfterPaint } from '../rim/after-paint.ts';
import type { Course } from '../state/place.ts';
import { type Answer, answerOf } from './answer.ts';
import { useMaterial } from './material.ts';
import { changeAt, fallenWith, fallOf, kindOf } from './row-kind.ts';
import { useWish } from './step-tools.tsx';
import { StrikeButton } from './strike-button.tsx';
import { inWhatIfs, onWhatIfs } from './words.ts';

/** The chronicle of a what-if beside that of its record: what was struck out stays in its place, and what falls says why. */
export function WhatIfChronicle() {
  const { store } = usePage();
  const course = useCourse();
  const scenario = usePart(({ place }) => place.scenario);
  const step = useAfterPaint(usePart(({ place }) => place.step));
  const { say, language } = useVoice(onWhatIfs);
  const material = useMaterial();
  if (material === undefined) return <p className="note">{say('compare.coming')}</p>;
  const answer = answerOf(material, store.courses.record(scenario), course);
  const { comparison } = answer;
  const before = new Set([...comparison.base.prelude, ...comparison.other.prelude]);
  const rows = comparison.rows.filter((row) => ![row.base, row.other].some((frame) => frame && before.has(frame)));
  const first = course.run.frames[0];
  return (
    <ol className="chronicle" aria-label={say('chronicle.changed', { name: course.branch?.name ?? '' })}>
      {first === undefined ? null : (
        <li>
          <button type="button" aria-current={step === 0 ? 'step' : undefined} onClick={() => store.goTo(0, 'push')}>
            <span className="chronicle-step">0</span>
            <time dateTime={first.date}>{shortDay(first.date, language)}</time>
            <span className="chronicle-text">{course.run.scenario.description}</span>
          </button>
        </li>
      )}
      {rows.map((row) => (
        <ChangedEntry key={row.key} row={row} answer={answer} course={course} step={step} />
      ))}
    </ol>
  );
}

function ChangedEntry({
  row,
  answer,
  course,
  step,
}: {
  readonly row: Row;
  readonly answer: Answer;
  readonly course: Course;
  readonly step: number;
}) {
  const { store } = usePage();
  const { say, language } = useVoice(onWhatIfs);
  const told = useVoice(inWhatIfs);
  const wish = useWish();
  const { comparison } = answer;
  const kind = kindOf(row, 'event', comparison);
  const shown = row.other ?? row.base;
  const cause = shown?.cause;
  if (shown === undefined || cause === undefined) return null;
  const own = row.other === undefined ? undefined : course.run.frames.find((frame) => frame.cause?.id === cause.id);
  const fall = fallOf(comparison, row);
  const causes = fall === undefined ? '' : causesInWords(fall.causes, told);
  const change = changeAt(comparison, cause.id);
  const falls = change < 0 ? 0 : fallenWith(comparison, change).length;
  const text = (
    <>
      <Told cause={cause} />
    </>
  );
  const dropped = comparison.edits.findIndex((edit) => edit.kind === 'drop' && edit.event === cause.id);
  const reasons = fall?.refusals ?? comparison.vain.find((one) => one.other === row.other)?.refusals ?? [];
  const body = (
    <>
      <span className="chronicle-step">{own?.index ?? '–'}</span>
      <time dateTime={shown.date}>{shortDay(shown.date, language)}</time>
      <span className="chronicle-text">
        {kind === 'struck' ? <s>{text}</s> : text}
        {kind === 'same' ? null : (
          <span className={`row-mark row-${kind}`}>
            {kind === 'moved'
              ? say('row.moved', { day: shortDay(row.base?.date ?? '', language) })
              : say(`row.${kind}`)}
          </span>
        )}
        {falls === 0 ? null : <span className="row-falls">{say('panel.falls', { count: falls })}</span>}
        {reasons.length === 0 ? null : (
          <span className="row-reason">
            {say('row.reason', { reason: reasonOf(reasons) })}
            {causes === '' ? '' : ` ${say('row.fallsWith', { causes })}`}
          </span>
        )}
        {kind === 'struck' ? null : shown.moves.map((move) => <Change key={move.region} move={move} />)}
      </span>
    </>
  );
  return (
    <li className={`changed-${kind}`}>
      {own === undefined ? (
        <div className="chronicle-row">{body}</div>
      ) : (
        <button
          type="button"
          aria-current={own.index === step ? 'step' : undefined}
          onClick={() => store.goTo(own.index, 'push')}
        >
          {body}
        </button>
      )}
      {dropped >= 0 ? (
        <button
          type="button"
          className="chronicle-tool"
          aria-label={say('row.restore', { sentence: cause.sentence })}
          title={say('row.restore', { sentence: cause.sentence })}
          onClick={() => wish({ kind: 'undo', index: dropped })}
        >
          ↺
        </button>
      ) : own === undefined || cause.by === 'calendar' ? (
        <span />
      ) : (
        <StrikeButton frame={own} />
      )}
    </li>
  );
}
