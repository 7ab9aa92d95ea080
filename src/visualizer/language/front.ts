import { frontWords } from '../../messages/index.ts';
import { part } from './speech.ts';

/** What the front door says. */
export const onFront = part('front', frontWords);
