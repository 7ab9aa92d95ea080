import { useSyncExternalStore } from 'react';

let asked = false;

/** Browsers ask before they print; what only looks as if printed (a preview, a test) changes the media alone. */
function watch(listener: () => void): () => void {
  const media = window.matchMedia('print');
  const say = (now: boolean) => () => {
    asked = now;
    listener();
  };
  const [before, after] = [say(true), say(false)];
  media.addEventListener('change', listener);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    media.removeEventListener('change', listener);
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Whether the page is being printed: what is only for paper is made only then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => asked || window.matchMedia('print').matches);
}
