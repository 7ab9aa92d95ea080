import { assertNever } from '../messages/index.ts';

/** A condition as it stands in a chart: names kept, before anything is asked of the chart's regions. */
export type GuardTree =
  | { readonly kind: 'stateIn'; readonly value: unknown }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly GuardTree[] }
  | { readonly kind: 'not'; readonly part: GuardTree }
  | { readonly kind: 'named'; readonly name: string; readonly tree: GuardTree }
  /** A guard that states alone cannot judge, let free: it may hold or not. The same key is the same guard. */
  | { readonly kind: 'free'; readonly name: string; readonly key: string };

/** The free guards in a condition, each once, in the order in which they are read. */
export function freeGuards(tree: GuardTree | undefined): readonly { readonly name: string; readonly key: string }[] {
  if (tree === undefined) return [];
  switch (tree.kind) {
    case 'free':
      return [tree];
    case 'named':
      return freeGuards(tree.tree);
    case 'not':
      return freeGuards(tree.part);
    case 'and':
    case 'or': {
      const found = tree.parts.flatMap(freeGuards);
      return found.filter((one, at) => found.findIndex((other) => other.key === one.key) === at);
    }
    case 'stateIn':
      return [];
    default:
      return assertNever(tree);
  }
}
