import { useEffect, useRef } from 'react';
import { usePage } from '../page.ts';
import { commandOf } from '../state/keys.ts';

/** The keys of a lesson: F6 goes from part to part, and ? asks for help. All others belong to what has the focus. */
export function useLessonKeys(onHelp: () => void): void {
  const { store } = usePage();
  const help = useRef(onHelp);
  help.current = onHelp;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const writes = event.target instanceof Element && event.target.closest('dialog, select, textarea') !== null;
      const command = commandOf(
        { key, modified: ctrlKey || metaKey || altKey, shift: shiftKey, within: writes ? 'text' : 'page' },
        store.get().letterKeys,
      );
      if (command?.kind === 'region') focusPart(command.by);
      else if (command?.kind === 'help') help.current();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

/** Puts the focus on the next part of the screen, or on the one before; of parts within parts, the inner one is meant. */
function focusPart(by: number): void {
  if (document.querySelector('dialog[open]') !== null) return;
  const parts = [...document.querySelectorAll<HTMLElement>(':is(main, section, article)[data-region]')];
  const at = parts.findLastIndex((part) => part.contains(document.activeElement));
  parts[at < 0 ? (by > 0 ? 0 : parts.length - 1) : (at + by + parts.length) % parts.length]?.focus();
}
