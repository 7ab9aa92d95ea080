import { assertNever, chartProblems, sentence } from '../messages/index.ts';
import { always, DemarcheError, type Formula } from '../model/index.ts';
import { no } from './formulas.ts';
import type { GuardTree } from './guard-tree.ts';
import type { ChartNode } from './node.ts';
import { isLeaf, type Tree } from './tree.ts';

/** What the free guards of a condition are taken to say, by their keys. */
export type Choice = (key: string) => boolean;

/** A guard as a formula over the regions, by the rules of XState's `matches`. Without a choice a free guard holds. */
export function guardFormula(guard: GuardTree | undefined, tree: Tree, place: string, choice?: Choice): Formula {
  if (guard === undefined) return always;
  const known = choice === undefined ? formulas.get(guard) : undefined;
  if (known !== undefined) return known;
  const made = make(guard, tree, place, choice);
  if (choice === undefined) formulas.set(guard, made);
  return made;
}

const formulas = new WeakMap<GuardTree, Formula>();

function make(guard: GuardTree, tree: Tree, place: string, choice: Choice | undefined): Formula {
  const inner = (part: GuardTree): Formula => guardFormula(part, tree, place, choice);
  switch (guard.kind) {
    case 'named':
      return inner(guard.tree);
    case 'and':
      return { and: guard.parts.map(inner) };
    case 'or':
      return { or: guard.parts.map(inner) };
    case 'not':
      return { not: inner(guard.part) };
    case 'stateIn':
      return stateInFormula(guard.value, tree, place);
    case 'free':
      return (choice?.(guard.key) ?? true) ? always : no;
    default:
      return assertNever(guard);
  }
}

function stateInFormula(value: unknown, tree: Tree, place: string): Formula {
  if (typeof value === 'string' && value.startsWith('#')) {
    const [id, ...path] = splitPath(value.slice(1));
    const found = path.reduce(
      (at: ChartNode | undefined, key) => at && tree.childrenOf(at).find((child) => child.key === key),
      tree.nodes.find((node) => node.id === id),
    );
    if (found === undefined)
      throw new DemarcheError('chart/unsupported', sentence(chartProblems, 'chart.noState', { name: value }), {
        place,
      });
    return tree.isActive(found);
  }
  return conjunction(partsOf(value, tree.root, tree, place));
}

function conjunction(parts: readonly Formula[]): Formula {
  const [only] = parts;
  if (only === undefined) return always;
  return parts.length === 1 ? only : { and: parts };
}

/**
 * Where `value` matches the active node, as conditions that all hold. XState compares state values: the value of a
 * compound node is the name of its child when the child is atomic and an object otherwise, that of a parallel node an
 * object with all its children.
 */
function partsOf(value: unknown, node: ChartNode, tree: Tree, place: string): readonly Formula[] {
  const wanted = typeof value === 'string' ? valueOfPath(splitPath(value)) : value;
  const children = new Map(tree.childrenOf(node).map((child) => [child.key, child]));
  if (typeof wanted === 'string') {
    const child = children.get(wanted);
    return child === undefined ? [no] : active(child, tree);
  }
  if (typeof wanted !== 'object' || wanted === null)
    throw new DemarcheError('chart/unsupported', sentence(chartProblems, 'chart.stateInForm'), { place });
  const entries = Object.entries(wanted);
  if (node.type !== 'compound')
    return entries.flatMap(([key, below]) => {
      const child = children.get(key);
      return child === undefined ? [no] : partsOf(below, child, tree, place);
    });
  if (entries.length === 0)
    return [{ region: tree.placeOf(node), in: [...children.values()].filter((child) => !isLeaf(child)).map(keyOf) }];
  return entries.flatMap(([key, below]) => {
    const child = children.get(key);
    if (child === undefined || isLeaf(child)) return [no];
    return [...active(child, tree), ...partsOf(below, child, tree, place)];
  });
}

const keyOf = (node: ChartNode): string => node.key;

function active(node: ChartNode, tree: Tree): readonly Formula[] {
  const formula = tree.isActive(node);
  return 'and' in formula && formula.and.length === 0 ? [] : [formula];
}

type Nested = string | { readonly [key: string]: Nested };

function valueOfPath(path: readonly string[]): Nested {
  const [first = '', ...rest] = path;
  return rest.length === 0 ? first : { [first]: valueOfPath(rest) };
}

/** Splits `a.b` into its keys; a backslash keeps the character after it as part of the key. */
export function splitPath(path: string): readonly string[] {
  const parts: string[] = [''];
  for (let at = 0; at < path.length; at++) {
    if (path[at] === '\\') parts.push(`${parts.pop() ?? ''}${path[++at] ?? ''}`);
    else if (path[at] === '.') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${path[at] ?? ''}`);
  }
  return parts;
}
