import { focusNext, useKeys } from '../parts/use-keys.ts';

/** The keys of a lesson: F6 goes from part to part, and ? asks for help. All others belong to what has the focus. */
export function useLessonKeys(onHelp: () => void): void {
  useKeys(
    (command) => {
      if (command.kind === 'region') focusPart(command.by);
      else if (command.kind === 'help') onHelp();
      else return false;
      return true;
    },
    (target) => (target.closest('dialog, select, textarea') === null ? 'page' : 'text'),
  );
}

function focusPart(by: number): void {
  if (document.querySelector('dialog[open]') !== null) return;
  focusNext([...document.querySelectorAll<HTMLElement>(':is(main, section, article)[data-region]')], by);
}
