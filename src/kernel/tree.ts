import type { Chart } from '../chart/index.ts';
import { DemarcheError, type Formula } from '../model/index.ts';
import { yes } from './formulas.ts';

export type ChartNode = Chart['root'];
export type ChartTransition = NonNullable<ReturnType<ChartNode['transitions']['get']>>[number];

/** What a region's variable holds while the state that contains the region is not active. */
export const inactive = '(inactive)';

/** The region variables of a chart: one for each compound node, with one more value where the node can be inactive. */
export interface ChartTree {
  readonly root: ChartNode;
  /** The compound nodes in document order; a node's place is its region's number. */
  readonly compounds: readonly ChartNode[];
  readonly numbers: ReadonlyMap<ChartNode, number>;
  readonly states: readonly (readonly string[])[];
}

export const childrenOf = (node: ChartNode): readonly ChartNode[] => Object.values(node.states);
export const placeOf = (node: ChartNode): string => (node.path.length === 0 ? node.machine.id : node.path.join('.'));

/** The node and everything under it, in document order. */
export function subtree(node: ChartNode): readonly ChartNode[] {
  return [node, ...childrenOf(node).flatMap(subtree)];
}

export function ancestorsOf(node: ChartNode): readonly ChartNode[] {
  return node.parent === undefined ? [] : [node.parent, ...ancestorsOf(node.parent)];
}

/** Whether `node` lies properly under `above`. */
export function isUnder(node: ChartNode, above: ChartNode): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (at === above) return true;
  return false;
}

/** Numbers the regions of a chart that has been found to be in the supported set. */
export function readTree(root: ChartNode): ChartTree {
  const compounds = subtree(root).filter((node) => node.type === 'compound');
  const names = new Set<string>();
  for (const node of compounds) {
    const name = placeOf(node);
    if (names.has(name))
      throw new DemarcheError('chart/unsupported', 'two regions have this name; rename a state', { place: name });
    names.add(name);
  }
  return {
    root,
    compounds,
    numbers: new Map(compounds.map((node, index) => [node, index])),
    states: compounds.map((node) => {
      const own = childrenOf(node).map((child) => child.key);
      return ancestorsOf(node).some((above) => above.type === 'compound') ? [...own, inactive] : own;
    }),
  };
}

/** When the node is active: its nearest compound ancestor stands at the child that leads to it. */
export function isActive(node: ChartNode): Formula {
  const { parent } = node;
  if (parent === undefined) return yes;
  return parent.type === 'compound' ? { region: placeOf(parent), in: [node.key] } : isActive(parent);
}
