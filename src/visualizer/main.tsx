import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { wishedLanguage } from './language/kept-language.ts';
import { english, loadTongue } from './language/load-tongue.ts';
import { Root } from './language/root.tsx';
import { surroundings } from './rim/surroundings.ts';
import { PageStore } from './state/page-store.ts';
import './styles/page.css';
import { speakIn } from './words.ts';

const root = document.getElementById('page');
const wished = wishedLanguage(window.location.hash, () => window.localStorage);
const tongue = await loadTongue(wished).catch(() => english);

speakIn(tongue.id);
document.documentElement.lang = tongue.id;
document.title = tongue.talks.title;
const store = new PageStore(
  tongue.talks,
  surroundings(tongue.talks, () => tongue.say),
);
if (tongue.id !== 'en') store.setReader({ language: tongue.id });
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Root store={store} first={tongue} />
    </StrictMode>,
  );
