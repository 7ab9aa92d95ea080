import { type Case, scenarioToFile } from '../../index.ts';
import type { Later } from '../later.ts';
import type { Course } from '../state/place.ts';
import { download } from './download.ts';

/** Hands the course on screen to the browser as a run file; that of a changed course brings its changes along. */
export async function saveRunFile(papers: Later<Case>, course: Course): Promise<void> {
  const { scenario } = course.run;
  const changed = course.branch?.edits !== undefined;
  const text = changed
    ? await (await import('../what-if/run-file.ts')).runFileSoon(papers, course)
    : scenarioToFile(await papers.ready, scenario);
  download(`${scenario.id}.json`, 'application/json', text);
}
