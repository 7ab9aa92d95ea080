import { type Case, changesBetween, editsToText, type Scenario } from '../../index.ts';
import type { Branch } from '../state/branch.ts';

/** The branch that a scenario is by changes to one of the case: to the one that takes fewest. */
export function branchOfScenario(talks: Case, scenario: Scenario): Omit<Branch, 'id'> | undefined {
  const found = talks.scenarios.flatMap((base) => {
    const edits = changesBetween(base, scenario);
    return edits === undefined ? [] : [{ base, edits }];
  });
  const best = found.sort((one, two) => one.edits.length - two.edits.length)[0];
  if (best === undefined) return undefined;
  const edits = editsToText(talks, best.base, best.edits);
  return { scenario: best.base.id, ...(edits === '' ? {} : { edits }), after: '', events: [], name: scenario.title };
}
