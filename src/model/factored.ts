import type { Formula } from './formula.ts';

/** A region of a factored model: its dotted name and its states, numbered by their place. */
export interface FactoredRegion {
  readonly name: string;
  readonly states: readonly string[];
  readonly initial: number;
}

/** One way in which an event may move one region: where `when` holds on the position before the event, the region goes to `to`. */
export interface GuardedAssignment {
  readonly region: number;
  readonly when: Formula;
  readonly to: number;
}

/**
 * An event of a factored model. All conditions judge the position before the event. For each region the first assignment
 * that holds moves it; a region with none that holds stays. `enabled` says when the event is accepted at all: a self-loop
 * is accepted and moves nothing, a refused event is no step.
 */
export interface FactoredEvent {
  readonly name: string;
  readonly enabled: Formula;
  readonly assignments: readonly GuardedAssignment[];
}

/** A model whose positions are a product of regions and whose events are guarded assignments. */
export interface FactoredModel {
  readonly regions: readonly FactoredRegion[];
  readonly events: readonly FactoredEvent[];
}
