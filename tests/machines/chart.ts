import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type AnyTransitionDefinition,
  and,
  createActor,
  not,
  or,
  type StateValue,
  stateIn,
} from 'xstate';
import { talks, vocabulary } from '../../machines/index.ts';
import type { Positions } from './specification.ts';

/** A transition of a chart, with what it says and what its event says. */
export interface ChartTransition {
  readonly region: string;
  readonly from: string;
  readonly event: string;
  readonly to: readonly string[];
  readonly definition: AnyTransitionDefinition;
}

export const events: readonly string[] = Object.keys(vocabulary);

/** Every node below and including this one. */
export const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesOf),
];

/** The regions of a chart: its compound nodes. */
export const regionsOf = (machine: AnyStateMachine): readonly AnyStateNode[] =>
  nodesOf(machine.root).filter((node) => node.type === 'compound');

export const nameOf = (node: AnyStateNode | undefined): string => node?.path.join('.') ?? '';

export const statesOf = (machine: AnyStateMachine): readonly AnyStateNode[] =>
  regionsOf(machine).flatMap((region) => Object.values(region.states));

export const transitionsOf = (machine: AnyStateMachine): readonly ChartTransition[] =>
  nodesOf(machine.root).flatMap((node) =>
    [...node.transitions].flatMap(([event, definitions]) =>
      definitions.map((definition) => ({
        region: nameOf(node.parent),
        from: node.key,
        event,
        to: (definition.target ?? []).map(nameOf),
        definition,
      })),
    ),
  );

/** Evidence, basis and facts of a transition: its own where it has them, else those of its event. */
export function standingOf({ event, definition }: ChartTransition): Record<string, unknown> {
  const entry = Object.entries(vocabulary).find(([type]) => type === event)?.[1];
  return { ...entry, ...definition.meta };
}

/** The positions in a state value, by the dotted names of the regions. */
export function positionsOf(value: StateValue, prefix = ''): Positions {
  if (typeof value === 'string') return { [prefix]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, below]) => positionsOf(below ?? {}, prefix === '' ? key : `${prefix}.${key}`)),
  );
}

/** A guard taken apart, one level: XState marks each kind by one shared function, `check`. */
export type GuardPart =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'stateIn'; readonly value: StateValue }
  | { readonly kind: 'and' | 'or' | 'not'; readonly parts: readonly unknown[] }
  | { readonly kind: 'code' };

const field = (thing: unknown, key: string): unknown =>
  (typeof thing === 'function' || typeof thing === 'object') && thing !== null ? Reflect.get(thing, key) : undefined;

const kinds = [
  ['and', and([])],
  ['or', or([])],
  ['not', not('')],
] as const;

export function partOf(guard: unknown): GuardPart {
  if (typeof guard === 'string') return { kind: 'named', name: guard };
  const check = field(guard, 'check');
  // A guard that XState made by `stateIn` holds the state value that it was given.
  if (check === field(stateIn(''), 'check'))
    return { kind: 'stateIn', value: field(guard, 'stateValue') as StateValue };
  const kind = kinds.find(([, example]) => check === field(example, 'check'))?.[0];
  // `and`, `or` and `not` of XState hold their parts in an array.
  return kind === undefined ? { kind: 'code' } : { kind, parts: field(guard, 'guards') as readonly unknown[] };
}

const namedGuards: ReadonlyMap<string, unknown> = new Map(Object.entries(talks.implementations.guards));

/** Every guard that a guard is made of, itself first, names looked up. */
export function allParts(guard: unknown): readonly GuardPart[] {
  const part = partOf(guard);
  if (part.kind === 'named') return [part, ...allParts(namedGuards.get(part.name))];
  return 'parts' in part ? [part, ...part.parts.flatMap(allParts)] : [part];
}

/** The regions and states that a guard reads, as `region.state`. */
export const readsOf = (guard: unknown): readonly string[] =>
  allParts(guard).flatMap((part) =>
    part.kind === 'stateIn'
      ? Object.entries(positionsOf(part.value)).map(([region, state]) => `${region}.${state}`)
      : [],
  );

type Stepped = typeof talks;

/** Steps the talks by the pure transition, with one scope for all steps. */
export function createStep(): (snapshot: AnyMachineSnapshot, type: string) => ReturnType<Stepped['transition']> {
  const self = createActor(talks);
  const ignore = () => {};
  const scope = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    logger: ignore,
    defer: ignore,
    stopChild: ignore,
    emit: ignore,
    actionExecutor: ignore,
    system: self.system,
  };
  // XState's own types for the scope and for an event by name are narrower than what a step of such a chart uses.
  return (snapshot, type) =>
    talks.transition(snapshot as never, { type } as never, scope as unknown as Parameters<Stepped['transition']>[2]);
}

/** The transitions that a chart selects for an event, without taking them. */
export const selected = (machine: AnyStateMachine, snapshot: AnyMachineSnapshot, type: string) =>
  machine.getTransitionData(snapshot, { type });
