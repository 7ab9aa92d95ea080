import type { Case, Fact, Frame, Replay, Source } from '../../index.ts';
import { onceFor } from '../rim/once-for.ts';

/** A fact with the article that it stands in. */
export interface Citation {
  readonly fact: Fact;
  readonly source: Source | undefined;
}

const ledgerOf = onceFor(({ bibliography, ledger }: Case): ReadonlyMap<string, Citation> => {
  const sources = new Map(bibliography.map((source) => [source.id, source]));
  return new Map(ledger.map((fact) => [fact.id, { fact, source: sources.get(fact.source) }]));
});

/** The fact of an id, with its article. */
export const citationOf = (talks: Case, id: string): Citation | undefined => ledgerOf(talks).get(id);

/** Who published what an entry of the wider record stands on, behind the mark of that layer. */
export function beyondOf({ wider }: Case, id: string): string | undefined {
  const fact = wider?.facts.find((one) => one.id === id);
  if (fact === undefined) return undefined;
  const publishers = fact.sources.map((source) => wider?.sources.find((one) => one.id === source)?.publisher ?? source);
  return `◇ ${[...new Set(publishers)].join('; ')}`;
}

/** The facts that a frame stands on: those of its cause, then those that only its moves name. */
export function factsOf(frame: Frame): readonly string[] {
  return [...new Set([...(frame.cause?.facts ?? []), ...frame.moves.flatMap((move) => move.facts)])];
}

/** For each fact, the steps of a course that use it: as the source of what happened, or as an annotation. */
export function stepsByFact(run: Replay): ReadonlyMap<string, readonly number[]> {
  const steps = new Map<string, number[]>();
  for (const frame of run.frames)
    for (const fact of new Set([...factsOf(frame), ...frame.annotations.flatMap((one) => one.facts)])) {
      const known = steps.get(fact);
      if (known === undefined) steps.set(fact, [frame.index]);
      else known.push(frame.index);
    }
  return steps;
}

/** The facts that hold a word somewhere, of an issue and a kind where these are named. */
export function findFacts(
  talks: Case,
  wanted: { readonly text: string; readonly issue: string; readonly kind: string },
): readonly Fact[] {
  const words = wanted.text.toLowerCase().split(/\s+/u).filter(Boolean);
  const names = talks.issues.find((issue) => issue.id === wanted.issue)?.ledger;
  return talks.ledger.filter((fact) => {
    if (names !== undefined && !names.includes(fact.issue)) return false;
    if (wanted.kind !== '' && fact.kind !== wanted.kind) return false;
    const whole = `${fact.id} ${fact.text} ${fact.actor} ${fact.attribution} ${fact.issue}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
