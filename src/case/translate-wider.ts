import type { CaseWords } from './case-words.ts';
import type { Scenario } from './scenario.ts';
import type { Held, WiderFact, WiderRecord } from './wider.ts';

/** The wider record with the words of another language; publishers and titles stay as they are. Pure. */
export function translateWider(
  wider: WiderRecord,
  { wider: entries = {}, held = {} }: Pick<CaseWords, 'wider' | 'held'>,
  scenarioIn: (scenario: Scenario) => Scenario,
): WiderRecord {
  const factIn = (fact: WiderFact): WiderFact => {
    const words = Object.hasOwn(entries, fact.id) ? entries[fact.id] : undefined;
    if (words === undefined) return fact;
    return {
      ...fact,
      text: words.text,
      ...(fact.wordless === undefined ? {} : { wordless: words.wordless ?? fact.wordless }),
      ...(fact.note === undefined ? {} : { note: words.note ?? fact.note }),
    };
  };
  const heldIn = (one: Held): Held =>
    one.sentence === undefined ? one : { ...one, sentence: held[`${one.fact} ${one.source}`] ?? one.sentence };
  const facts = wider.facts.map(factIn);
  return { ...wider, facts, held: wider.held.map(heldIn), scenarios: wider.scenarios.map(scenarioIn) };
}
