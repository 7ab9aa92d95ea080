import type { Formula } from '../model/index.ts';
import { candidatesFor } from './candidates.ts';
import { type Effect, effectsOf, isLeftBy } from './effect.ts';
import { all, isNo, negation, no, some } from './formulas.ts';
import type { Arrow, ChartNode } from './node.ts';
import { isLeaf, isUnder, type Tree } from './tree.ts';

/** A transition that may be taken with one effect, and the positions from which XState takes it so. */
export interface Selected {
  readonly arrow: Arrow;
  /** Where it is selected, before transitions that conflict with it are looked at. */
  readonly selected: Formula;
  /** Where it is taken. */
  readonly taken: Formula;
  readonly effect: Effect;
}

export type ReadGuard = (arrow: Arrow) => Formula;

interface Found {
  readonly arrow: Arrow;
  readonly selected: Formula;
}

/**
 * All transitions that an event may take, in document order. A descendant's transition keeps an ancestor's from being
 * selected; of two in different regions that leave the same states, the earlier one is taken.
 */
export function selectFor(event: string, tree: Tree, guardOf: ReadGuard): readonly Selected[] {
  const found: Found[] = [];
  visit(tree.root, event, tree, guardOf, found);
  const kept: Selected[] = [];
  for (const { arrow, selected } of found) {
    const source = tree.at(arrow.source);
    const before = kept.filter((other) => meetInParallel(tree.at(other.arrow.source), source, tree));
    for (const effect of effectsOf(arrow, tree)) {
      const stronger = before.filter((other) => conflict(other.effect, effect)).map((other) => negation(other.taken));
      const taken = all([selected, effect.when, ...stronger]);
      if (!isNo(taken) || stronger.length > 0) kept.push({ arrow, selected, taken, effect });
    }
  }
  return kept;
}

/** Collects the selections at the node and below, and gives the positions where there is any. */
function visit(node: ChartNode, event: string, tree: Tree, guardOf: ReadGuard, found: Found[]): Formula {
  if (!tree.mayTake(node, event)) return no;
  const below = some(tree.childrenOf(node).map((child) => visit(child, event, tree, guardOf, found)));
  const active = tree.isActive(node);
  const any: Formula[] = [below];
  let open = all([active, negation(below)]);
  for (const arrow of candidatesFor(tree.arrowsOf(node), event)) {
    const guard = guardOf(arrow);
    const selected = all([open, guard]);
    if (!isNo(selected)) found.push({ arrow, selected });
    any.push(all([active, guard]));
    open = all([open, negation(guard)]);
    if (isNo(open)) break;
  }
  return any.length === 1 ? below : some(any);
}

/** Two transitions that need no event, of different regions, that leave the same states: XState takes the one entered first. */
export interface Rivals {
  readonly one: Selected;
  readonly other: Selected;
}

/**
 * The transitions that need no event. XState looks for one from every state without states of its own, upwards, so that an
 * ancestor's can be taken beside a descendant's unless both leave the same states; then the descendant's is.
 */
export function selectAlways(
  tree: Tree,
  guardOf: ReadGuard,
): { readonly selections: readonly Selected[]; readonly rivals: readonly Rivals[] } {
  const selected = new Map<Arrow, Formula[]>();
  for (const leaf of tree.nodes.filter((node) => isLeaf(node))) {
    let open = tree.isActive(leaf);
    for (const node of [leaf, ...tree.ancestorsOf(leaf)])
      for (const arrow of tree.alwaysOf(node)) {
        const guard = guardOf(arrow);
        const here = all([open, guard]);
        if (!isNo(here)) selected.set(arrow, [...(selected.get(arrow) ?? []), here]);
        open = all([open, negation(guard)]);
      }
  }
  const found = [...selected].map(([arrow, parts]) => ({ arrow, selected: some(parts) }));
  found.sort((a, b) => a.arrow.source - b.arrow.source || a.arrow.index - b.arrow.index);
  const kept: Selected[] = [];
  const rivals: Rivals[] = [];
  // What lies deeper is decided first, since it goes before what lies above it.
  for (const { arrow, selected: when } of found.toReversed()) {
    const source = tree.at(arrow.source);
    for (const effect of effectsOf(arrow, tree)) {
      const stronger = kept.filter(
        (other) => isUnder(tree.at(other.arrow.source), source) && conflict(other.effect, effect),
      );
      const taken = all([when, effect.when, ...stronger.map((other) => negation(other.taken))]);
      const one: Selected = { arrow, selected: when, taken, effect };
      for (const other of kept)
        if (meetInParallel(tree.at(other.arrow.source), source, tree) && conflict(other.effect, effect))
          rivals.push({ one, other });
      kept.push(one);
    }
  }
  return { selections: kept.reverse(), rivals };
}

/** Only transitions of different regions are ever selected together: those of one region exclude each other already. */
function meetInParallel(one: ChartNode, other: ChartNode, tree: Tree): boolean {
  const chain = [one, ...tree.ancestorsOf(one)];
  const meeting = [other, ...tree.ancestorsOf(other)].find((node) => chain.includes(node));
  return meeting !== one && meeting !== other && meeting?.type === 'parallel';
}

/** Two effects conflict where they leave a state in common: one domain is the other or lies above it. */
function conflict(one: Effect, other: Effect): boolean {
  if (one.domain === undefined || other.domain === undefined) return false;
  if (one.domain === 'whole' || other.domain === 'whole') return true;
  return one.domain === other.domain || isLeftBy(one.domain, other) || isLeftBy(other.domain, one);
}
