import fc from 'fast-check';
import { type AnyStateMachine, and, createMachine, not, or, stateIn } from 'xstate';

interface Shape {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly children: readonly Shape[];
}

interface Move {
  readonly source: number;
  readonly event: number;
  readonly targets: readonly number[];
  readonly form: 'plain' | 'reenter' | 'targetless' | 'forbidden';
  readonly guard: Condition;
}

type Condition =
  | { readonly kind: 'none' }
  | { readonly kind: 'in'; readonly node: number; readonly form: 'id' | 'path' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

export const alphabet = ['a', 'a.x', 'a.x.y', 'b', 'c'] as const;
const descriptors = [...alphabet, ...alphabet, 'a.*', 'a.x.*'] as const;

const leaf = (finals: boolean): fc.Arbitrary<Shape> =>
  fc.nat({ max: 9 }).map((roll): Shape => ({ kind: finals && roll === 0 ? 'final' : 'atomic', children: [] }));

const shape = (depth: number): fc.Arbitrary<Shape> => {
  if (depth === 0) return leaf(true);
  const below = fc.oneof({ weight: 3, arbitrary: leaf(true) }, { weight: 2, arbitrary: shape(depth - 1) });
  return fc.oneof(
    fc.record({ kind: fc.constant('compound' as const), children: fc.array(below, { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('parallel' as const), children: fc.array(below, { minLength: 2, maxLength: 3 }) }),
  );
};

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('in' as const),
      node: fc.nat({ max: 60 }),
      form: fc.constantFrom('id' as const, 'path' as const),
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('condition') }),
  ),
}));

const move: fc.Arbitrary<Move> = fc.record({
  source: fc.nat({ max: 60 }),
  event: fc.nat({ max: descriptors.length - 1 }),
  targets: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 3 }),
  form: fc.constantFrom('plain', 'plain', 'plain', 'reenter', 'targetless', 'forbidden'),
  guard: fc.oneof(fc.constant({ kind: 'none' as const }), condition),
});

/** A random chart: nesting, several targets, wildcards, forbidden and inner transitions, guards over all of it. */
export const generatedChart: fc.Arbitrary<AnyStateMachine> = fc
  .record({ root: shape(3), moves: fc.array(move, { minLength: 4, maxLength: 24 }) })
  .map(({ root, moves }) => build(root, moves));

interface Built {
  readonly index: number;
  readonly path: readonly string[];
  readonly parent: Built | undefined;
  readonly kind: Shape['kind'];
  readonly config: Record<string, unknown>;
}

function build(root: Shape, moves: readonly Move[]): AnyStateMachine {
  const nodes: Built[] = [];
  const grow = (part: Shape, path: readonly string[], parent: Built | undefined): Built => {
    const config: Record<string, unknown> = { id: `n${nodes.length}` };
    const node: Built = { index: nodes.length, path, parent, kind: part.kind, config };
    nodes.push(node);
    const children = part.children.map((child, at): [string, unknown] => {
      const key = `${child.kind[0]}${at}`;
      return [key, grow(child, [...path, key], node).config];
    });
    if (children.length > 0) config.states = Object.fromEntries(children);
    if (part.kind === 'compound') config.initial = children[0]?.[0];
    if (part.kind === 'parallel' || part.kind === 'final') config.type = part.kind;
    return node;
  };
  grow(root, [], undefined);
  const at = (number: number): Built => nodes[number % nodes.length] as Built;
  for (const one of moves) {
    const source = at(one.source);
    if (source.kind === 'final') continue;
    const on = (source.config.on ?? {}) as Record<string, unknown[]>;
    source.config.on = on;
    const descriptor = descriptors[one.event] ?? 'a';
    on[descriptor] = [...(on[descriptor] ?? []), transition(one, at)];
  }
  return createMachine(nodes[0]?.config as Parameters<typeof createMachine>[0]);
}

function transition(one: Move, at: (number: number) => Built): unknown {
  const guard = one.guard.kind === 'none' ? {} : { guard: guardOf(one.guard, at) };
  if (one.form === 'forbidden') return { ...guard };
  if (one.form === 'targetless') return { ...guard, actions: 'tell' };
  const targets: Built[] = [];
  for (const number of one.targets) if (targets.every((other) => apart(other, at(number)))) targets.push(at(number));
  return { ...guard, target: targets.map((node) => `#n${node.index}`), reenter: one.form === 'reenter' };
}

/** Whether two nodes may be targeted at once: they meet in a parallel node and neither holds the other. */
function apart(one: Built, other: Built): boolean {
  const chain = chainOf(one);
  const meeting = chainOf(other).find((node) => chain.includes(node));
  return meeting !== one && meeting !== other && meeting?.kind === 'parallel';
}

const chainOf = (node: Built): readonly Built[] => [node, ...(node.parent === undefined ? [] : chainOf(node.parent))];

function guardOf(condition: Exclude<Condition, { kind: 'none' }> | Condition, at: (number: number) => Built): never {
  // Guards of generated charts read no context and take no parameters, so that any place for a guard takes them.
  return rawGuard(condition, at) as never;
}

function rawGuard(condition: Condition, at: (number: number) => Built): unknown {
  switch (condition.kind) {
    case 'none':
      return and([]);
    case 'in': {
      const node = at(condition.node);
      return condition.form === 'id' || node.path.length === 0
        ? stateIn(`#n${node.index}`)
        : stateIn(node.path.join('.'));
    }
    case 'and':
      return and(condition.parts.map((part) => guardOf(part, at)));
    case 'or':
      return or(condition.parts.map((part) => guardOf(part, at)));
    case 'not':
      return not(guardOf(condition.part, at));
  }
}
