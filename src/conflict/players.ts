import type { Formula } from '../model/index.ts';

/** A party of a conflict over positions: the events that are its own, and what it wants, most important first. */
export interface Player {
  readonly id: string;
  readonly owns: (event: string) => boolean;
  readonly statements: readonly Formula[];
}
