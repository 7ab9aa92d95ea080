import { useSyncExternalStore } from 'react';
import { uponAgain } from './again.ts';

/** Something that the page can begin without: undefined until it has come. */
export interface Later<T> {
  readonly get: () => T | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Comes when it has come. */
  readonly ready: Promise<T>;
  /** Why it did not come; undefined while it still may. */
  readonly failure: () => unknown;
}

/** Begins to load at once, and anew when someone tries again after it did not come. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let value: T | undefined;
  let failure: unknown;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const begin = (): Promise<T> => {
    failure = undefined;
    const coming = load();
    coming.then(
      (loaded) => {
        value = loaded;
        tell();
      },
      (error: unknown) => {
        failure = error ?? true;
        uponAgain(() => {
          ready = begin();
          tell();
        });
        tell();
      },
    );
    return coming;
  };
  let ready = begin();
  return {
    get ready() {
      return ready;
    },
    get: () => value,
    failure: () => failure,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What has come; what did not come is thrown, for the part of the page that cannot do without it to say so. */
export function useLater<T>(one: Later<T>): T | undefined {
  const failure = useSyncExternalStore(one.subscribe, one.failure);
  if (failure !== undefined) throw failure;
  return useHoped(one);
}

/** What has come, for parts that do without it until then. */
export function useHoped<T>(one: Later<T>): T | undefined {
  return useSyncExternalStore(one.subscribe, one.get);
}
