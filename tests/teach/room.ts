import { talksCase } from '../../scenarios/index.ts';
import { knowledge, lessonsIn } from '../../scenarios/lessons/index.ts';
import type { Classroom, Lesson } from '../../src/doors/teach.ts';
import { type Case, describeChart, explainRefusal, movesAt, replay } from '../../src/index.ts';

/** The classroom of a scenario, as the command line and the page make it. */
export function roomOf(scenario: string, talks: Case = talksCase): Classroom {
  const found = talks.scenarios.find((one) => one.id === scenario);
  if (found === undefined) throw new Error(`no scenario ${scenario}`);
  return {
    talks,
    replay: replay(talks, found),
    regions: describeChart(talks.chart).regions,
    movesAt: (positions) => movesAt(talks, positions),
    refusalsOf: (positions, event) => explainRefusal(talks, positions, event),
    knowledge: talks.id === talksCase.id ? knowledge : undefined,
  };
}

/** A lesson of the talks by its id. */
export async function lessonNamed(id: string, language: 'en' | 'ru' = 'en'): Promise<Lesson> {
  const found = (await lessonsIn(language)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no lesson ${id}`);
  return found;
}
