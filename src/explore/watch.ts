import { DemarcheError } from '../model/index.ts';

/** How long work is watched and bounded: it can be stopped, tells how far it is, and gives up at a limit. */
export interface Watch {
  readonly signal?: { readonly aborted: boolean } | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The most states (explicit) or nodes (symbolic) that may be kept. */
  readonly limit?: number | undefined;
}

/** How far a search is: states found, or nodes of a diagram made. */
export interface Progress {
  readonly found: number;
  readonly expanded?: number | undefined;
}

/** Whether the work has been asked to stop. */
export const isStopped = (watch: Watch): boolean => watch.signal?.aborted === true;

/** Refuses to go on: the chart is too wild for the room it was given. */
export function beyondLimit(what: string, limit: number): DemarcheError {
  return new DemarcheError(
    'explore/limit',
    `the search needs more than ${limit} ${what}; ask about fewer regions, or raise the limit`,
  );
}

/** The work was asked to stop before it had an answer. */
export function stopped(): DemarcheError {
  return new DemarcheError('explore/limit', 'the search was stopped before it had an answer');
}
