import type { Case } from '../../index.ts';
import type { Surroundings } from '../state/page-store.ts';
import type { PageSay } from '../words.ts';

/** The browser as the store sees it. */
export function surroundings(talks: Case, say: () => PageSay): Surroundings {
  return {
    storage: () => window.localStorage,
    hash: () => window.location.hash,
    setHash: (hash, how) => {
      if (hash === window.location.hash && waiting === undefined) return;
      if (how === 'push') {
        flush();
        window.history.pushState(null, '', hash);
      } else replaceSoon(hash);
    },
    branchName: (number) => say()('tracks.fresh', { number }),
    editing: async () => (await import('../what-if/editing.ts')).editingOf(talks),
  };
}

let waiting: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Browsers refuse an address that changes too often: the first is written at once, then the last one of each moment. */
function replaceSoon(hash: string): void {
  waiting = hash;
  if (timer === undefined) {
    flush();
    timer = setTimeout(flush, 120);
  }
}

/** Writes the address that is still waiting, so that the entry that is left names where one was. */
function flush(): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting !== undefined) window.history.replaceState(null, '', waiting);
  waiting = undefined;
}
