import type { Formula } from '../model/index.ts';
import { candidatesFor, isWild } from './candidates.ts';
import { type Effect, effectOf } from './effect.ts';
import { all, isNo, negation, no, some } from './formulas.ts';
import { ancestorsOf, type ChartNode, type ChartTransition, childrenOf, isActive, isUnder } from './tree.ts';

/** A transition that an event may take, and the positions from which XState takes it. */
export interface Selected {
  readonly transition: ChartTransition;
  /** Where it is selected, before transitions that conflict with it are looked at. */
  readonly selected: Formula;
  /** Where it is taken. */
  readonly taken: Formula;
  readonly effect: Effect;
}

export type ReadTransitionGuard = (transition: ChartTransition) => Formula;

/** For each node the descriptors at it and below it, so that an event looks only where it may be taken. */
export type Descriptors = ReadonlyMap<ChartNode, ReadonlySet<string>>;

export function readDescriptors(root: ChartNode): Descriptors {
  const found = new Map<ChartNode, ReadonlySet<string>>();
  const collect = (node: ChartNode): ReadonlySet<string> => {
    const own = new Set([...node.transitions.keys()].map((key) => (isWild(key) ? '*' : key)));
    for (const child of childrenOf(node)) for (const key of collect(child)) own.add(key);
    found.set(node, own);
    return own;
  };
  collect(root);
  return found;
}

/**
 * All transitions that an event may take, in document order. A descendant's transition keeps an ancestor's from being
 * selected; of two in different regions that leave the same states, the earlier one is taken.
 */
export function selectFor(
  event: string,
  root: ChartNode,
  guardOf: ReadTransitionGuard,
  descriptors: Descriptors,
): readonly Selected[] {
  const found: { transition: ChartTransition; selected: Formula }[] = [];
  visit(root, event, guardOf, descriptors, found);
  const kept: Selected[] = [];
  for (const { transition, selected } of found) {
    const effect = effectOf(transition, root);
    const stronger = kept
      .filter((other) => meetInParallel(other.transition.source, transition.source) && conflict(other.effect, effect))
      .map((other) => negation(other.taken));
    kept.push({ transition, selected, taken: all([selected, ...stronger]), effect });
  }
  return kept;
}

/** Collects the selections at the node and below, and gives the positions where there is any. */
function visit(
  node: ChartNode,
  event: string,
  guardOf: ReadTransitionGuard,
  descriptors: Descriptors,
  found: { transition: ChartTransition; selected: Formula }[],
): Formula {
  const here = descriptors.get(node);
  if (here === undefined || (!here.has(event) && !here.has('*'))) return no;
  const below = some(childrenOf(node).map((child) => visit(child, event, guardOf, descriptors, found)));
  const active = isActive(node);
  const any: Formula[] = [below];
  let open = all([active, negation(below)]);
  for (const transition of candidatesFor(node, event)) {
    const guard = guardOf(transition);
    const selected = all([open, guard]);
    if (!isNo(selected)) found.push({ transition, selected });
    any.push(all([active, guard]));
    open = all([open, negation(guard)]);
    if (isNo(open)) break;
  }
  return any.length === 1 ? below : some(any);
}

/** Only transitions of different regions are ever selected together: those of one region exclude each other already. */
function meetInParallel(one: ChartNode, other: ChartNode): boolean {
  const chain = [one, ...ancestorsOf(one)];
  const meeting = [other, ...ancestorsOf(other)].find((node) => chain.includes(node));
  return meeting !== one && meeting !== other && meeting?.type === 'parallel';
}

/** Two effects conflict where they leave a state in common: one domain is the other or lies above it. */
function conflict(one: Effect, other: Effect): boolean {
  if (one.domain === undefined || other.domain === undefined) return false;
  return one.domain === other.domain || isUnder(one.domain, other.domain) || isUnder(other.domain, one.domain);
}
