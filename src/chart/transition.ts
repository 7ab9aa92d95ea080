import type { Formula } from '../model/index.ts';
import { type Effect, effectsOf } from './effect.ts';
import type { GuardTree } from './guard-tree.ts';
import { guardFormula } from './matching.ts';
import type { Arrow, ChartNode, Meta } from './node.ts';
import { isUnder, type Tree } from './tree.ts';

/**
 * One transition of one region. `from` and `to` are states of that region; a self-loop has both the same. What a chart
 * writes on a state that holds a region stands here once for each state of it.
 */
export interface Transition {
  readonly index: number;
  readonly region: string;
  readonly from: string;
  /** The event or wildcard that it takes; empty for one that needs none. */
  readonly event: string;
  readonly to: string;
  readonly guard?: GuardTree | undefined;
  /** The guard as a formula; `always` where there is none. */
  readonly when: Formula;
  readonly meta: Meta;
  /** The transition of the chart that it is part of. */
  readonly arrow: number;
}

/** The transitions of every region, in the order of the chart. */
export function transitionsOf(tree: Tree): readonly Transition[] {
  const made: Transition[] = [];
  for (const arrow of tree.arrows) {
    const when = guardFormula(arrow.guard, tree, placeOfArrow(arrow, tree));
    const seen = new Set<string>();
    const ends = effectsOf(arrow, tree).flatMap((effect) => endsOf(arrow, effect, tree));
    for (const { region, from, to } of ends.length > 0 ? ends : aroundOf(arrow, tree)) {
      const key = JSON.stringify([region.index, from, to]);
      if (seen.has(key)) continue;
      seen.add(key);
      const { event, guard, meta, index } = arrow;
      made.push({ index: made.length, region: tree.placeOf(region), from, event, to, guard, when, meta, arrow: index });
    }
  }
  return made;
}

/** Where a transition stands, for a message. */
export function placeOfArrow(arrow: Arrow, tree: Tree): string {
  const place = tree.placeOf(tree.at(arrow.source));
  return arrow.event === '' ? `${place}, always` : `${place}, on ${arrow.event}`;
}

interface Ends {
  readonly region: ChartNode;
  readonly from: string;
  readonly to: string;
}

function endsOf(arrow: Arrow, { domain, entered }: Effect, tree: Tree): readonly Ends[] {
  const source = tree.at(arrow.source);
  if (domain === undefined) {
    const parent = tree.parentOf(source);
    if (parent?.type === 'compound') return [{ region: parent, from: source.key, to: source.key }];
    return topRegions(source, tree).flatMap((region) =>
      tree.childrenOf(region).map(({ key }) => ({ region, from: key, to: key })),
    );
  }
  return topRegions(domain === 'whole' ? tree.root : domain, tree).flatMap((region) => {
    const states = tree.childrenOf(region);
    const own = states.filter((state) => state === source || isUnder(source, state));
    const value = entered.get(region);
    const ends = typeof value === 'string' ? [value] : states.map((state) => state.key);
    return (own.length > 0 ? own : states).flatMap((from) => ends.map((to) => ({ region, from: from.key, to })));
  });
}

/** What enters and leaves no region keeps the one that it lies in where it stands. */
function aroundOf(arrow: Arrow, tree: Tree): readonly Ends[] {
  const source = tree.at(arrow.source);
  const state = [source, ...tree.ancestorsOf(source)].find((node) => tree.parentOf(node)?.type === 'compound');
  const region = state && tree.parentOf(state);
  return state === undefined || region === undefined ? [] : [{ region, from: state.key, to: state.key }];
}

/** The regions that a node is, or is made of. */
function topRegions(node: ChartNode, tree: Tree): readonly ChartNode[] {
  if (node.type === 'compound') return [node];
  return tree.childrenOf(node).flatMap((child) => topRegions(child, tree));
}
