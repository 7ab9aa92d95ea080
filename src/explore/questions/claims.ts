import type { FactoredModel, Formula, Path, Positions } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import { Arena } from './arena.ts';
import { formulaOf, Walk, wayTo } from './power-courses.ts';
import { assertKnown } from './ways.ts';

export interface ClaimOptions extends Watch {
  readonly symbolic?: Symbolic | undefined;
  /** Where it is asked: the model's start if nothing is said. */
  readonly from?: Positions | undefined;
}

/** Whether a claim about every course holds, and a course that refutes it where it does not. */
export interface Claim {
  readonly holds: boolean;
  readonly course: Path | undefined;
}

/** Whether every course comes to the goal. A course goes on for ever, or ends where nothing can move any more. */
export interface Inevitable extends Claim {
  /** Whether it does but for courses that go on for ever in what has no influence on the goal. */
  readonly butForOther: boolean;
  /** The step of the course that it comes back to, to go round for ever; undefined where the course ends for good. */
  readonly returnsTo?: number | undefined;
}

/**
 * Whether every course comes to the goal (AF of Clarke and Emerson, 1981): the greatest set in which one can stay without
 * it. A course that does so on the slice that decides the goal does so in the whole, so that the slice is asked first.
 */
export function inevitable(model: FactoredModel, goal: Formula, options: ClaimOptions = {}): Inevitable {
  assertKnown(model, goal);
  const from = options.from ?? startOf(model);
  const slice = sliceFor(model, goal, options.symbolic).model;
  const near = avoid(new Arena(Symbolic.reached(slice, options), goal, from), model, goal, from, options);
  if (near !== undefined) return { holds: false, butForOther: false, ...near };
  const whole = options.symbolic?.model === model ? options.symbolic : Symbolic.reached(model, options);
  const far = avoid(new Arena(whole, goal, from), model, goal, from, options);
  if (far !== undefined) return { holds: false, butForOther: true, ...far };
  return { holds: true, butForOther: true, course: undefined };
}

/** A course that never comes to the goal; undefined where there is none. */
function avoid(
  arena: Arena,
  whole: FactoredModel,
  goal: Formula,
  from: Positions,
  options: ClaimOptions,
): { readonly course: Path; readonly returnsTo?: number } | undefined {
  const { sets, events } = arena.symbolic;
  const still = arena.outside(arena.moving(events));
  let staying = arena.outside(arena.goal);
  for (let before = -1; before !== staying; ) {
    before = staying;
    staying = sets.intersection(staying, sets.union(still, arena.before(staying, events)));
  }
  if (!arena.has(staying, from)) return undefined;
  const walk = new Walk(arena, { whole, goal, from, options });
  const seen = new Map([[walk.values.join(), 0]]);
  while (walk.step(events, (values) => sets.has(staying, values))) {
    const known = seen.get(walk.values.join());
    if (known !== undefined) return { course: walk.path, returnsTo: known };
    seen.set(walk.values.join(), walk.path.steps.length);
  }
  return { course: walk.path };
}

/** Whether the goal can still be reached from wherever a course comes to (AG EF), and the course to where it cannot. */
export function alwaysReachable(model: FactoredModel, goal: Formula, options: ClaimOptions = {}): Claim {
  assertKnown(model, goal);
  const from = options.from ?? startOf(model);
  const slice = sliceFor(model, goal, options.symbolic).model;
  const arena = new Arena(Symbolic.reached(slice, options), goal, from);
  const { symbolic } = arena;
  const { events, sets } = symbolic;
  const ahead = symbolic.reachFrom(sets.single(symbolic.valuesOf(from)), events);
  const lost = sets.minus(ahead, arena.leading(arena.goal, events));
  if (lost === none) return { holds: true, course: undefined };
  return { holds: false, course: wayTo(formulaOf(arena, lost), { whole: model, goal, from, options }) };
}

const startOf = (model: FactoredModel): Positions =>
  Object.fromEntries(model.regions.map((one) => [one.name, one.states[one.initial] ?? '']));
