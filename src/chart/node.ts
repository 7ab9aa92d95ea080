import type { GuardTree } from './guard-tree.ts';

/** What a chart says of a state or a transition beside its name. */
export interface Meta {
  readonly facts?: readonly string[] | undefined;
  readonly evidence?: string | undefined;
  readonly basis?: string | undefined;
}

/** What of a chart's `meta` is read. */
export function metaOf(meta: unknown): Meta {
  if (typeof meta !== 'object' || meta === null) return {};
  const { facts, evidence, basis }: { facts?: unknown; evidence?: unknown; basis?: unknown } = meta;
  return {
    facts: Array.isArray(facts) ? facts.filter((fact) => typeof fact === 'string') : undefined,
    evidence: typeof evidence === 'string' ? evidence : undefined,
    basis: typeof basis === 'string' ? basis : undefined,
  };
}

/** A state of a chart as plain data. Nodes stand in a list in the order of the document and name each other by their place in it. */
export interface ChartNode {
  readonly index: number;
  /** The last node under this one; itself where there is none. All between are under it. */
  readonly last: number;
  readonly parent?: number | undefined;
  readonly children: readonly number[];
  readonly key: string;
  readonly path: readonly string[];
  /** The id by which `#id` names it. */
  readonly id: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** The child that a compound state begins in. */
  readonly initial?: number | undefined;
  /** How much a history state remembers, and where it leads before there is anything to remember. */
  readonly history?: 'shallow' | 'deep' | undefined;
  readonly fallback?: readonly number[] | undefined;
  readonly description: string;
  readonly tags: readonly string[];
  readonly meta: Meta;
  /** The names of the actions of entering and leaving it, which only tell. */
  readonly tells?: { readonly entry: readonly string[]; readonly exit: readonly string[] } | undefined;
  /** Events that entering or leaving it raises at once. */
  readonly raises?: { readonly entry: readonly string[]; readonly exit: readonly string[] } | undefined;
}

/** A transition as the chart writes it, on the state that has it. */
export interface Arrow {
  readonly index: number;
  readonly source: number;
  /** The event, a wildcard, XState's own event behind `onDone`, or empty for one that needs no event (`always`). */
  readonly event: string;
  /** Undefined where it leads nowhere: it forbids the event, or only acts. */
  readonly targets?: readonly number[] | undefined;
  readonly reenter: boolean;
  readonly guard?: GuardTree | undefined;
  readonly meta: Meta;
  /** The names of its actions, which only tell. */
  readonly actions: readonly string[];
  /** Events that it raises at once. */
  readonly raises?: readonly string[] | undefined;
}

/** A part of a chart that was let free: what is free there, by its name, and where it stands. */
export interface Freed {
  readonly kind: 'guard' | 'after' | 'invoke' | 'action' | 'event';
  readonly name: string;
  readonly place: string;
}

/** What `kind` of event only a chart itself brings about: XState's own, when a state has come to its end. */
export const DONE = 'xstate.done.state.';

/** What a region holds while the state that contains it is not active. */
export const inactive = '(inactive)';

/** What a history state remembers before its state was ever left. */
export const nothing = '(nothing)';
