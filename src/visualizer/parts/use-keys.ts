import { useEffect, useRef } from 'react';
import { type Command, commandOf, type Press } from '../state/keys.ts';
import { usePage } from './page.ts';

/**
 * Listens to the keys of the whole page. `within` says which keys belong to what has the focus; a command that `obey`
 * answers with false is left to the browser.
 */
export function useKeys(obey: (command: Command) => boolean, within: (target: Element) => Press['within']): void {
  const { store } = usePage();
  const latest = useRef({ obey, within });
  latest.current = { obey, within };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
      const target = event.target instanceof Element ? event.target : document.body;
      const command = commandOf(
        { key, code, modified: ctrlKey || metaKey || altKey, shift: shiftKey, within: latest.current.within(target) },
        store.get().letterKeys,
      );
      if (command !== undefined && latest.current.obey(command)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

/** Puts the focus on the next of some regions, in a circle, or on the one before; of regions within regions, the inner one. */
export function focusNext(regions: readonly HTMLElement[], by: number): void {
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : regions.length - 1) : (at + by + regions.length) % regions.length;
  regions[next]?.focus();
}
