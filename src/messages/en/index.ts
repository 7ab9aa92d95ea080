import { inEnglish } from '../language.ts';
import { cliWords } from './cli.ts';
import { conflictWords } from './conflict.ts';
import { distanceWords } from './distance.ts';
import { drawWords } from './draw.ts';
import { exploreWords } from './explore.ts';
import { explorePageWords } from './explore-page.ts';
import { frontWords } from './front.ts';
import { helpWords } from './help.ts';
import { lessonPageWords } from './lesson-page.ts';
import { noticeWords } from './notice.ts';
import { pageWords } from './page.ts';
import { paperWords } from './paper.ts';
import { problemWords } from './problem.ts';
import { replayWords } from './replay.ts';
import { teachWords } from './teach.ts';
import { trialWords } from './trial.ts';
import { viewWords } from './views.ts';
import { whatIfWords } from './what-if.ts';
import { whatIfPageWords } from './what-if-page.ts';

/** English: the language that everything is written in first. What the command alone says is in it, and in no other. */
export const english = {
  ...inEnglish,
  cli: cliWords,
  conflict: conflictWords,
  distance: distanceWords,
  draw: drawWords,
  explore: exploreWords,
  explorePage: explorePageWords,
  front: frontWords,
  help: helpWords,
  lessonPage: lessonPageWords,
  notice: noticeWords,
  page: pageWords,
  paper: paperWords,
  problem: problemWords,
  replay: replayWords,
  teach: teachWords,
  trial: trialWords,
  views: viewWords,
  whatIf: whatIfWords,
  whatIfPage: whatIfPageWords,
} as const;
