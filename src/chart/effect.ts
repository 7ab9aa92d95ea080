import type { Formula } from '../model/index.ts';
import { all, simplified } from './formulas.ts';
import { type Cell, cellsOf, type Restoring, waysLeaving, waysOf } from './history.ts';
import { type Arrow, type ChartNode, inactive } from './node.ts';
import { isUnder, type Tree } from './tree.ts';

/** What a region takes over from another: a state, or what a cell of a history state holds. */
export type Value = string | { readonly cell: string };

/**
 * What taking a transition does. The domain is left whole and entered anew, so that the effect is the same wherever the
 * domain stood: the child that each compound node under the domain ends up in, or inactive. This is what makes a chart
 * a list of guarded assignments.
 */
export interface Effect {
  /** Where it has this effect: a history state leads where it remembers to lead. */
  readonly when: Formula;
  /** The node whose descendants are left; undefined where nothing is left, `whole` where the root itself is. */
  readonly domain: ChartNode | 'whole' | undefined;
  readonly entered: ReadonlyMap<ChartNode, Value>;
  /** What is remembered on the way: where the node is active, its cells take over what their nodes' regions hold. */
  readonly remembered: readonly { readonly parent: ChartNode; readonly cells: readonly Cell[] }[];
}

/** The effects of a transition, by the rules of SCXML (appendix D) as XState applies them: one, or one for each memory. */
export function effectsOf(arrow: Arrow, tree: Tree): readonly Effect[] {
  const known = effects.get(arrow);
  if (known !== undefined) return known;
  const made = make(arrow, tree);
  effects.set(arrow, made);
  return made;
}

const effects = new WeakMap<Arrow, readonly Effect[]>();

function make(arrow: Arrow, tree: Tree): readonly Effect[] {
  const source = tree.at(arrow.source);
  const nowhere: Effect = { when: all([]), domain: undefined, entered: new Map(), remembered: [] };
  if (arrow.targets === undefined || arrow.targets.length === 0) return [nowhere];
  const domainOf = (targets: readonly ChartNode[]): ChartNode | undefined =>
    domainFor(targets, source, arrow.reenter, tree);
  const targets = arrow.targets.map((index) => tree.at(index));
  // What a history state restores inside its own parent never makes more be left than the parent's states.
  const least = highest(
    targets.map((target) => {
      const parent = target.type === 'history' ? tree.parentOf(target) : undefined;
      const inside = parent !== undefined && (isUnder(source, parent) || (source === parent && !arrow.reenter));
      return inside ? source : domainOf([parent ?? target]);
    }),
  );
  let ways: readonly (readonly Restoring[])[] = [[]];
  for (const target of targets) {
    const own = target.type === 'history' ? waysTo(target) : [{ when: all([]), targets: [target] }];
    ways = ways.flatMap((way) => own.map((one) => [...way, one]));
  }
  function waysTo(history: ChartNode): readonly Restoring[] {
    const known = waysOf(history, source, arrow.reenter, tree, domainOf);
    const parent = tree.parentOf(history);
    const leaves = parent !== undefined && (least === undefined || isUnder(parent, least));
    return leaves ? waysLeaving(history, known, tree) : known;
  }
  return ways.map((way) => {
    const when = simplified({ and: way.map((one) => one.when) });
    const domain = highest(way.map((one) => (one.deep === undefined ? domainOf(one.targets) : one.deep.domain)));
    if (domain !== undefined && tree.childrenOf(domain).length === 0) return { ...nowhere, when };
    const top = domain ?? 'whole';
    return { when, domain: top, entered: enteredBy(way, domain, tree), remembered: rememberedBy(top, tree) };
  });
}

/** The highest of the domains of several targets, which is that of all together, since all hold the source. */
const highest = (domains: readonly (ChartNode | undefined)[]): ChartNode | undefined =>
  domains.reduce((high, one) => (high === undefined || one === undefined || isUnder(high, one) ? one : high));

/** The node whose descendants a transition leaves; undefined for all, the root among them. */
function domainFor(
  targets: readonly ChartNode[],
  source: ChartNode,
  reenter: boolean,
  tree: Tree,
): ChartNode | undefined {
  if (!reenter && targets.every((target) => target === source || isUnder(target, source))) return source;
  const [first = source, ...others] = [...targets, source];
  const common = tree.ancestorsOf(first).find((node) => others.every((other) => isUnder(other, node)));
  return common ?? (reenter ? undefined : tree.root);
}

