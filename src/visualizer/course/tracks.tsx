import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useCourse, usePage, usePart } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { type Track, tracksOf } from '../state/tracks.ts';

/** The record and the branches that leave it, as a tree of courses. */
export const Tracks = memo(function Tracks({
  naming,
  onNamed,
}: {
  readonly naming: boolean;
  readonly onNamed: () => void;
}) {
  const { say } = useVoice();
  const { store } = usePage();
  const course = useCourse();
  const branches = usePart((state) => state.branches);
  const scenario = usePart(({ place }) => place.scenario);
  const tracks = tracksOf(store.courses, branches, scenario);
  const record = store.courses.record(scenario);
  const last = record.run.frames.length - 1;
  const longest = Math.max(last, ...tracks.map((track) => track.tip));
  useRoomBelow(tracks.length);
  if (tracks.length === 0) return null;
  return (
    <div className="tracks">
      <ol aria-label={say('tracks.title')}>
        <li className="track">
          <button
            type="button"
            aria-current={course.branch === undefined}
            onClick={() => store.setBranch(undefined, Math.min(store.get().place.step, last))}
          >
            <span className="track-name">{say('tracks.record')}</span>
            <Line fork={0} tip={last} longest={longest} kind="record" />
          </button>
        </li>
        {tracks.map((track) => (
          <BranchTrack
            key={track.branch.id}
            track={track}
            longest={longest}
            naming={naming && course.branch?.id === track.branch.id}
            onNamed={onNamed}
          />
        ))}
      </ol>
    </div>
  );
});

/** Tells the styles how many tracks stand at the foot; `:has` would look for them in the whole page at every step. */
function useRoomBelow(branches: number): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (branches > 0) dataset.tracks = String(Math.min(4, branches + 1));
    return () => {
      delete dataset.tracks;
    };
  }, [branches]);
}

function BranchTrack({
  track,
  longest,
  naming,
  onNamed,
}: {
  readonly track: Track;
  readonly longest: number;
  readonly naming: boolean;
  readonly onNamed: () => void;
}) {
  const { say } = useVoice();
  const { store } = usePage();
  const course = useCourse();
  const { branch, fork, tip } = track;
  const [own, setOwn] = useState(false);
  const renaming = naming || own;
  const done = (): void => {
    setOwn(false);
    onNamed();
  };
  return (
    <li className="track" style={{ paddingInlineStart: `${(track.depth - 1) * 0.75}rem` }}>
      {renaming ? (
        <NameForm name={branch.name} onName={(name) => store.rename(branch.id, name)} onDone={done} />
      ) : (
        <>
          <button
            type="button"
            className="track-go"
            aria-current={course.branch?.id === branch.id}
            onClick={() => store.setBranch(branch.id)}
          >
            <span className="track-name">{branch.name}</span>
            <span className="visually-hidden">{say('tracks.forks', { step: fork, count: tip - fork })}</span>
            <Line fork={fork} tip={tip} longest={longest} kind="what-if" />
          </button>
          <button
            type="button"
            aria-label={say('tracks.compare', { name: branch.name })}
            onClick={() => {
              store.setBranch(branch.id);
              store.compare({ scenario: branch.scenario, branch: undefined, row: -1 }, 'push');
            }}
          >
            <Icon name="compare" />
          </button>
          <button type="button" aria-label={say('tracks.rename', { name: branch.name })} onClick={() => setOwn(true)}>
            <Icon name="rename" />
          </button>
          <button
            type="button"
            aria-label={say('tracks.remove', { name: branch.name })}
            onClick={() => store.remove(branch.id)}
          >
            <Icon name="remove" />
          </button>
        </>
      )}
    </li>
  );
}

function NameForm({
  name,
  onName,
  onDone,
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}) {
  const { say } = useVoice();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const back = (): void => {
    onDone();
    document.querySelector<HTMLElement>('[data-region="time"]')?.focus();
  };
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value ?? '');
        back();
      }}
    >
      <label className="field">
        <span>{say('tracks.name')}</span>
        <input
          ref={field}
          defaultValue={name}
          maxLength={80}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            back();
          }}
        />
      </label>
      <button type="submit">{say('tracks.save')}</button>
    </form>
  );
}

/** How far a course runs, and where it leaves. */
function Line({
  fork,
  tip,
  longest,
  kind,
}: {
  readonly fork: number;
  readonly tip: number;
  readonly longest: number;
  readonly kind: 'record' | 'what-if';
}) {
  const x = (step: number): number => 4 + (192 * step) / Math.max(1, longest);
  return (
    <svg className={`line line-${kind}`} viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
      <path d={kind === 'record' ? `M4 8H${x(tip)}` : `M${x(fork)} 1V8H${x(tip)}`} />
    </svg>
  );
}
