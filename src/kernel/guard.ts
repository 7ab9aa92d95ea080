import { type Chart, type GuardTree, readGuard } from '../chart/index.ts';
import { DemarcheError, type Formula } from '../model/index.ts';
import { all, negation, no, some, yes } from './formulas.ts';
import { type ChartNode, childrenOf, isActive, subtree } from './tree.ts';

/** Reads the guard of a transition as a formula over the regions, by the rules of XState's `matches`. */
export function guardFormula(machine: Chart, guard: unknown, place: string): Formula {
  return guard === undefined ? yes : toFormula(readGuard(machine, guard, place), machine.root, place);
}

function toFormula(tree: GuardTree, root: ChartNode, place: string): Formula {
  switch (tree.kind) {
    case 'named':
      return toFormula(tree.tree, root, place);
    case 'and':
      return all(tree.parts.map((part) => toFormula(part, root, place)));
    case 'or':
      return some(tree.parts.map((part) => toFormula(part, root, place)));
    case 'not':
      return negation(toFormula(tree.part, root, place));
    case 'stateIn':
      return stateInFormula(tree.value, root, place);
  }
}

function stateInFormula(value: unknown, root: ChartNode, place: string): Formula {
  if (typeof value === 'string' && value.startsWith('#')) {
    const found = subtree(root).find((node) => node.id === value.slice(1));
    if (found === undefined)
      throw new DemarcheError('chart/unsupported', `stateIn('${value}') names no state of the chart`, { place });
    return isActive(found);
  }
  return matchFormula(value, root, place);
}

/**
 * Where `value` matches the active node. XState compares state values: the value of a compound node is the name of its
 * child when the child is atomic and an object otherwise, that of a parallel node an object with all its children.
 */
function matchFormula(value: unknown, node: ChartNode, place: string): Formula {
  const wanted = typeof value === 'string' ? valueOfPath(splitPath(value)) : value;
  const children = new Map(childrenOf(node).map((child) => [child.key, child]));
  if (typeof wanted === 'string') {
    const child = children.get(wanted);
    return child === undefined ? no : isActive(child);
  }
  if (typeof wanted !== 'object' || wanted === null)
    throw new DemarcheError('chart/unsupported', 'stateIn takes the name of a state or an object of names', { place });
  const entries = Object.entries(wanted);
  if (node.type !== 'compound') {
    return all(
      entries.map(([key, below]) => {
        const child = children.get(key);
        return child === undefined ? no : matchFormula(below, child, place);
      }),
    );
  }
  if (entries.length === 0) return some([...children.values()].filter((child) => !isLeaf(child)).map(isActive));
  return all(
    entries.map(([key, below]) => {
      const child = children.get(key);
      return child === undefined || isLeaf(child) ? no : all([isActive(child), matchFormula(below, child, place)]);
    }),
  );
}

const isLeaf = (node: ChartNode): boolean => node.type === 'atomic' || node.type === 'final';

type Nested = string | { readonly [key: string]: Nested };

function valueOfPath(path: readonly string[]): Nested {
  const [first = '', ...rest] = path;
  return rest.length === 0 ? first : { [first]: valueOfPath(rest) };
}

/** Splits `a.b` into its keys; a backslash keeps the character after it as part of the key. */
function splitPath(path: string): readonly string[] {
  const parts: string[] = [''];
  for (let at = 0; at < path.length; at++) {
    if (path[at] === '\\') parts.push(`${parts.pop() ?? ''}${path[++at] ?? ''}`);
    else if (path[at] === '.') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${path[at] ?? ''}`);
  }
  return parts;
}
