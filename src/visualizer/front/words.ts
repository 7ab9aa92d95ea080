import { frontWords } from '../../messages/index.ts';
import { part } from '../language/speech.ts';

/** What the front door says. */
export const onFront = part('front', frontWords);
