import type { CasePackage } from '../../index.ts';
import { Explorer } from '../state/explorer.ts';

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
