import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/**
 * Reads a scenario from the text of a JSON or YAML file, as `parseScenario` does. The parsers are loaded only now, so
 * that whoever reads no file does not wait for them.
 */
export async function readScenario(talks: Case, file: string, text: string): Promise<Scenario> {
  const { parseScenario } = await import('./parse-scenario.ts');
  return parseScenario(talks, file, text);
}
