/** The edit distance of two names (Levenshtein 1966), in single-character edits. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The longest name that is compared letter by letter: longer input is no slip of the pen. */
const LONGEST = 200;

/** The name that exists and is nearest to the one that was given; undefined where nothing exists to compare with. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const found = distance(wanted, candidate.slice(0, LONGEST).toLowerCase());
    if (found < bestDistance) {
      bestDistance = found;
      best = candidate;
    }
  }
  return best;
}
