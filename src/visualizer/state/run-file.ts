import { type Case, type Replay, replay, type Scenario } from '../../index.ts';
import { type Branch, replayBranch } from './branch.ts';
import type { Courses } from './place.ts';

/** A branch by chosen moves, and whether it is the whole course or the days or the middle of it are lost. */
export interface BranchByMoves {
  readonly branch: Omit<Branch, 'id'>;
  readonly whole: boolean;
}

/**
 * The branch that a scenario from a file is: which course of the case it leaves (`first` of those that would do), where,
 * and how it goes on. Undefined
 * where it is no branch of any: where it begins otherwise, or has its own days.
 */
export function branchIn(talks: Case, courses: Courses, scenario: Scenario, first: string): BranchByMoves | undefined {
  const run = replay(talks, scenario);
  const ids = (events: Scenario['prelude']): string => events.map((event) => event.id).join();
  let best: { branch: Omit<Branch, 'id'>; shared: number } | undefined;
  for (const one of talks.scenarios.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))) {
    if (ids(one.prelude) !== ids(scenario.prelude)) continue;
    const base = courses.record(one.id).run;
    let shared = 0;
    while (
      run.frames[shared + 1]?.cause?.id !== undefined &&
      run.frames[shared + 1]?.cause?.id === base.frames[shared + 1]?.cause?.id
    )
      shared++;
    const events = run.frames.slice(shared + 1).flatMap((frame) => frame.cause?.type ?? []);
    if (shared <= (best?.shared ?? 0)) continue;
    const after = base.frames[shared]?.cause?.id ?? '';
    best = { shared, branch: { scenario: one.id, after, events, name: scenario.title } };
  }
  const made =
    best && replayBranch(talks, courses.record(best.branch.scenario).run, { ...best.branch, id: scenario.id });
  const steps = (one: Replay): string =>
    one.frames.map((frame) => `${frame.cause?.type} ${frame.date} ${frame.refused}`).join();
  const refused = made?.run.frames.some((frame) => frame.index > made.fork && frame.refused);
  return (
    best && { branch: best.branch, whole: made !== undefined && refused === false && steps(made.run) === steps(run) }
  );
}
