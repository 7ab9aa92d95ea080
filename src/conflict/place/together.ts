import { type Watch, Ways } from '../../explore/index.ts';
import { type FactoredModel, type Formula, holds, type Path, type Positions } from '../../model/index.ts';
import type { Player } from '../players.ts';
import { atLeastAsGood, betterThan } from '../scores.ts';

/** What a coalition could do together that no member would regret (Inohara and Hipel 2008: coalition improvements). */
export interface JointMove {
  readonly members: readonly Player[];
  /** Every member is better off at the end; otherwise nobody is worse off and somebody is better off. */
  readonly strict: boolean;
  readonly course: Path;
}

/**
 * The shortest course of a coalition's own moves, in any order, to where all its members are better off than here, or
 * nobody is worse off and somebody better. `goal` restricts where the course may end.
 */
export function jointMove(
  model: FactoredModel,
  members: readonly Player[],
  from: Positions,
  options: Watch & { readonly goal?: Formula | undefined } = {},
): JointMove | undefined {
  const own = members.map(({ statements }) => ({
    statements,
    truths: statements.map((statement) => holds(statement, from)),
  }));
  const better = own.map(({ statements, truths }) => betterThan(statements, truths));
  const noWorse = own.map(({ statements, truths }) => atLeastAsGood(statements, truths));
  const without = model.events.map((event) => event.name).filter((name) => !members.some((one) => one.owns(name)));
  const ends: readonly (readonly [boolean, Formula])[] = [
    [true, { and: better }],
    [false, { and: [...noWorse, { or: better }] }],
  ];
  for (const [strict, end] of ends) {
    const formula = options.goal === undefined ? end : { and: [end, options.goal] };
    const course = new Ways(model, formula, { ...options, from, without }).best();
    if (course !== undefined) return { members, strict, course };
  }
  return undefined;
}
