import type { WhatIf } from './what-if.ts';

/**
 * Reads a what-if out of foreign values, as a file or a script gives them. What its names mean is checked when it is
 * run. Throws `what-if/invalid` with the place and what was expected. The checker is loaded only now.
 */
export async function readWhatIf(file: string, value: unknown): Promise<WhatIf> {
  const { parseWhatIf } = await import('./parse-what-if.ts');
  return parseWhatIf(file, value);
}
