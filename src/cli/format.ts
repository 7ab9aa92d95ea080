import { csvForSpreadsheet } from '../doors/export.ts';
import { DemarcheError } from '../index.ts';
import { told } from './words.ts';

/** The formats that a replay can be written in. */
const formats = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The format of this name; another is misuse. */
export function formatOf(given: string): Format {
  const found = formats.find((one) => one === given);
  if (found !== undefined) return found;
  throw new DemarcheError('cli/misuse', told('misuse.format', { name: given, names: formats.join(', ') }));
}

/** A text as it was asked for: CSV begins with a byte order mark on request, which no other format takes. */
export function marked(text: string, format: string, asked: boolean | undefined): string {
  if (asked !== true) return text;
  if (format === 'csv' || format === 'graph-csv') return csvForSpreadsheet(text);
  throw new DemarcheError('cli/misuse', told('misuse.mark', { format }));
}
