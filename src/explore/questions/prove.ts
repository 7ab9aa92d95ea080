import { assertNever, hintOf, nameProblems, sentence } from '../../messages/index.ts';
import { DemarcheError, type FactoredModel, type Formula, type Property, type Verdict } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { sliceFor } from '../slice.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';
import { Ways } from './ways.ts';

export interface ProofOptions extends Watch {
  readonly symbolic?: Symbolic | undefined;
}

/** Every property over every reachable position: over how many positions, and what was found of each. */
export interface Proof {
  readonly positions: bigint;
  readonly verdicts: readonly Verdict[];
}

/** Checks properties over the whole model at once; a path that witnesses or refutes is made only where there is one. */
export function prove(model: FactoredModel, properties: readonly Property[], options: ProofOptions = {}): Proof {
  const symbolic = options.symbolic ?? Symbolic.reached(model, options);
  return {
    positions: symbolic.sets.count(symbolic.reachable),
    verdicts: properties.map((property) => check(model, property, symbolic, options)),
  };
}

function check(model: FactoredModel, property: Property, symbolic: Symbolic, options: ProofOptions): Verdict {
  const pathTo = (goal: Formula) => new Ways(model, goal, { ...options, symbolic }).best();
  switch (property.kind) {
    case 'always': {
      const broken: Formula = { not: property.formula };
      const holds = symbolic.sets.within(symbolic.reachable, symbolic.where(broken)) === none;
      return holds ? { property, holds } : { property, holds, path: pathTo(broken) };
    }
    case 'reachable': {
      const holds = symbolic.sets.within(symbolic.reachable, symbolic.where(property.formula)) !== none;
      return holds ? { property, holds, path: pathTo(property.formula) } : { property, holds };
    }
    case 'staysPossible':
      return checkStaysPossible(model, property, symbolic, options);
    case 'step':
      return checkStep(property, symbolic, pathTo);
    default:
      return assertNever(property);
  }
}

/** Whether the goal can be reached from where one is depends on the goal's slice alone, so it is decided there. */
function checkStaysPossible(
  model: FactoredModel,
  property: Extract<Property, { kind: 'staysPossible' }>,
  symbolic: Symbolic,
  options: ProofOptions,
): Verdict {
  const slice = Symbolic.reached(sliceFor(model, property.formula, symbolic).model, options);
  const leading = slice.leadingTo(slice.sets.where(slice.where(property.formula)));
  const lost = slice.sets.minus(slice.reachable, leading);
  if (lost === none) return { property, holds: true };
  const isLost = slice.formulaOf(slice.conditionOf(lost));
  return { property, holds: false, path: new Ways(model, isLost, { ...options, symbolic }).best() };
}

function checkStep(
  property: Extract<Property, { kind: 'step' }>,
  symbolic: Symbolic,
  pathTo: (goal: Formula) => Verdict['path'],
): Verdict {
  const { predicates, sets } = symbolic;
  const when = symbolic.where(property.when);
  const known = new Set(symbolic.events.map((event) => event.name));
  for (const name of property.events ?? [])
    if (!known.has(name))
      throw new DemarcheError(
        'chart/unknown-event',
        sentence(nameProblems, 'name.event', { name, hint: hintOf(name, known) }),
      );
  const judged = predicates.support(symbolic.where(property.after));
  // An event that moves nothing that is judged breaks the rule only where it is broken before the event already.
  const brokenBefore = predicates.without(when, symbolic.where(property.after));
  for (const event of symbolic.events) {
    if (property.events !== undefined && !property.events.includes(event.name)) continue;
    if (brokenBefore === none && !event.moves.some((move) => judged.has(move.depth))) continue;
    const from = predicates.and(event.enabled, when);
    const breaks = predicates.without(from, symbolic.before(event, property.after));
    if (sets.within(symbolic.reachable, breaks) === none) continue;
    const before = pathTo(symbolic.formulaOf(breaks));
    return { property, holds: false, path: before && symbolic.extend(before, event.name) };
  }
  return { property, holds: true };
}
