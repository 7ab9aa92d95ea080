import type { Positions } from './formula.ts';

/** One step of a path: the event, and where every region stands after it. */
export interface PathStep {
  readonly event: string;
  readonly after: Positions;
}

/** A course that the model can take: where it starts, and its accepted events in order. */
export interface Path {
  readonly start: Positions;
  readonly steps: readonly PathStep[];
}

/** Where a path ends. */
export function endOf(path: Path): Positions {
  return path.steps.at(-1)?.after ?? path.start;
}

/** The events of a path in order: all that a replay needs. */
export function eventsOf(path: Path): readonly string[] {
  return path.steps.map((step) => step.event);
}
