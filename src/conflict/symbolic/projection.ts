import { emptySet, everywhere, type Sets } from '../../explore/index.ts';
import type { Scored } from './scored.ts';

/** The set with the added levels forgotten, as a set of the plain model: positions that some values of them go with. */
export function projected(set: number, { plain, symbolic }: Scored, into: Sets): number {
  const { forest } = symbolic.sets;
  const known = new Map<number, number>();
  const visit = (node: number, depth: number): number => {
    if (node === emptySet) return emptySet;
    if (depth === plain.length) return everywhere;
    const before = known.get(node);
    if (before !== undefined) return before;
    const size = forest.sizes[depth] ?? 0;
    const children = new Int32Array(size);
    for (let value = 0; value < size; value++) children[value] = visit(forest.child(node, value), depth + 1);
    const level = plain[depth] ?? -1;
    const made =
      level < 0 ? children.reduce((sum, child) => into.union(sum, child), emptySet) : into.forest.make(level, children);
    known.set(node, made);
    return made;
  };
  return visit(set, 0);
}

/** The set with some levels forgotten: whatever value of them a position goes with, it then goes with all. */
export function smoothed(set: number, levels: readonly number[], sets: Sets): number {
  const { forest } = sets;
  const forgotten = new Set(levels);
  const deepest = Math.max(...levels);
  const known = new Map<number, number>();
  const visit = (node: number, depth: number): number => {
    if (node === emptySet || depth > deepest) return node;
    const before = known.get(node);
    if (before !== undefined) return before;
    const size = forest.sizes[depth] ?? 0;
    const children = new Int32Array(size);
    for (let value = 0; value < size; value++) children[value] = visit(forest.child(node, value), depth + 1);
    if (forgotten.has(depth)) children.fill(children.reduce((sum, child) => sets.union(sum, child), emptySet));
    const made = forest.make(depth, children);
    known.set(node, made);
    return made;
  };
  return visit(set, 0);
}
