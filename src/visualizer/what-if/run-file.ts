import { scenarioToFile } from '../../doors/export.ts';
import { type Case, changesBetween, editsToText, readWhatIf, type Scenario, settleAll } from '../../index.ts';
import type { Speech } from '../language/speech.ts';
import type { Page } from '../parts/page.ts';
import type { Branch } from '../state/branch.ts';
import type { Course } from '../state/place.ts';
import { type Material, whatIfOfCourse } from './answer.ts';
import { branchOfWhatIf } from './editing.ts';
import { reasonsOf } from './reasons.ts';
import { shippedNow, shippedWith } from './shipped.ts';

/** A changed course as a run file: a scenario that can be replayed, with its changes and the reasons for them beside it. */
export const runFileOf = (material: Material, course: Course): string =>
  scenarioToFile(material.talks, course.run.scenario, whatIfOfCourse(material, course));

/** The same, once all that it is made from has come. */
export async function runFileSoon(
  page: Pick<Page, 'given' | 'whatIfs' | 'papers' | keyof Speech>,
  course: Course,
): Promise<string> {
  const [talks] = await Promise.all([page.papers.ready, shippedWith(page.given).ready]);
  return runFileOf({ talks, whatIfs: shippedNow(page), speech: page }, course);
}

/**
 * The branch that a run file is by the changes that it brings; undefined where it brings none, or others than make its
 * course: then its events decide. Throws where the changes have no form that can be read.
 */
export async function branchOfRunFile(
  talks: Case,
  page: Pick<Page, 'given' | 'whatIfs'>,
  scenario: Scenario,
  value: unknown,
  file: string,
): Promise<Omit<Branch, 'id'> | undefined> {
  if (typeof value !== 'object' || value === null || !('whatIf' in value)) return undefined;
  const whatIf = await readWhatIf(file, value.whatIf);
  const base = talks.scenarios.find((one) => one.id === whatIf.base);
  if (base === undefined) return undefined;
  const made = settleAll(base, whatIf.edits);
  if (made.left.length > 0 || changesBetween(made.scenario, scenario)?.length !== 0) return undefined;
  const edits = editsToText(talks, base, made.edits);
  await shippedWith(page.given).ready.catch(() => {});
  const whatIfs = shippedNow(page);
  const known = whatIfs.find((one) => one.id === whatIf.id && one.title === scenario.title);
  const whole = known && branchOfWhatIf(talks, known, whatIfs);
  if (whole?.edits === edits) return whole;
  return { scenario: base.id, edits, ...reasonsOf(made.edits), after: '', events: [], name: scenario.title };
}
