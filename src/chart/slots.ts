import { candidatesFor } from './candidates.ts';
import { freeGuards } from './guard-tree.ts';
import type { ChartNode } from './node.ts';
import type { Tree } from './tree.ts';

/**
 * The free guards that an event may ask, numbered so that as few as can be are told apart: states of one region are never
 * active at once, and their guards may share a number; those of an ancestor and of other regions may not.
 */
export interface Slots {
  readonly count: number;
  of(source: number, key: string): number;
  /** What a choice says: the guards by name where each has a number of its own, else yes or no by number. */
  label(bits: number): string;
}

/** Numbers the free guards for an event; for the empty one, those of transitions that need no event. */
export function slotsOf(event: string, tree: Tree): Slots {
  const numbers = new Map<number, ReadonlyMap<string, number>>();
  const names = new Map<number, Set<string>>();
  const visit = (node: ChartNode, above: ReadonlyMap<string, number>, start: number): number => {
    const arrows = tree.arrowsOf(node);
    const own = new Map(above);
    let next = start;
    for (const arrow of event === '' ? tree.alwaysOf(node) : candidatesFor(arrows, event))
      for (const { key, name } of freeGuards(arrow.guard)) {
        if (own.has(key)) continue;
        names.set(next, (names.get(next) ?? new Set()).add(name));
        own.set(key, next++);
      }
    numbers.set(node.index, own);
    let end = next;
    for (const child of tree.childrenOf(node)) {
      const after = visit(child, own, node.type === 'parallel' ? end : next);
      end = Math.max(end, after);
    }
    return end;
  };
  const count = visit(tree.root, new Map(), 0);
  const named = [...names.values()].every((one) => one.size === 1);
  const all = [...names].sort(([a], [b]) => a - b).map(([, one]) => [...one][0] ?? '');
  return {
    count,
    of: (source, key) => numbers.get(source)?.get(key) ?? 0,
    label: (bits) =>
      all
        .map((name, at) => {
          const yes = ((bits >> at) & 1) === 0;
          return named ? (yes ? name : `not ${name}`) : yes ? 'yes' : 'no';
        })
        .join(', '),
  };
}
