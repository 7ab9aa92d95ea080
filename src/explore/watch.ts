import { exploreProblems, sentence } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';

/** How long work is watched and bounded: it can be stopped, tells how far it is, and gives up at a limit. */
export interface Watch {
  /** Looked at again and again as the work goes on, whether it makes nodes or not; where it is aborted the work ends. */
  readonly signal?: { readonly aborted: boolean } | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The most states (explicit) or nodes (symbolic) that may be kept. */
  readonly limit?: number | undefined;
  /** The most cells of nodes that may be written, those of nodes given back since among them. */
  readonly effort?: number | undefined;
}

/** How far a search is: states found, or nodes of a diagram kept. */
export interface Progress {
  readonly found: number;
  readonly expanded?: number | undefined;
}

/** Whether the work has been asked to stop. */
export const isStopped = (watch: Watch): boolean => watch.signal?.aborted === true;

/** Refuses to go on: the chart is too wild for the room it was given. */
export function beyondLimit(limit: number): DemarcheError {
  return new DemarcheError('explore/limit', sentence(exploreProblems, 'explore.limit', { most: limit }));
}

/** The work was asked to stop before it had an answer. */
export function stopped(): DemarcheError {
  return new DemarcheError('explore/limit', sentence(exploreProblems, 'explore.stopped'));
}

/**
 * Does work that goes down a diagram level by level. Where the chart has more levels than the stack of the machine has
 * room for, that is a limit like any other, and no fault of the program.
 */
export function withinStack<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack|recursion/iu.test(error.message)) throw error;
    throw new DemarcheError('explore/limit', sentence(exploreProblems, 'explore.deep'));
  }
}
