import { useMemo, useSyncExternalStore } from 'react';
import type { CasePackage } from '../../index.ts';
import { useCursor, usePage } from '../page.ts';
import { Explorer, type ExplorerState } from './explorer.ts';

/** The explorer of a case. The single file from disk searches in the page itself, every other page in a worker. */
export function explorerOf(given: CasePackage): Explorer {
  const explorer: Explorer = new Explorer(
    async (tell) => {
      const { startSearcher } =
        import.meta.env.MODE === 'single' ? await import('./in-page.ts') : await import('./in-worker.ts');
      return startSearcher(explorer, tell);
    },
    async () => {
      const [talks, { questionsOf }] = await Promise.all([given.papers(), import('./questions.ts')]);
      return questionsOf(talks);
    },
  );
  return explorer;
}

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
