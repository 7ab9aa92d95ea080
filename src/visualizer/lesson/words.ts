import { lessonPageWords, teachWords } from '../../messages/index.ts';
import { part } from '../language/speech.ts';

/** What every lesson says, on the page as in a package and on paper. */
export const inLessons = part('teach', teachWords);

/** What lessons say on the page alone. */
export const onLessons = part('lessonPage', lessonPageWords);
