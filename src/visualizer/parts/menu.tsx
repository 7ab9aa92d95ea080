import type { ReactNode } from 'react';
import { useVoice } from './words.ts';

/** What one needs now and then: opened by a button, closed by Escape, by a click elsewhere and by what was chosen. */
export function Menu({ children }: { readonly children: ReactNode }) {
  const { say } = useVoice();
  return (
    <>
      <button type="button" className="menu-button" popoverTarget="menu" aria-haspopup="dialog">
        {say('header.menu')}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it hears the buttons in it, which keys press too */}
      <div
        id="menu"
        className="menu"
        popover="auto"
        role="dialog"
        aria-label={say('header.menu')}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button') !== null)
            event.currentTarget.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}
