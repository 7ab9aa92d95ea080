import type { Words } from '../words.ts';
import { distanceWordsRu } from './distance.ts';
import { drawWordsRu } from './draw.ts';
import { explorePageWordsRu } from './explore-page.ts';
import { frontWordsRu } from './front.ts';
import { helpWordsRu } from './help.ts';
import { lessonPageWordsRu } from './lesson-page.ts';
import { noticeWordsRu } from './notice.ts';
import { pageWordsRu } from './page.ts';
import { paperWordsRu } from './paper.ts';
import { problemWordsRu } from './problem.ts';
import { teachWordsRu } from './teach.ts';
import { trialWordsRu } from './trial.ts';
import { viewWordsRu } from './views.ts';
import { whatIfWordsRu } from './what-if.ts';
import { whatIfPageWordsRu } from './what-if-page.ts';

/** Russian. The word for the year is cut short in its dates, with a full stop that a sentence may not end with. */
export const russian: Words = {
  id: 'ru',
  name: 'Русский',
  locale: 'ru',
  inText: ['г.', 'года'],
  distance: distanceWordsRu,
  draw: drawWordsRu,
  explorePage: explorePageWordsRu,
  front: frontWordsRu,
  help: helpWordsRu,
  lessonPage: lessonPageWordsRu,
  notice: noticeWordsRu,
  page: pageWordsRu,
  paper: paperWordsRu,
  problem: problemWordsRu,
  teach: teachWordsRu,
  trial: trialWordsRu,
  views: viewWordsRu,
  whatIf: whatIfWordsRu,
  whatIfPage: whatIfPageWordsRu,
};
