import { uponAgain } from './again.ts';

/**
 * Fetches the rest of the page, one file after another, while the browser has nothing else to do: what is opened later is
 * then there at once, and also when the server is gone. The build lists the files in the page itself. Rests where one does
 * not arrive, until someone tries again, and does not begin where someone saves data.
 */
export function fetchRest(): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (connection instanceof Object && Reflect.get(connection, 'saveData') === true) return;
  const rest = document.querySelector('meta[name="rest"]')?.getAttribute('content')?.split(' ') ?? [];
  const next = (): void => {
    const file = rest.shift();
    if (file === undefined) return;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    link.onload = () => idle(next);
    link.onerror = () => {
      rest.unshift(file);
      uponAgain(next);
    };
    document.head.append(link);
  };
  idle(next);
}

/** Safari has no word for when it is idle. */
const idle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5_000 });
  else setTimeout(act, 50);
};
