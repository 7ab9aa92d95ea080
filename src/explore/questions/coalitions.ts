/** The smallest coalitions that have a power: each that has it while none of those within it does. */
export function smallestCoalitions(
  parties: readonly string[],
  has: (coalition: readonly string[]) => boolean,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const all = Array.from({ length: 2 ** parties.length }, (_, bits) =>
    parties.filter((_party, at) => ((bits >> at) & 1) === 1),
  ).sort((a, b) => a.length - b.length);
  for (const coalition of all)
    if (!found.some((one) => one.every((party) => coalition.includes(party))) && has(coalition)) found.push(coalition);
  return found;
}
