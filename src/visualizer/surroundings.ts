import type { Case, CasePackage } from '../index.ts';
import { onPage, type Speech } from './language/speech.ts';
import type { Surroundings } from './state/around.ts';
import type { Branch } from './state/branch.ts';

/** The browser as the store sees it. */
export function surroundings(
  given: CasePackage,
  talks: Case,
  languages: readonly string[],
  speech: () => Speech,
): Surroundings {
  return {
    languages,
    storage: () => window.localStorage,
    watch: (listener) => window.addEventListener('storage', listener),
    hash: () => window.location.hash,
    setHash: (hash, how, branch) => {
      if (hash === window.location.hash && waiting === undefined && branch === held) return;
      held = branch;
      if (how === 'push' && hash !== window.location.hash) {
        flush();
        window.history.pushState(branch ?? null, '', hash);
      } else replaceSoon({ hash, branch });
    },
    held: () => window.history.state,
    branchName: (number) => speech().voice(onPage).say('tracks.fresh', { number }),
    copyName: (name) => speech().voice(onPage).say('tracks.copy', { name }),
    editing: async () => (await import('./what-if/editing.ts')).editingOf(given, talks),
  };
}

/** Safari takes a hundred changes of the address in thirty seconds and refuses the next. */
const PAUSE = 300;
/** Writing the address holds the page up: it comes after what it names has been painted. */
const PAINTED = 30;

/** An address, and the branch that it shows: an entry of the history holds both, so that it can give the branch back. */
interface Entry {
  readonly hash: string;
  readonly branch: Branch | undefined;
}

let held: Branch | undefined;
let waiting: Entry | undefined;
let written = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the address soon; while it changes faster than browsers take it, the last one of each moment. */
function replaceSoon(entry: Entry): void {
  waiting = entry;
  timer ??= setTimeout(flush, Math.max(PAINTED, written + PAUSE - performance.now()));
}

/** Writes the address that is still waiting, so that the entry that is left names where one was. */
function flush(): void {
  const entry = waiting;
  drop();
  if (entry === undefined) return;
  written = performance.now();
  window.history.replaceState(entry.branch ?? null, '', entry.hash);
}

/** Forgets the address that is still waiting: the entry that it belonged to has been left. */
function drop(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting = undefined;
}

window.addEventListener('popstate', drop);
