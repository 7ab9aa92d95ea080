import { viewWords } from '../../messages/index.ts';
import { part } from './speech.ts';

/** What the views of the page say that come when they are shown. */
export const onViews = part('views', viewWords);
