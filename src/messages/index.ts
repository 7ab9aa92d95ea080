export { cameOf } from './came.ts';
export { longDay, reportedInWords, shortDay } from './dates.ts';
export { cliWords } from './en/cli.ts';
export { conflictWords } from './en/conflict.ts';
export { distanceWords } from './en/distance.ts';
export { drawWords } from './en/draw.ts';
export { exploreWords } from './en/explore.ts';
export { explorePageWords } from './en/explore-page.ts';
export { frontWords } from './en/front.ts';
export { helpWords } from './en/help.ts';
export { english } from './en/index.ts';
export { lessonPageWords } from './en/lesson-page.ts';
export { noticeWords } from './en/notice.ts';
export { pageWords } from './en/page.ts';
export { paperWords } from './en/paper.ts';
export {
  callProblems,
  chartProblems,
  conflictProblems,
  editProblems,
  exploreProblems,
  formProblems,
  lessonProblems,
  nameProblems,
  outputProblems,
  replayProblems,
  scenarioProblems,
  textProblems,
  widerProblems,
} from './en/problem.ts';
export { replayWords } from './en/replay.ts';
export { teachWords } from './en/teach.ts';
export { trialWords } from './en/trial.ts';
export { viewWords } from './en/views.ts';
export { whatIfWords } from './en/what-if.ts';
export { whatIfPageWords } from './en/what-if-page.ts';
export { formMessage, formProblem } from './form.ts';
export { hintOf } from './hint.ts';
export { inEnglish, type Language } from './language.ts';
export {
  type Catalogue,
  type Plural,
  type Say,
  speaker,
  type Translation,
  type Values,
  type Voice,
  voiceOf,
} from './message.ts';
export { assertNever } from './never.ts';
export { pseudo, pseudoText } from './pseudo.ts';
export { russian } from './ru/index.ts';
export { sentence, sentenceSpeaker } from './sentence.ts';
export { type Catalogues, type DrawWords, type PartName, type PartWords, voiceIn, type Words } from './words.ts';
