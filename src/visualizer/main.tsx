import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageWords, speaker } from '../messages/index.ts';
import { App } from './app.tsx';
import { defaultCase, defaultLabels, defaultLayout } from './default-case.ts';
import { namesOf } from './names.ts';
import { PageProvider } from './page.ts';
import { adoptDrawStyles } from './rim/draw-styles.ts';
import { surroundings } from './rim/surroundings.ts';
import { PageStore } from './state/page-store.ts';
import './styles/page.css';
import { language, VoiceProvider } from './words.ts';

const say = speaker<typeof pageWords>(pageWords, language);
const store = new PageStore(defaultCase, surroundings(say));
const page = { talks: defaultCase, names: namesOf(defaultCase, defaultLabels), layout: defaultLayout, store };
const root = document.getElementById('page');

adoptDrawStyles();
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
