import { whatIfPageWords, whatIfWords } from '../../messages/index.ts';
import { part } from '../language/speech.ts';

/** What the page says of what-ifs and comparisons. */
export const onWhatIfs = part('whatIfPage', whatIfPageWords);

/** How a what-if is told, on the page as in files. */
export const inWhatIfs = part('whatIf', whatIfWords);
