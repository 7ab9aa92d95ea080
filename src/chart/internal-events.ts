import type { Formula } from '../model/index.ts';
import { type Conditions, nowhere } from './conditions.ts';
import { all, no, some, yes } from './formulas.ts';
import { type ChartNode, DONE } from './node.ts';
import type { Selected } from './select.ts';
import type { Tree } from './tree.ts';

/** An event that the chart itself brings about within a step, and where it does. */
export interface Push {
  readonly event: string;
  readonly when: number;
}

/** Where a node has come to its end: a final state of it is active, or, side by side, all of it has. */
export function doneFormula(node: ChartNode, tree: Tree): Formula {
  const children = tree.childrenOf(node);
  if (node.type === 'compound')
    return some(children.filter((child) => child.type === 'final').map((child) => tree.isActive(child)));
  if (node.type === 'parallel')
    return children.length === 0 ? no : all(children.map((child) => doneFormula(child, tree)));
  return node.type === 'final' ? yes : no;
}

/** What happened in a microstep: what was taken, where nodes were left and entered, and what holds after it. */
export interface Happened {
  readonly parts: readonly { readonly selection: Selected; readonly when: number }[];
  entered(node: ChartNode): number;
  exited(node: ChartNode): number;
  after(formula: Formula): number;
}

/** The events that a microstep raises, in XState's order: what is left, inmost first; the transitions; what is entered. */
export function pushesOf(tree: Tree, conditions: Conditions, happened: Happened): readonly Push[] {
  const pushes: Push[] = [];
  const push = (events: readonly string[] | undefined, when: () => number): void => {
    for (const event of events ?? []) pushes.push({ event, when: when() });
  };
  for (const node of tree.nodes.toReversed()) push(node.raises?.exit, () => happened.exited(node));
  for (const { selection, when } of happened.parts) push(selection.arrow.raises, () => when);
  for (const node of tree.nodes) {
    push(node.raises?.entry, () => happened.entered(node));
    if (node.type === 'final') pushes.push(...completions(node, tree, conditions, happened));
  }
  return pushes.filter((one) => one.when !== nowhere);
}

/** Entering a final state ends its parent, and each parallel state above that has ended whole by it. */
function completions(final: ChartNode, tree: Tree, conditions: Conditions, happened: Happened): readonly Push[] {
  const parent = tree.parentOf(final);
  if (parent === undefined) return [];
  const entered = happened.entered(final);
  if (entered === nowhere) return [];
  const pushes: Push[] = parent.type === 'compound' ? [{ event: DONE + parent.id, when: entered }] : [];
  let above = parent.type === 'parallel' ? parent : tree.parentOf(parent);
  let when = entered;
  while (above?.type === 'parallel' && when !== nowhere) {
    const later = tree
      .subtree(above)
      .filter((node) => node.type === 'final' && node.index > final.index && ends(node, above, tree));
    when = conditions.and(when, happened.after(doneFormula(above, tree)));
    for (const other of later) when = conditions.without(when, happened.entered(other));
    pushes.push({ event: DONE + above.id, when });
    above = tree.parentOf(above);
  }
  return pushes;
}

/** Whether a final state has a share in the end of a parallel state above it. */
function ends(final: ChartNode, above: ChartNode | undefined, tree: Tree): boolean {
  const parent = tree.parentOf(final);
  let at = parent?.type === 'parallel' ? parent : parent && tree.parentOf(parent);
  for (; at?.type === 'parallel'; at = tree.parentOf(at)) if (at === above) return true;
  return false;
}
