import type { Explorer } from '../state/explorer.ts';
import type { Reply, Searcher } from '../state/letters.ts';
import { studiesOf } from './studies.ts';

/** Searches in a worker of its own, beside the page. */
export const startSearcher = (explorer: Explorer, tell: (reply: Reply) => void): Searcher =>
  studiesOf(explorer).carry(start, tell);

function start(tell: (reply: Reply) => void): Searcher {
  const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<Reply>) => tell(event.data);
  // A script that does not arrive is an error without a message.
  worker.onerror = (event) => tell({ kind: 'failed', reason: event.message || undefined });
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
