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

/** How long a word must be for names that contain it to be meant. */
const WORD = 3;

/**
 * The name that exists and is nearest to the one that was given: the shortest that contains it, or else the one the
 * fewest letters away. Undefined where nothing is near: more than half of the letters would have to change.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const known = candidate.slice(0, LONGEST).toLowerCase();
    const found = distance(wanted, known);
    const contained = wanted.length >= WORD && known.includes(wanted);
    if (!contained && found * 2 > Math.max(wanted.length, known.length)) continue;
    // A name that contains the word goes before any that does not, however many letters it adds.
    const rank = contained ? found / (LONGEST + 1) : found;
    if (rank < bestDistance) {
      bestDistance = rank;
      best = candidate;
    }
  }
  return best;
}
