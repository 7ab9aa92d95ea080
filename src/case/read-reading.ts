import type { Reading } from './reading.ts';

/** Reads what the parties want from the text of a JSON or YAML file, as `parseReading` does; the parsers are loaded only now. */
export async function readReading(file: string, text: string): Promise<Reading> {
  const { parseReading } = await import('./reading-file.ts');
  return parseReading(file, text);
}
