import type { Formula } from '../model/index.ts';
import { yes } from './formulas.ts';
import { type ChartNode, inactive, nothing } from './node.ts';
import { isUnder, type Tree } from './tree.ts';

/**
 * What a history state remembers, as further regions: one cell for each compound state that it restores, which holds what
 * that state's region held when the history state's parent was last left.
 */
export interface Cell {
  readonly region: string;
  /** The compound state that the cell keeps; undefined for a cell that only knows that the parent was left once. */
  readonly of?: ChartNode | undefined;
  readonly states: readonly string[];
}

const left = 'left';

/** The cells of a history state: none where what it restores is always the same. */
export function cellsOf(history: ChartNode, tree: Tree): readonly Cell[] {
  const parent = tree.parentOf(history);
  if (parent === undefined) return [];
  const name = tree.placeOf(history);
  const kept =
    history.history === 'deep'
      ? tree.subtree(parent).filter((node) => node.type === 'compound')
      : parent.type === 'compound'
        ? [parent]
        : [];
  if (kept.length === 0) return history.fallback === undefined ? [] : [{ region: name, states: [left, nothing] }];
  return kept.map((node) => ({
    region: node === parent ? name : `${name}: ${node.path.slice(parent.path.length).join('.')}`,
    of: node,
    states: [
      ...tree.childrenOf(node).map((child) => child.key),
      ...(tree
        .ancestorsOf(node)
        .some((above) => above.type === 'compound' && (above === parent || isUnder(above, parent)))
        ? [inactive]
        : []),
      nothing,
    ],
  }));
}

/** One of the ways in which a history state restores: where it does, to which states, or to what its cells hold. */
export interface Restoring {
  readonly when: Formula;
  readonly targets: readonly ChartNode[];
  /** The state that is restored as its cells hold it, or as it stands where it was just left, and what is left for it. */
  readonly deep?: {
    readonly parent: ChartNode;
    readonly domain: ChartNode | undefined;
    readonly history: ChartNode;
    readonly stands: boolean;
  };
}

/**
 * The ways of a history state whose parent the transition itself leaves: what is remembered then is where it stands now.
 * Where the parent is not active, its cells decide.
 */
export function waysLeaving(history: ChartNode, ways: readonly Restoring[], tree: Tree): readonly Restoring[] {
  const parent = tree.parentOf(history);
  if (parent === undefined) return ways;
  const [active, region] = [tree.isActive(parent), tree.placeOf(parent)];
  const out = ways.map((way) => ({ ...way, when: { and: [way.when, { not: active }] } }));
  const [restored] = ways.flatMap((way) => way.deep ?? []);
  if (restored !== undefined) return [...out, { when: active, targets: [], deep: { ...restored, stands: true } }];
  const children = tree.childrenOf(parent);
  if (parent.type === 'parallel') return [...out, { when: active, targets: children }];
  return [...out, ...children.map((child) => ({ when: { region, in: [child.key] }, targets: [child] }))];
}

/**
 * The ways of a history state for a transition from `source`. What a deep one restores may all lie inside the source's own
 * region; then less is left than its parent, as XState does it, and each such case is a way of its own.
 */
export function waysOf(
  history: ChartNode,
  source: ChartNode,
  reenter: boolean,
  tree: Tree,
  domainOf: (targets: readonly ChartNode[]) => ChartNode | undefined,
): readonly Restoring[] {
  const parent = tree.parentOf(history);
  if (parent === undefined) return [];
  const cells = cellsOf(history, tree);
  const [first] = cells;
  const targets = fallbackOf(history, parent, tree);
  if (first === undefined) return [{ when: yes, targets: tree.childrenOf(parent) }];
  const unset: Restoring = { when: { region: first.region, in: [nothing] }, targets };
  if (first.of === undefined)
    return [unset, { when: { region: first.region, in: [left] }, targets: tree.childrenOf(parent) }];
  if (history.history !== 'deep')
    return [
      unset,
      ...tree
        .childrenOf(parent)
        .map((child) => ({ when: { region: first.region, in: [child.key] }, targets: [child] })),
    ];
  const set: Formula = { not: { region: first.region, in: [nothing] } };
  const way = (when: readonly Formula[], domain: ChartNode | undefined): Restoring => ({
    when: { and: [set, ...when] },
    targets: [],
    deep: { parent, domain, history, stands: false },
  });
  if (source !== parent && !isUnder(source, parent)) return [unset, way([], domainOf([parent]))];
  const ways: Restoring[] = [];
  const path = [source, ...tree.ancestorsOf(source)]
    .filter((node) => node === parent || isUnder(node, parent))
    .reverse();
  const matched: Formula[] = [];
  for (const [at, node] of path.entries()) {
    const next = path[at + 1];
    if (next === undefined) {
      ways.push(way(matched, reenter ? tree.parentOf(source) : source));
      break;
    }
    if (node.type === 'compound') {
      const cell = cells.find((one) => one.of === node);
      const others = tree.childrenOf(node).map((child) => child.key);
      if (cell === undefined) throw new Error('a deep history state keeps every compound state under its parent');
      ways.push(way([...matched, { region: cell.region, in: others.filter((key) => key !== next.key) }], node));
      matched.push({ region: cell.region, in: [next.key] });
    } else if (tree.childrenOf(node).length > 1) {
      ways.push(way([...matched], node));
      break;
    }
  }
  return [unset, ...ways];
}

/** Where a history state leads before its parent was ever left. */
function fallbackOf(history: ChartNode, parent: ChartNode, tree: Tree): readonly ChartNode[] {
  if (history.fallback !== undefined) return history.fallback.map((index) => tree.at(index));
  if (parent.type === 'parallel') return [parent];
  return parent.initial === undefined ? [] : [tree.at(parent.initial)];
}
