import type { Explorer } from '../state/explorer.ts';
import type { Reply, Searcher } from '../state/letters.ts';
import { Engine } from './engine.ts';
import { studiesOf } from './studies.ts';

/**
 * Searches on the page's own thread, piece by piece: a page that was opened from disk as one file may start no worker,
 * since its security policy allows no script but the one that it holds.
 */
export const startSearcher = (explorer: Explorer, tell: (reply: Reply) => void): Searcher =>
  studiesOf(explorer).carry(start, tell);

function start(tell: (reply: Reply) => void): Searcher {
  const engine = new Engine({
    tell,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => performance.now(),
  });
  return { ask: (request) => void engine.ask(request), end: () => engine.end() };
}
