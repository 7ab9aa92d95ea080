import { loadWhatIfs } from '../default-case.ts';
import { later } from '../later.ts';

/** The what-ifs that come with the case; undefined until they have come. */
export const shipped = later(loadWhatIfs);
