export { cameOf } from './came.ts';
export { cliWords } from './en/cli.ts';
export { conflictWords } from './en/conflict.ts';
export { distanceWords } from './en/distance.ts';
export { exploreWords } from './en/explore.ts';
export { explorePageWords } from './en/explore-page.ts';
export { frontWords } from './en/front.ts';
export { helpWords } from './en/help.ts';
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
  problemWords,
  replayProblems,
  scenarioProblems,
  textProblems,
  widerProblems,
} from './en/problem.ts';
export { replayWords } from './en/replay.ts';
export { teachWords } from './en/teach.ts';
export { trialWords } from './en/trial.ts';
export { whatIfWords } from './en/what-if.ts';
export { whatIfPageWords } from './en/what-if-page.ts';
export { formMessage, formProblem, placeOfKeys } from './form.ts';
export { hintOf } from './hint.ts';
export { type Catalogue, type Plural, type Say, speaker, type Translation, type Values } from './message.ts';
export { assertNever } from './never.ts';
export { distanceWordsRu } from './ru/distance.ts';
export { explorePageWordsRu } from './ru/explore-page.ts';
export { frontWordsRu } from './ru/front.ts';
export { helpWordsRu } from './ru/help.ts';
export { lessonPageWordsRu } from './ru/lesson-page.ts';
export { noticeWordsRu } from './ru/notice.ts';
export { pageWordsRu } from './ru/page.ts';
export { paperWordsRu } from './ru/paper.ts';
export { problemWordsRu } from './ru/problem.ts';
export { teachWordsRu } from './ru/teach.ts';
export { trialWordsRu } from './ru/trial.ts';
export { whatIfWordsRu } from './ru/what-if.ts';
export { whatIfPageWordsRu } from './ru/what-if-page.ts';
export { inRunningText } from './running-text.ts';
export { sentence, sentenceSpeaker } from './sentence.ts';
