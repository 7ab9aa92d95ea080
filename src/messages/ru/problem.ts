import type { problemWords } from '../en/problem.ts';
import type { Translation } from '../message.ts';
import { callProblemsRu } from './problem/call.ts';
import { chartProblemsRu } from './problem/chart.ts';
import { conflictProblemsRu } from './problem/conflict.ts';
import { editProblemsRu } from './problem/edit.ts';
import { exploreProblemsRu } from './problem/explore.ts';
import { formProblemsRu } from './problem/form.ts';
import { lessonProblemsRu } from './problem/lesson.ts';
import { nameProblemsRu } from './problem/name.ts';
import { outputProblemsRu } from './problem/output.ts';
import { replayProblemsRu } from './problem/replay.ts';
import { scenarioProblemsRu } from './problem/scenario.ts';
import { textProblemsRu } from './problem/text.ts';
import { widerProblemsRu } from './problem/wider.ts';

/** What can be wrong with a file, a link or a call, in Russian. */
export const problemWordsRu: Translation<typeof problemWords> = {
  ...callProblemsRu,
  ...chartProblemsRu,
  ...conflictProblemsRu,
  ...editProblemsRu,
  ...exploreProblemsRu,
  ...formProblemsRu,
  ...lessonProblemsRu,
  ...nameProblemsRu,
  ...outputProblemsRu,
  ...replayProblemsRu,
  ...scenarioProblemsRu,
  ...textProblemsRu,
  ...widerProblemsRu,
};
