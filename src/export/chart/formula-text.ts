import type { Formula } from '../../model/index.ts';

/** How a language writes conditions. */
export interface FormulaWords {
  readonly literal: (region: string, state: string) => string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly yes: string;
  readonly no: string;
}

/** A condition in a language with infix operators; every part that needs them has its brackets. */
export function formulaText(formula: Formula, words: FormulaWords): string {
  const joined = (parts: readonly string[], operator: string, empty: string): string => {
    const [only] = parts;
    if (only === undefined) return empty;
    return parts.length === 1 ? only : `(${parts.join(` ${operator} `)})`;
  };
  if ('region' in formula)
    return joined(
      formula.in.map((state) => words.literal(formula.region, state)),
      words.or,
      words.no,
    );
  if ('and' in formula)
    return joined(
      formula.and.map((part) => formulaText(part, words)),
      words.and,
      words.yes,
    );
  if ('or' in formula)
    return joined(
      formula.or.map((part) => formulaText(part, words)),
      words.or,
      words.no,
    );
  return `${words.not}(${formulaText(formula.not, words)})`;
}
