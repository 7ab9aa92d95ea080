import { paperWords } from '../../messages/index.ts';
import { part } from './speech.ts';

/** What the page says of facts, and of the course on paper. */
export const onPapers = part('paper', paperWords);
