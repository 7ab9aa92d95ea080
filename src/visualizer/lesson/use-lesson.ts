import { useCallback, useEffect, useRef, useState } from 'react';
import { hearProgress, keepProgress, meetProgress, restoreProgress } from '../../doors/inside.ts';
import { advance, type Progress, type ProgressStep } from '../../doors/teach.ts';
import { usePage } from '../parts/page.ts';
import { shelfOf } from './keep-progress.ts';
import { type OpenLesson, openLesson } from './open-lesson.ts';

/** A lesson on its way: coming, not there, or open. */
export type Coming = { readonly kind: 'coming' | 'missing' } | { readonly kind: 'open'; open: OpenLesson };

/** Opens a lesson in the language of the page; in another one when that changes. */
export function useLesson(id: string, teacher: boolean): Coming {
  const page = usePage();
  const [coming, setComing] = useState<Coming>({ kind: 'coming' });
  const [failure, setFailure] = useState<unknown>();
  // What did not arrive is thrown where it is shown, for the page to say so and to try again.
  if (failure !== undefined) throw failure;
  useEffect(() => {
    let asked = true;
    openLesson(page, id, teacher).then(
      (open) => asked && setComing(open === undefined ? { kind: 'missing' } : { kind: 'open', open }),
      (error: unknown) => asked && setFailure(error ?? true),
    );
    return () => {
      asked = false;
    };
  }, [page, id, teacher]);
  return coming;
}

/** How far someone has come, and whether the browser keeps it. */
export interface Way {
  readonly progress: Progress;
  readonly kept: boolean;
  /** Whether this visit goes on with an earlier one. */
  readonly resumed: boolean;
  readonly step: (...steps: readonly ProgressStep[]) => void;
  readonly replace: (progress: Progress) => void;
}

/** The way through an open lesson: kept after every step, with what other tabs keep, and gone on with at the next visit. */
export function useWay({ shown, lesson }: OpenLesson): Way {
  const [start] = useState(() => restoreProgress(shown, shelfOf(shown.id)));
  const [progress, setProgress] = useState(start.progress);
  const [kept, setKept] = useState(start.kept);
  const base = useRef(start.progress);
  const latest = useRef(progress);
  latest.current = progress;
  const replace = useCallback(
    (next: Progress): void => {
      const met = meetProgress(shown, base.current, next, shelfOf(shown.id));
      const done = keepProgress(met, shelfOf(shown.id));
      if (done) base.current = met;
      setProgress(met);
      setKept(done);
    },
    [shown],
  );
  useEffect(() => {
    const hear = (): void => {
      const heard = hearProgress(shown, base.current, latest.current, shelfOf(shown.id));
      if (heard === undefined) return;
      base.current = heard.there;
      setProgress(heard.progress);
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [shown]);
  const step = (...steps: readonly ProgressStep[]): void =>
    replace(steps.reduce((before, one) => advance(lesson, before, one), progress));
  return { progress, kept, resumed: start.progress.answers.length > 0, step, replace };
}
