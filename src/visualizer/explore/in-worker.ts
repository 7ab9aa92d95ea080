import type { Reply, Searcher } from './letters.ts';
import { studies } from './studies.ts';

/** Searches in a worker of its own, beside the page. */
export const startSearcher = (tell: (reply: Reply) => void): Searcher => studies.carry(start, tell);

function start(tell: (reply: Reply) => void): Searcher {
  const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<Reply>) => tell(event.data);
  worker.onerror = (event) => tell({ kind: 'failed', reason: event.message });
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
