import type { FileKind } from './parse-text.ts';

/** Reads the text of a JSON or YAML file into plain values; `what` says what an empty one should hold; the parsers are loaded only now. Throws as `readScenario` does. */
export async function readValues(file: string, text: string, what?: FileKind): Promise<unknown> {
  const { parseText } = await import('./parse-text.ts');
  return parseText(file, text, what);
}
