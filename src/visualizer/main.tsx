import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageWords, speaker } from '../messages/index.ts';
import { App } from './app.tsx';
import { defaultCase, loadLayout, loadPapers } from './default-case.ts';
import { later } from './later.ts';
import { namesOf } from './names.ts';
import { PageProvider } from './page.ts';
import { surroundings } from './rim/surroundings.ts';
import { PageStore } from './state/page-store.ts';
import './styles/page.css';
import { language, VoiceProvider } from './words.ts';

const say = speaker<typeof pageWords>(pageWords, language);
const store = new PageStore(defaultCase, surroundings(defaultCase, say));
const page = {
  talks: defaultCase,
  names: namesOf(defaultCase),
  store,
  layout: later(loadLayout),
  papers: later(loadPapers),
};
const root = document.getElementById('page');

document.title = defaultCase.title;
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <VoiceProvider value={say}>
        <PageProvider value={page}>
          <App />
        </PageProvider>
      </VoiceProvider>
    </StrictMode>,
  );
