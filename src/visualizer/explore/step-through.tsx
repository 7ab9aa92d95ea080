import { useEffect, useRef } from 'react';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { WayStep } from '../state/letters.ts';
import type { Course } from '../state/place.ts';
import { branchAlong } from './way-branch.ts';
import { type ExploreSay, onExplore } from './words.ts';

/** Makes a way a branch of the course on screen, which can then be stepped like any other. */
export function StepThrough({
  name,
  label,
  steps,
  primary = false,
}: {
  /** What the branch is called. */
  readonly name: string;
  readonly label: string;
  readonly steps: readonly WayStep[];
  readonly primary?: boolean;
}) {
  const { say } = useVoice(onExplore);
  const { store } = usePage();
  const { course, frame } = useCursor();
  const onIt = course.branch !== undefined && goesAlong(course, frame.index, steps);
  const note = useRef<HTMLParagraphElement>(null);
  const chosen = useRef(false);
  // The button that was pressed gives way to the note, and the focus goes with it.
  useEffect(() => {
    if (onIt && chosen.current) note.current?.focus();
    chosen.current = false;
  }, [onIt]);
  const step = (): void => {
    chosen.current = true;
    const events = steps.map((one) => one.event);
    const made = branchAlong(store.talks, store.courses, course, frame.index, events, name);
    if (made === undefined) return;
    store.put(made.branch, () => frame.index);
    const notice = noticeOf(made, say);
    if (notice !== undefined) store.tell({ kind: 'told', text: notice });
  };
  return onIt ? (
    <p className="note note-what-if" ref={note} tabIndex={-1}>
      {say('way.onIt')}
    </p>
  ) : (
    <button type="button" className={primary ? 'primary' : undefined} onClick={step}>
      {label}
    </button>
  );
}

/** Whether a course makes these moves from a step on, with dates that fall due in between or without. */
function goesAlong(course: Course, step: number, steps: readonly WayStep[]): boolean {
  let made = 0;
  for (const { cause } of course.run.frames.slice(step + 1)) if (cause?.type === steps[made]?.event) made++;
  return made === steps.length;
}

function noticeOf({ due, refused }: { due: number; refused: boolean }, say: ExploreSay): string | undefined {
  return refused ? say('way.refused') : due > 0 ? say('way.due', { count: due }) : undefined;
}
