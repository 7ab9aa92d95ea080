import { DemarcheError } from '../index.ts';
import { told } from './words.ts';

/** Refuses options of a what-if that cannot stand together: a comparison needs one course, and each event a scenario. */
export function checkTogether(
  names: readonly string[],
  options: { each?: unknown; against: readonly string[]; url?: unknown; powers?: unknown; format?: string },
): void {
  const wrong =
    (options.each !== undefined && (names.length > 0 || options.against.length > 0 || options.url !== undefined)) ||
    ((options.against.length > 0 || options.url !== undefined) && names.length !== 1) ||
    (options.against.length > 0 && options.url !== undefined);
  const alone =
    names.length === 1 && options.against.length < 2 && options.each === undefined && options.url === undefined;
  if (options.powers !== undefined && (!alone || options.format === 'csv'))
    throw new DemarcheError('cli/misuse', told('misuse.powersAlone'));
  if (wrong) throw new DemarcheError('cli/misuse', told('misuse.together'));
}
