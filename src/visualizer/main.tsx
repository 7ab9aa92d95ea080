import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { talksPackage } from '../../scenarios/package.ts';
import type { CasePackage } from '../index.ts';
import { explorerOf } from './explore/explore.ts';
import { languagesOf } from './language/languages.ts';
import { onPage } from './language/speech.ts';
import type { Tongue } from './language/tongue.ts';
import { uponAgain } from './rim/again.ts';
import { Root } from './root.tsx';
import { wishedLanguage } from './state/kept-language.ts';
import { PageStore } from './state/page-store.ts';
import { surroundings } from './surroundings.ts';
import './styles/page.css';
import { withNamedCourses } from './state/wider-courses.ts';

/** The case to show: the one that lies beside the page where the command has put one there, else these talks. */
async function caseHere(): Promise<CasePackage> {
  const { beside } = document.documentElement.dataset;
  if (import.meta.env.MODE === 'single' || beside === undefined) return talksPackage;
  return (await import('./rim/served-case.ts')).servedCase(beside);
}

/**
 * Begins with a case in the language that is wished for. It is not awaited where the module stands: what the second
 * language needs lies in the same file as this, and a module that waits for one that waits for it never begins.
 */
async function begin(found: CasePackage): Promise<void> {
  const given = await withNamedCourses(found, window.location.hash).catch(() => found);
  const root = document.getElementById('page');
  const languages = languagesOf(given);
  const ids = languages.all.map((one) => one.id);
  const wished = wishedLanguage(ids, window.location.hash, () => window.localStorage, navigator.languages);
  let tongue = await languages.load(wished).catch(() => languages.load('en'));
  const { id } = tongue.words;

  document.documentElement.lang = id;
  document.title = tongue.talks.title;
  const store = new PageStore(
    tongue.talks,
    surroundings(given, tongue.talks, ids, () => tongue),
    // Where the link names no language, those that are made from it name that of this browser.
    id,
  );
  if (id !== wished) store.tell({ kind: 'told', text: tongue.voice(onPage).say('language.failed') });
  const spoken = (next: Tongue): void => {
    tongue = next;
  };
  const parts = { given, store, languages, spoken, explorer: explorerOf(given) };
  if (root !== null)
    createRoot(root).render(
      <StrictMode>
        <Root parts={parts} first={tongue} />
      </StrictMode>,
    );
}

/** How long the page has been there, in milliseconds, before the rest of it is fetched. */
const QUIET = 2_000;

void caseHere().then(begin);
window.addEventListener('load', () => {
  const fetchAll = (): Promise<void> =>
    import('./rim/fetch-rest.ts').then(
      ({ fetchRest }) => fetchRest(),
      () => uponAgain(() => void fetchAll()),
    );
  setTimeout(fetchAll, QUIET);
});
