import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { uponAgain } from './again.ts';
import { wishedLanguage } from './language/kept-language.ts';
import { english, loadTongue } from './language/load-tongue.ts';
import { Root } from './language/root.tsx';
import { surroundings } from './rim/surroundings.ts';
import { PageStore } from './state/page-store.ts';
import './styles/page.css';
import { speakIn } from './words.ts';

/**
 * Begins in the language that is wished for. It is not awaited where the module stands: what the second language needs
 * lies in the same file as this, and a module that waits for one that waits for it never begins.
 */
async function begin(): Promise<void> {
  const root = document.getElementById('page');
  const wished = wishedLanguage(window.location.hash, () => window.localStorage);
  const tongue = await loadTongue(wished).catch(() => english);

  speakIn(tongue);
  document.documentElement.lang = tongue.id;
  document.title = tongue.talks.title;
  const store = new PageStore(
    tongue.talks,
    surroundings(tongue.talks, () => tongue.say),
    // Where the link names no language, those that are made from it name that of this browser.
    tongue.id,
  );
  if (tongue.id !== wished) store.tell({ kind: 'told', text: tongue.say('language.failed') });
  if (root !== null)
    createRoot(root).render(
      <StrictMode>
        <Root store={store} first={tongue} />
      </StrictMode>,
    );
}

/** How long the page has been there, in milliseconds, before the rest of it is fetched. */
const QUIET = 2_000;

void begin();
window.addEventListener('load', () => {
  const fetchAll = (): Promise<void> =>
    import('./rim/fetch-rest.ts').then(
      ({ fetchRest }) => fetchRest(),
      () => uponAgain(() => void fetchAll()),
    );
  setTimeout(fetchAll, QUIET);
});
