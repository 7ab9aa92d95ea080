import type { Formula } from '../model/index.ts';

export const yes: Formula = { and: [] };
export const no: Formula = { or: [] };

const isYes = (formula: Formula): boolean => 'and' in formula && formula.and.length === 0;
export const isNo = (formula: Formula): boolean =>
  ('or' in formula && formula.or.length === 0) || ('region' in formula && formula.in.length === 0);

/** All of the parts, flattened; what decides it alone is returned alone. */
export function all(parts: readonly Formula[]): Formula {
  const kept: Formula[] = [];
  for (const part of parts) {
    if (isNo(part)) return no;
    if ('and' in part) kept.push(...part.and);
    else kept.push(part);
  }
  const merged = subtractLiterals(mergeLiterals(kept, (a, b) => a.filter((state) => b.includes(state))));
  if (merged.some(isNo)) return no;
  return merged.length === 1 ? (merged[0] ?? yes) : { and: merged };
}

/** Any of the parts, flattened; what decides it alone is returned alone. */
export function some(parts: readonly Formula[]): Formula {
  const kept: Formula[] = [];
  for (const part of parts) {
    if (isYes(part)) return yes;
    if (isNo(part)) continue;
    if ('or' in part) kept.push(...part.or);
    else kept.push(part);
  }
  const merged = mergeLiterals(kept, (a, b) => [...new Set([...a, ...b])]);
  return merged.length === 1 ? (merged[0] ?? no) : { or: merged };
}

export function negation(part: Formula): Formula {
  if (isYes(part)) return no;
  if (isNo(part)) return yes;
  return 'not' in part ? part.not : { not: part };
}

function mergeLiterals(
  parts: readonly Formula[],
  join: (a: readonly string[], b: readonly string[]) => readonly string[],
): readonly Formula[] {
  const literals = new Map<string, readonly string[]>();
  const rest = new Set<Formula>();
  for (const part of parts) {
    if ('region' in part) {
      const known = literals.get(part.region);
      literals.set(part.region, known === undefined ? part.in : join(known, part.in));
    } else rest.add(part);
  }
  return [...[...literals].map(([region, states]) => ({ region, in: states })), ...rest];
}

/** Takes what a negated literal excludes out of the literal of the same region beside it. */
function subtractLiterals(parts: readonly Formula[]): readonly Formula[] {
  const excluded = new Map<string, readonly string[]>();
  const literals = new Set(parts.flatMap((part) => ('region' in part ? [part.region] : [])));
  const rest = parts.filter((part) => {
    if (!('not' in part) || !('region' in part.not) || !literals.has(part.not.region)) return true;
    excluded.set(part.not.region, [...(excluded.get(part.not.region) ?? []), ...part.not.in]);
    return false;
  });
  if (excluded.size === 0) return parts;
  return rest.map((part) =>
    'region' in part
      ? { region: part.region, in: part.in.filter((state) => !excluded.get(part.region)?.includes(state)) }
      : part,
  );
}

/** Whether a condition is written as that any of some others holds; one that only means the same may be written otherwise. */
export const isAnyOf = (formula: Formula, parts: readonly Formula[]): boolean =>
  JSON.stringify(formula) === JSON.stringify(some(parts));

/** The same condition, flattened: what decides a part alone stands for it. */
export function simplified(formula: Formula): Formula {
  if ('and' in formula) return all(formula.and.map(simplified));
  if ('or' in formula) return some(formula.or.map(simplified));
  return 'not' in formula ? negation(simplified(formula.not)) : formula;
}
