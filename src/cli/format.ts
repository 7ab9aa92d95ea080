import { DemarcheError } from '../index.ts';
import { told } from './words.ts';

/** The formats that a replay can be written in. */
export const formats = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The format of this name; another is misuse. */
export function formatOf(given: string): Format {
  const found = formats.find((one) => one === given);
  if (found !== undefined) return found;
  throw new DemarcheError('cli/misuse', told('misuse.format', { name: given, names: formats.join(', ') }));
}
