import type { Reply, Request } from '../state/letters.ts';
import { Engine } from './engine.ts';

/** The part of a worker's own scope that this one uses. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply): void;
}

// Inside a worker the global scope is a DedicatedWorkerGlobalScope, which has both; the DOM types know only windows.
const scope = globalThis as unknown as Scope;
const engine = new Engine({
  tell: (reply) => scope.postMessage(reply),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
});
scope.onmessage = ({ data }) => void engine.ask(data);
