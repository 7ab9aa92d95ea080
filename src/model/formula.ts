/** The position of the talks: for each region, by its dotted name, the state that it is in. */
export type Positions = Readonly<Record<string, string>>;

/** A condition on positions, as data: a region is in one of some states, and combinations of such. */
export type Formula =
  | { readonly region: string; readonly in: readonly string[] }
  | { readonly and: readonly Formula[] }
  | { readonly or: readonly Formula[] }
  | { readonly not: Formula };

/** The formula that holds everywhere. */
export const always: Formula = { and: [] };

/** Whether the formula holds at these positions. A region that is missing makes its part false, as `stateIn` does. */
export function holds(formula: Formula, positions: Positions): boolean {
  if ('region' in formula) {
    const state = positions[formula.region];
    return state !== undefined && formula.in.includes(state);
  }
  if ('and' in formula) return formula.and.every((part) => holds(part, positions));
  if ('or' in formula) return formula.or.some((part) => holds(part, positions));
  return !holds(formula.not, positions);
}

/** The regions that the formula reads, each once, in the order in which they appear. */
export function regionsRead(formula: Formula): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Formula): void => {
    if ('region' in part) found.add(part.region);
    else if ('and' in part) part.and.forEach(visit);
    else if ('or' in part) part.or.forEach(visit);
    else visit(part.not);
  };
  visit(formula);
  return [...found];
}
