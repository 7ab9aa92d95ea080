import { useMemo, useSyncExternalStore } from 'react';
import type { ExplorerState } from '../state/explorer.ts';
import { useCursor, usePage } from './page.ts';

/** What is known of what is possible. */
export function useExplorer(): ExplorerState {
  const { explorer } = usePage();
  return useSyncExternalStore(explorer.subscribe, explorer.get);
}

/** The `region/state`s that can no longer be reached from the step on screen; undefined where that is not to be shown. */
export function useClosed(): ReadonlySet<string> | undefined {
  const { explorer } = usePage();
  const { marks } = useExplorer();
  const { course, frame, place } = useCursor();
  const answer = marks && place.reader?.eyes === undefined ? explorer.answer(course) : undefined;
  return useMemo(
    () =>
      answer && new Set(Object.entries(answer.closed).flatMap(([state, step]) => (step <= frame.index ? [state] : []))),
    [answer, frame.index],
  );
}
