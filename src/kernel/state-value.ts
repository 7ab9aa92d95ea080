import type { Positions } from '../model/index.ts';
import { type ChartNode, type ChartTree, childrenOf, inactive, placeOf } from './tree.ts';

/** A position as XState writes it: a name, or an object of such values. */
export type StateValue = string | { readonly [key: string]: StateValue };

/** Reads a state value of XState as positions of the compiled regions. */
export function positionsOfValue(value: unknown, tree: ChartTree): Positions {
  const found: Record<string, string> = Object.fromEntries(tree.compounds.map((node) => [placeOf(node), inactive]));
  const visit = (node: ChartNode, here: unknown): void => {
    const keys = typeof here === 'string' ? [here] : isRecord(here) ? Object.keys(here) : [];
    if (node.type === 'compound' && keys[0] !== undefined) found[placeOf(node)] = keys[0];
    for (const child of childrenOf(node)) {
      if (keys.includes(child.key)) visit(child, isRecord(here) ? here[child.key] : undefined);
    }
  };
  visit(tree.root, value);
  return found;
}

/** Writes positions of the compiled regions as XState's state value. */
export function valueOfPositions(positions: Positions, tree: ChartTree): StateValue {
  const writeValue = (node: ChartNode): StateValue => {
    const children = childrenOf(node);
    if (node.type === 'parallel') return Object.fromEntries(children.map((child) => [child.key, writeValue(child)]));
    const child = children.find((one) => one.key === positions[placeOf(node)]);
    if (child === undefined) return {};
    return child.type === 'atomic' || child.type === 'final' ? child.key : { [child.key]: writeValue(child) };
  };
  return writeValue(tree.root);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
