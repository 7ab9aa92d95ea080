import { type Case, resolveWhatIf, type Scenario, type WhatIf } from '../index.ts';
import { coursesOf, findScenario } from './find-scenario.ts';
import type { WhatIfFinder } from './find-what-if.ts';

/** The course of a scenario of the case or of a what-if, whichever the name means. */
export async function findCourse(
  talks: Case,
  name: string,
  shipped: readonly WhatIf[],
  finder: WhatIfFinder,
  folder: string,
): Promise<Scenario> {
  if (coursesOf(talks).some((one) => one.id === name)) return (await findScenario(talks, name, folder)).scenario;
  return resolveWhatIf(talks, await finder.find(name), shipped).scenario;
}
