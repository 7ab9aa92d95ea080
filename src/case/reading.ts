import type { Formula } from '../model/index.ts';
import type { Basis } from './vocabulary.ts';

/** Something that a party wants: where the formula holds, it is better off. Said in a sentence, with the facts it stands on. */
export interface Statement {
  readonly id: string;
  readonly sentence: string;
  readonly basis: Basis;
  readonly facts: readonly string[];
  readonly formula: Formula;
}

/**
 * What parties that a reading leaves out do meanwhile: `free`, they may make any of their moves and want nothing; `still`,
 * they make none.
 */
export const thirds = ['free', 'still'] as const;
export type Thirds = (typeof thirds)[number];

/**
 * One reading of what the parties want, each statement outweighing all that come after it. It is never the sources' own:
 * every answer names the statements that it rests on.
 */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly thirds: Thirds;
  /** By party. */
  readonly parties: Readonly<Record<string, readonly Statement[]>>;
}
