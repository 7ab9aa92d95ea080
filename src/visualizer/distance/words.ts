import { distanceWords } from '../../messages/index.ts';
import { part } from '../language/speech.ts';

/** What a plot of distances says. */
export const inPlots = part('distance', distanceWords);
