import { type Case, DemarcheError, readScenario, readValues, type Scenario } from '../../index.ts';
import type { Page } from '../parts/page.ts';
import type { Branch } from '../state/branch.ts';
import type { PageStore } from '../state/page-store.ts';
import { branchIn } from '../state/run-file.ts';

/** The largest run file that the page reads, in bytes. */
const LARGEST = 2_000_000;

/** The branch that a scenario is by changes to a record; loaded when it is no branch by chosen moves alone. */
async function changedIn(talks: Case, store: PageStore, scenario: Scenario): Promise<Omit<Branch, 'id'> | undefined> {
  const [{ branchOfScenario }] = await Promise.all([import('./from-scenario.ts'), store.change()]);
  return branchOfScenario(talks, scenario);
}

/** The branch that a file is by the changes that stand in it with their reasons. */
async function statedIn(
  talks: Case,
  page: Page,
  scenario: Scenario,
  value: unknown,
  name: string,
): Promise<Omit<Branch, 'id'> | undefined> {
  if (typeof value !== 'object' || value === null || !('whatIf' in value)) return undefined;
  const [{ branchOfRunFile }] = await Promise.all([import('./run-file.ts'), page.store.change()]);
  return branchOfRunFile(talks, page, scenario, value, name);
}

/** Reads a run file and opens it as a branch; what is wrong with it is told, and nothing that was there is lost. */
export async function openRunFile(page: Page, file: File): Promise<void> {
  const { store, papers } = page;
  if (file.size > LARGEST) {
    store.tell({ kind: 'file-large', size: file.size, most: LARGEST });
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    store.tell({ kind: 'file', reason: file.name });
    return;
  }
  try {
    const talks = await papers.ready;
    const scenario = await readScenario(talks, file.name, text);
    const stated = await statedIn(talks, page, scenario, await readValues(file.name, text), file.name);
    const chosen = branchIn(talks, store.courses, scenario, store.get().place.scenario);
    const branch =
      stated ??
      (chosen?.whole === true ? chosen.branch : ((await changedIn(talks, store, scenario)) ?? chosen?.branch));
    if (branch === undefined) store.tell({ kind: 'file-strange', name: file.name });
    else if (branch.events.length === 0 && branch.edits === undefined) {
      store.setScenario(branch.scenario);
      store.toTip();
    } else store.adopt(branch);
  } catch (error) {
    store.tell(error instanceof DemarcheError ? { kind: 'file', reason: error } : { kind: 'not-loaded' });
  }
}
