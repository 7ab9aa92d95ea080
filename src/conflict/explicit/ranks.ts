/**
 * How high each state is ranked by statements in order of importance: the score is the sum of 2^(k - j) over the statements
 * j of k that hold there, so an earlier statement outweighs all later ones. Ranks are the scores without their gaps, from 0.
 */
export function ranksByStatements(states: number, truths: readonly ((state: number) => boolean)[]): Int32Array {
  let rank: Int32Array = new Int32Array(states);
  for (const holds of truths) {
    const score = new Float64Array(states);
    for (let state = 0; state < states; state++) score[state] = 2 * (rank[state] ?? 0) + (holds(state) ? 1 : 0);
    rank = withoutGaps(score);
  }
  return rank;
}

/** Ranks by a list of states from best to worst, those of equal worth together; states that are not named come last. */
export function ranksByOrder(states: number, order: readonly (readonly number[])[]): Int32Array {
  const score = new Float64Array(states);
  order.forEach((tied, place) => {
    for (const state of tied) score[state] = order.length - place;
  });
  return withoutGaps(score);
}

function withoutGaps(score: Float64Array): Int32Array {
  const places = new Map([...new Set(score)].sort((a, b) => a - b).map((value, place) => [value, place]));
  return Int32Array.from(score, (value) => places.get(value) ?? 0);
}
