import type { Case } from '../../case/index.ts';
import type { Reproduction } from './sections.ts';

/** How to have a result again as data: the fields that stand at its head. */
export const reproductionToJson = (talks: Case, { version, command }: Reproduction) => ({
  demarche: version,
  case: { id: talks.id, version: talks.version },
  command,
});

/**
 * The last rows of a table: the version of the program with that of the case, and the command that gives the table
 * again. As many cells wide as the table.
 */
export function reproductionRows(talks: Case, again: Reproduction, wide: number): readonly (readonly string[])[] {
  return [
    ['version', `demarche ${again.version}`, `${talks.id} ${talks.version}`],
    ['command', again.command],
  ].map((cells) => [...cells, ...Array.from({ length: wide - cells.length }, () => '')]);
}