function enteredBy(
  way: readonly Restoring[],
  domain: ChartNode | undefined,
  tree: Tree,
): ReadonlyMap<ChartNode, Value> {
  const deep = way.flatMap((one) => one.deep ?? []);
  const entering = new Entering(
    tree,
    deep.map((one) => one.parent),
  );
  const targets = way.flatMap((one) => one.targets);
  for (const target of targets) entering.enter(target);
  for (const target of [...targets, ...deep.map((one) => one.parent)]) {
    const above = tree.ancestorsOf(target).filter((node) => domain === undefined || isUnder(node, domain));
    for (const node of domain?.type === 'parallel' ? [...above, domain] : above) entering.addAbove(node);
  }
  return valuesUnder(
    domain ?? tree.root,
    (node) => {
      const restored = deep.find((one) => one.parent === node || isUnder(node, one.parent));
      if (restored === undefined) return entering.childOf(node);
      if (restored.stands) return { cell: tree.placeOf(node) };
      const cell = cellsOf(restored.history, tree).find((one) => one.of === node);
      return cell === undefined ? inactive : { cell: cell.region };
    },
    tree,
  );
}

/** The nodes that are entered, as XState collects them. */
class Entering {
  readonly #tree: Tree;
  readonly #nodes = new Set<ChartNode>();
  readonly #restored: readonly ChartNode[];

  /** What lies in the restored states is left to their cells. */
  constructor(tree: Tree, restored: readonly ChartNode[]) {
    this.#tree = tree;
    this.#restored = restored;
    for (const node of restored) this.#nodes.add(node);
  }

  enter(node: ChartNode): void {
    this.#nodes.add(node);
    if (node.type === 'compound' && node.initial !== undefined) this.enter(this.#tree.at(node.initial));
    else if (node.type === 'parallel') this.#enterRegions(node);
  }

  addAbove(node: ChartNode): void {
    if (this.#isRestored(node)) return;
    this.#nodes.add(node);
    if (node.type === 'parallel') this.#enterRegions(node);
  }

  childOf(node: ChartNode): string {
    return this.#tree.childrenOf(node).find((child) => this.#nodes.has(child))?.key ?? inactive;
  }

  #enterRegions(node: ChartNode): void {
    for (const child of this.#tree.childrenOf(node)) {
      if (this.#isRestored(child) || [...this.#nodes].some((one) => isUnder(one, child))) continue;
      this.enter(child);
    }
  }

  #isRestored(node: ChartNode): boolean {
    return this.#restored.some((one) => one === node || isUnder(node, one));
  }
}

function valuesUnder<Held>(
  domain: ChartNode,
  heldBy: (node: ChartNode) => Held,
  tree: Tree,
): ReadonlyMap<ChartNode, Held> {
  const compounds = tree.subtree(domain).filter((node) => node.type === 'compound');
  return new Map(compounds.map((node) => [node, heldBy(node)]));
}

/** What every history state under the domain remembers when it is left. */
function rememberedBy(domain: ChartNode | 'whole', tree: Tree): Effect['remembered'] {
  if (!tree.remembers) return [];
  const parents = domain === 'whole' ? tree.nodes : tree.subtree(domain).slice(1);
  return parents.flatMap((parent) => {
    const histories = tree.historiesOf(parent);
    return histories.length === 0 ? [] : [{ parent, cells: histories.flatMap((history) => cellsOf(history, tree)) }];
  });
}

/** Whether a node lies under what the effect leaves, and so is left and perhaps entered anew. */
export const isLeftBy = (node: ChartNode, { domain }: Effect): boolean =>
  domain === 'whole' || (domain !== undefined && isUnder(node, domain));

/** The values of all compound nodes where the chart is entered, before anything that needs no event. */
export function initialValues(tree: Tree): ReadonlyMap<ChartNode, string> {
  const entering = new Entering(tree, []);
  entering.enter(tree.root);
  return valuesUnder(tree.root, (node) => entering.childOf(node), tree);
}
