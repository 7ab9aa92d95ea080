export { checkLesson, type LessonFault } from './check-lesson.ts';
export { type Classroom, placeOfStop, type StopPlace } from './classroom.ts';
export { type HandoutOptions, handout } from './handout/handout.ts';
export { type Paper, papers, type Sheet } from './handout/styles.ts';
export { cutToBytes, packProgress, progressToJson, readProgress, SUSPEND_LIMIT, unpackProgress } from './keep.ts';
export { hearProgress, keepProgress, meetProgress, restoreProgress, type Shelf } from './kept-progress.ts';
export { knows, lens, type SeenStep, type Who } from './lens.ts';
export type { Closing, Lesson, Stop, StopKind, StopOption } from './lesson.ts';
export { lessonOfScenario } from './lesson-of-scenario.ts';
export { merge, mergeOne, same } from './merge.ts';
export type { ShownOption } from './options.ts';
export type { PackagedLanguage, PackagePage } from './package/html.ts';
export {
  type LessonPackage,
  PACKAGE_LIMIT,
  type PackageFormat,
  packageFormats,
  packageLesson,
} from './package/package-lesson.ts';
export {
  type PresentOptions,
  presentLesson,
  type ShownLesson,
  type ShownPosition,
  type ShownStop,
  type ShownTable,
  type TeachVoice,
} from './present.ts';
export {
  type Answer,
  advance,
  answerOf,
  LONGEST_ANSWER,
  newProgress,
  type Progress,
  type ProgressStep,
} from './progress.ts';
export { readLesson } from './read-lesson.ts';
export { type Summary, type SummaryRow, summaryOf, summaryToCsv } from './summary.ts';
