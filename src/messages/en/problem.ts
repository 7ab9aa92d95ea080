import { callProblems } from './problem/call.ts';
import { chartProblems } from './problem/chart.ts';
import { conflictProblems } from './problem/conflict.ts';
import { editProblems } from './problem/edit.ts';
import { exploreProblems } from './problem/explore.ts';
import { formProblems } from './problem/form.ts';
import { lessonProblems } from './problem/lesson.ts';
import { nameProblems } from './problem/name.ts';
import { outputProblems } from './problem/output.ts';
import { replayProblems } from './problem/replay.ts';
import { scenarioProblems } from './problem/scenario.ts';
import { textProblems } from './problem/text.ts';
import { widerProblems } from './problem/wider.ts';

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
};

/** What can be wrong with a file, a link or a call: every sentence that an error carries, in English. */
export const problemWords = {
  ...callProblems,
  ...chartProblems,
  ...conflictProblems,
  ...editProblems,
  ...exploreProblems,
  ...formProblems,
  ...lessonProblems,
  ...nameProblems,
  ...outputProblems,
  ...replayProblems,
  ...scenarioProblems,
  ...textProblems,
  ...widerProblems,
} as const;
