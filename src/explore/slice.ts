import { type FactoredEvent, type FactoredModel, type Formula, regionsRead } from '../model/index.ts';
import { none, unit } from './diagram/forest.ts';
import { Symbolic, type SymbolicEvent } from './symbolic.ts';
import { withinStack } from './watch.ts';

/** The part of a model that decides a question: its regions, and the model made of them alone. */
export interface Slice {
  readonly regions: readonly string[];
  readonly model: FactoredModel;
}

/**
 * The cone of influence of some regions: they, what their moves read, and so on. An event's acceptance is read only
 * where a move of the cone does not already imply it; regions that merely share an event stay out. The reachable
 * positions of the slice are exactly those of the whole seen on its regions, and a path of one is a path of the other.
 */
export function sliceOf(model: FactoredModel, wanted: Iterable<string>, known?: Symbolic): Slice {
  return withinStack(() => cut(model, wanted, known));
}

function cut(model: FactoredModel, wanted: Iterable<string>, known?: Symbolic): Slice {
  const symbolic = known ?? new Symbolic(model);
  const cone = new Set(wanted);
  const reads = symbolic.events.map((event) => readsOf(symbolic, event));
  for (let before = -1; before !== cone.size; ) {
    before = cone.size;
    for (const event of reads) {
      for (const move of event) if (cone.has(move.region)) for (const name of move.reads) cone.add(name);
    }
  }
  const kept = model.regions.map((region, index) => ({ region, index })).filter((one) => cone.has(one.region.name));
  const numbers = new Map(kept.map((one, place) => [one.index, place]));
  const events = symbolic.events.flatMap((event) => eventOn(cone, event, symbolic, numbers));
  const regions = kept.map((one) => one.region);
  return { regions: regions.map((region) => region.name), model: { regions, events } };
}

/** The slice that a formula's truth depends on. */
export function sliceFor(model: FactoredModel, formula: Formula, known?: Symbolic): Slice {
  return sliceOf(model, regionsRead(formula), known);
}

interface Reads {
  readonly region: string;
  readonly reads: readonly string[];
}

/** Where an outcome of a move really changes its region: going where the region is already moves nothing. */
const changing = (symbolic: Symbolic, depth: number, outcome: { readonly to: number; readonly when: number }): number =>
  symbolic.predicates.without(outcome.when, symbolic.predicates.literal(depth, [outcome.to]));

/** What each region's moves by the event depend on. */
function readsOf(symbolic: Symbolic, event: SymbolicEvent): readonly Reads[] {
  const { model, order, predicates } = symbolic;
  const nameAt = (depth: number): string => model.regions[order[depth] ?? 0]?.name ?? '';
  return event.moves.map((move) => {
    const depths = new Set<number>();
    for (const one of move.outcomes)
      for (const depth of predicates.support(changing(symbolic, move.depth, one))) depths.add(depth);
    return { region: nameAt(move.depth), reads: [...depths].map(nameAt) };
  });
}

/** The event on the cone: accepted where its acceptance can be told from the cone, else where it moves a region of it. */
function eventOn(
  cone: ReadonlySet<string>,
  event: SymbolicEvent,
  symbolic: Symbolic,
  numbers: ReadonlyMap<number, number>,
): readonly FactoredEvent[] {
  const { model, order, predicates } = symbolic;
  const assignments = event.moves.flatMap((move) => {
    const region = numbers.get(order[move.depth] ?? -1);
    if (region === undefined) return [];
    return move.outcomes.flatMap((one) => {
      const when = changing(symbolic, move.depth, one);
      return when === none ? [] : [{ region, when: symbolic.formulaOf(when), to: one.to }];
    });
  });
  const told = [...predicates.support(event.enabled)].every((depth) =>
    cone.has(model.regions[order[depth] ?? 0]?.name ?? ''),
  );
  if (told && event.enabled !== none && (assignments.length > 0 || event.enabled !== unit))
    return [{ name: event.name, enabled: symbolic.formulaOf(event.enabled), assignments }];
  return assignments.length === 0
    ? []
    : [{ name: event.name, enabled: { or: assignments.map((one) => one.when) }, assignments }];
}
