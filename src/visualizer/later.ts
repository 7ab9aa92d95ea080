import { useSyncExternalStore } from 'react';

/** Something that the page can begin without: undefined until it has come. */
export interface Later<T> {
  readonly get: () => T | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Comes when it has come. */
  readonly ready: Promise<T>;
}

/** Begins to load at once; what never comes stays undefined. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let value: T | undefined;
  const listeners = new Set<() => void>();
  const ready = load();
  ready.then(
    (loaded) => {
      value = loaded;
      for (const listener of listeners) listener();
    },
    () => {},
  );
  return {
    ready,
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useLater<T>(one: Later<T>): T | undefined {
  return useSyncExternalStore(one.subscribe, one.get);
}
