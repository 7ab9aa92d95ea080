import type { Case, WiderFact } from '../case/index.ts';
import { type Language, shortDay } from '../messages/index.ts';
import { issueOf } from '../model/index.ts';

type Named = Pick<Case, 'issues' | 'parties' | 'bibliography' | 'ledger' | 'labels' | 'wider'>;

/** The words of a name in camelCase, with the names of parties as one writes them: `acceptedByUs`, "accepted by United States". */
export function inWords(talks: Pick<Named, 'parties'>, name: string): string {
  const whole = partyName(talks, name);
  if (whole !== undefined) return whole;
  const words = name.match(/\p{Lu}?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [name];
  return words.map((word) => partyName(talks, word.toLowerCase()) ?? word.toLowerCase()).join(' ');
}

function partyName(talks: Pick<Named, 'parties'>, id: string): string | undefined {
  return talks.parties.find((party) => party.id === id && party.role !== 'calendar')?.name;
}

/** What the labels of a case call something, if they do. */
export function labelOf(talks: Pick<Named, 'labels'>, key: string): string | undefined {
  return talks.labels !== undefined && Object.hasOwn(talks.labels, key) ? talks.labels[key] : undefined;
}

/** What a region is called: its issue, its side if it has one, and its label or the rest of its name in words. */
export function regionInWords(talks: Pick<Named, 'issues' | 'parties' | 'labels'>, region: string): string {
  const issue = issueOf(talks, region);
  const parts = region.split('.');
  const own = parts[0] === issue?.id ? parts.slice(1) : parts;
  const side = own.find((part) => talks.parties.some((party) => party.id === part && party.role === 'side'));
  const label = labelOf(talks, region);
  const rest = label === undefined ? own.filter((part) => part !== side).map((part) => inWords(talks, part)) : [label];
  return [issue?.name, side && inWords(talks, side), ...rest].filter((part) => part !== undefined).join(' · ');
}

/** What a state of a region is called: its label, or its name in words. */
export function stateInWords(talks: Pick<Named, 'parties' | 'labels'>, region: string, state: string): string {
  return labelOf(talks, `${region}/${state}`) ?? inWords(talks, state);
}

/**
 * The places of facts in their sources, short: `[Estuary Courier, 10 Mar 1994, ¶3, 5–6]`; for a fact of the wider record
 * its id behind the mark of that layer, and who published it: `[◇ L-06: Harbour Gazette, 3 Apr 1994]`.
 */
export function citation(
  talks: Pick<Named, 'bibliography' | 'ledger' | 'wider'>,
  facts: readonly string[],
  language: Language,
): string {
  const bySource = new Map<string, number[]>();
  const known = factsOf(talks.ledger);
  for (const id of facts) {
    const fact = known.get(id);
    if (fact !== undefined) bySource.set(fact.source, [...(bySource.get(fact.source) ?? []), fact.paragraph]);
  }
  const cited = [...bySource].map(([id, paragraphs]) => {
    const source = talks.bibliography.find((one) => one.id === id);
    const name =
      source === undefined ? id : `${source.paper.replace(/^The /u, '')}, ${shortDay(source.printed, language)}`;
    return `[${name}, ¶${ranges(paragraphs)}]`;
  });
  const { wider } = talks;
  const beyond = facts.flatMap((id) => wider?.facts.find((one) => one.id === id) ?? []);
  return [...cited, ...beyond.map((fact) => widerCitation(talks, fact, language))].join(' ');
}

function widerCitation({ wider }: Pick<Named, 'wider'>, fact: WiderFact, language: Language): string {
  const names = fact.sources.flatMap((id) => {
    const source = wider?.sources.find((one) => one.id === id);
    if (source === undefined) return [];
    const publisher = source.publisher.replace(/ \(.*\)$/u, '').replace(/^The /u, '');
    return [source.date === undefined ? publisher : `${publisher}, ${shortDay(source.date, language)}`];
  });
  return `[${WIDER_MARK} ${fact.id}: ${[...new Set(names)].join('; ')}]`;
}

/** Stands before whatever comes from the wider record and not from the record. */
const WIDER_MARK = '◇';

const ledgers = new WeakMap<Named['ledger'], ReadonlyMap<string, Named['ledger'][number]>>();

/** The facts of a ledger by their ids, made once a ledger. */
function factsOf(ledger: Named['ledger']): ReadonlyMap<string, Named['ledger'][number]> {
  const known = ledgers.get(ledger) ?? new Map(ledger.map((fact) => [fact.id, fact]));
  ledgers.set(ledger, known);
  return known;
}

function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
