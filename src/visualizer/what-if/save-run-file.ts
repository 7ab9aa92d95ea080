import { scenarioToFile } from '../../doors/export.ts';
import type { Page } from '../parts/page.ts';
import { download } from '../rim/download.ts';
import type { Course } from '../state/place.ts';

/** Hands the course on screen to the browser as a run file; that of a changed course brings its changes along. */
export async function saveRunFile(page: Page, course: Course): Promise<void> {
  const { scenario } = course.run;
  const changed = course.branch?.edits !== undefined;
  const text = changed
    ? await (await import('./run-file.ts')).runFileSoon(page, course)
    : scenarioToFile(await page.papers.ready, scenario);
  download(`${scenario.id}.json`, 'application/json', text);
}
