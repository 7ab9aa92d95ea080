import { useMemo, useSyncExternalStore } from 'react';
import { loadPapers } from '../default-case.ts';
import { useCursor } from '../page.ts';
import { Explorer, type ExplorerState } from './explorer.ts';
import type { Questions } from './letters.ts';

/** The one explorer of the page. The single file from disk searches in the page itself, every other page in a worker. */
export const explorer = new Explorer(async (tell) => {
  const { startSearcher } =
    import.meta.env.MODE === 'single' ? await import('./in-page.ts') : await import('./in-worker.ts');
  return startSearcher(tell);
}, loadQuestions);

async function loadQuestions(): Promise<Questions> {
  const [talks, { questionsOf }] = await Promise.all([loadPapers(), import('./questions.ts')]);
  return questionsOf(talks);
}

export function useExplorer(): ExplorerState {
  return useSyncExternalStore(explorer.subscribe, explorer.get);
}

/** The `region/state`s that can no longer be reached from the step on screen; undefined where that is not to be shown. */
export function useClosed(): ReadonlySet<string> | undefined {
  const { marks } = useExplorer();
  const { course, frame, place } = useCursor();
  const answer = marks && place.reader?.eyes === undefined ? explorer.answer(course) : undefined;
  return useMemo(
    () =>
      answer && new Set(Object.entries(answer.closed).flatMap(([state, step]) => (step <= frame.index ? [state] : []))),
    [answer, frame.index],
  );
}

/** Asks for the shortest way to a state, and opens the explorer where it is closed. */
export function wantState(region: string, state: string): void {
  explorer.open();
  explorer.want({ aim: { key: `${region}/${state}`, formula: { region, in: [state] } }, least: 'moves' });
}
