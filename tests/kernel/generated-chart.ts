import fc from 'fast-check';
import { type AnyStateMachine, and, createMachine, not, or, stateIn } from 'xstate';

interface Shape {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel' | 'shallow' | 'deep';
  readonly children: readonly Shape[];
  /** Which of its siblings a history state leads to at first; none: where its parent begins. */
  readonly fallback?: number | undefined;
}

interface Move {
  readonly source: number;
  readonly event: number;
  readonly targets: readonly number[];
  readonly form: 'plain' | 'reenter' | 'targetless' | 'forbidden' | 'always' | 'onward' | 'done';
  readonly guard: Condition;
}

type Condition =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly number: number }
  | { readonly kind: 'in'; readonly node: number; readonly form: 'id' | 'path' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

export const alphabet = ['a', 'a.x', 'a.x.y', 'b', 'c'] as const;
const descriptors = [...alphabet, ...alphabet, 'a.*', 'a.x.*', '*'] as const;

const leaf: fc.Arbitrary<Shape> = fc
  .nat({ max: 9 })
  .map((roll): Shape => ({ kind: roll <= 1 ? 'final' : 'atomic', children: [] }));

const history: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom('shallow' as const, 'deep' as const),
  children: fc.constant([]),
  fallback: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
});

const shape = (depth: number): fc.Arbitrary<Shape> => {
  if (depth === 0) return leaf;
  const below = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 2, arbitrary: shape(depth - 1) });
  const histories = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(history, { minLength: 1, maxLength: 2 }) },
  );
  return fc
    .record({
      kind: fc.constantFrom('compound' as const, 'parallel' as const),
      states: fc.array(below, { minLength: 2, maxLength: 3 }),
      histories,
    })
    .map(({ kind, states, histories: more }) => ({ kind, children: [...states, ...more] }));
};

/** The guards of code by which a random chart may judge; `truths` says what each of them answers now. */
const codes = ['g0', 'g1', 'g2'] as const;

const { condition, withCode } = fc.letrec<{ condition: Condition; withCode: Condition }>((tie) => ({
  withCode: fc.oneof(
    fc.record({ kind: fc.constant('code' as const), number: fc.nat({ max: codes.length - 1 }) }),
    fc.record({ kind: fc.constant('not' as const), part: tie('withCode') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.tuple(tie('withCode'), tie('condition')),
    }),
  ),
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

const moveBy = (guard: fc.Arbitrary<Condition>): fc.Arbitrary<Move> =>
  fc.record({
    source: fc.nat({ max: 60 }),
    event: fc.nat({ max: descriptors.length - 1 }),
    targets: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 3 }),
    form: fc.constantFrom(
      ...([
        'plain',
        'plain',
        'plain',
        'reenter',
        'targetless',
        'forbidden',
        'always',
        'onward',
        'done',
        'done',
      ] as const),
    ),
    guard: fc.oneof(fc.constant({ kind: 'none' as const }), guard),
  });

/**
 * A random chart with all that is read: nesting, several targets, wildcards, forbidden and inner transitions, transitions
 * that need no event, final states and what follows on them, history states, and guards over all of it.
 */
export const generatedChart: fc.Arbitrary<AnyStateMachine> = fc
  .record({ root: shape(3), moves: fc.array(moveBy(condition), { minLength: 4, maxLength: 24 }) })
  .map(({ root, moves }) => build(root, moves, []));

/** Such a chart that judges by guards of code, too, which answer what stands in `truths` when they are asked. */
export const freeChart: fc.Arbitrary<{ readonly machine: AnyStateMachine; readonly truths: boolean[] }> = fc
  .record({
    root: shape(2),
    moves: fc.array(moveBy(fc.oneof(condition, withCode)), { minLength: 4, maxLength: 16 }),
  })
  .map(({ root, moves }) => {
    const truths: boolean[] = codes.map(() => true);
    return { machine: build(root, moves, truths), truths };
  });

interface Built {
  readonly index: number;
  readonly path: readonly string[];
  readonly parent: Built | undefined;
  readonly kind: Shape['kind'];
  readonly config: Record<string, unknown>;
}

function build(root: Shape, moves: readonly Move[], truths: readonly boolean[]): AnyStateMachine {
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
    if (part.kind === 'shallow' || part.kind === 'deep') {
      config.type = 'history';
      config.history = part.kind;
      if (part.fallback !== undefined) fallbacks.push({ node, number: part.fallback });
    }
    return node;
  };
  const fallbacks: { readonly node: Built; readonly number: number }[] = [];
  grow(root, [], undefined);
  for (const { node, number } of fallbacks) {
    const states = nodes.filter((one) => one.parent === node.parent && !isHistory(one));
    node.config.target = states[number % states.length]?.path.at(-1);
  }
  const at = (number: number): Built => nodes[number % nodes.length] as Built;
  for (const one of moves) {
    const source = at(one.source);
    if (source.kind === 'final' || isHistory(source)) continue;
    if (one.form === 'always' || one.form === 'onward') {
      const made = onward(one, source, at);
      if (made !== undefined) source.config.always = [...((source.config.always ?? []) as unknown[]), made];
      continue;
    }
    if (one.form === 'done') {
      if (source.kind === 'atomic') continue;
      source.config.onDone = [
        ...((source.config.onDone ?? []) as unknown[]),
        transition({ ...one, form: 'plain' }, at),
      ];
      continue;
    }
    const on = (source.config.on ?? {}) as Record<string, unknown[]>;
    source.config.on = on;
    const descriptor = descriptors[one.event] ?? 'a';
    on[descriptor] = [...(on[descriptor] ?? []), transition(one, at)];
  }
  const guards = Object.fromEntries(codes.map((name, number) => [name, () => truths[number] === true]));
  const limited = { ...nodes[0]?.config, options: { maxIterations: 500 } };
  return createMachine(limited as Parameters<typeof createMachine>[0], { guards });
}

const isHistory = (node: Built): boolean => node.kind === 'shallow' || node.kind === 'deep';

/** A transition that needs no event; one that goes on in the document cannot come back, another has a guard. */
function onward(one: Move, source: Built, at: (number: number) => Built): unknown {
  if (one.form === 'always') return one.guard.kind === 'none' ? undefined : transition({ ...one, form: 'plain' }, at);
  const targets = one.targets.filter((number) => at(number).index > source.index && !isHistory(at(number)));
  return targets.length === 0 ? undefined : transition({ ...one, targets, form: 'plain' }, at);
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
  const [chain, chainOfOther] = [chainOf(one), chainOf(other)];
  const meeting = chainOfOther.find((node) => chain.includes(node));
  return meeting !== chain[0] && meeting !== chainOfOther[0] && meeting?.kind === 'parallel';
}

/** A node and what holds it; a history state leads to anything in its parent. */
const chainOf = (node: Built): readonly Built[] => [
  ...(isHistory(node) ? [] : [node]),
  ...(node.parent === undefined ? [] : chainOf(node.parent)),
];

function guardOf(condition: Exclude<Condition, { kind: 'none' }> | Condition, at: (number: number) => Built): never {
  // Guards of generated charts read no context and take no parameters, so that any place for a guard takes them.
  return rawGuard(condition, at) as never;
}

function rawGuard(condition: Condition, at: (number: number) => Built): unknown {
  switch (condition.kind) {
    case 'none':
      return and([]);
    case 'code':
      return codes[condition.number];
    case 'in': {
      const found = at(condition.node);
      const node = isHistory(found) ? (found.parent ?? found) : found;
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
