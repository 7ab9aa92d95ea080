import { type FactoredModel, regionsRead } from '../../model/index.ts';

/** The groups of regions that some event ties together: what it moves and what it reads, and each move with its reads. */
function ties(model: FactoredModel): readonly (readonly number[])[] {
  const numbers = new Map(model.regions.map((region, index) => [region.name, index]));
  const read = (names: readonly string[]): readonly number[] => names.flatMap((name) => numbers.get(name) ?? []);
  return model.events.flatMap((event) => {
    const moves = event.assignments.map((one) => [...new Set([one.region, ...read(regionsRead(one.when))])]);
    return [...moves, [...new Set([...moves.flat(), ...read(regionsRead(event.enabled))])]];
  });
}

/**
 * The order of the regions in a diagram, top first, by FORCE (Aloul, Markov, Sakallah 2003): each region moves to the
 * mean of the centres of its ties until the total span no longer shrinks. Groups that no event ties stand one after the
 * other. The same model always gives the same order.
 */
export function forceOrder(model: FactoredModel): readonly number[] {
  const edges = ties(model).filter((edge) => edge.length > 1);
  const order = components(model.regions.length, edges).flatMap((group) => {
    const inside = new Set(group);
    const own = edges.filter((edge) => inside.has(edge[0] ?? -1));
    return force(group, own);
  });
  return order;
}

function force(group: readonly number[], edges: readonly (readonly number[])[]): readonly number[] {
  const places = new Float64Array(1 + Math.max(...group));
  const sums = new Float64Array(places.length);
  const counts = new Float64Array(places.length);
  const settle = (order: readonly number[]): void => {
    for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  };
  let best = group;
  settle(group);
  let bestSpan = spanOf(places, edges);
  let order = group;
  for (let round = 0, since = 0; round < 60 && since < 8; round++, since++) {
    sums.fill(0);
    counts.fill(0);
    for (const edge of edges) {
      let centre = 0;
      for (const region of edge) centre += places[region] ?? 0;
      centre /= edge.length;
      for (const region of edge) {
        sums[region] = (sums[region] ?? 0) + centre;
        counts[region] = (counts[region] ?? 0) + 1;
      }
    }
    for (const region of group)
      places[region] = counts[region] === 0 ? (places[region] ?? 0) : (sums[region] ?? 0) / (counts[region] ?? 1);
    order = [...order].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
    settle(order);
    const span = spanOf(places, edges);
    if (span >= bestSpan) continue;
    best = order;
    bestSpan = span;
    since = 0;
  }
  return best;
}

function spanOf(places: Float64Array, edges: readonly (readonly number[])[]): number {
  let total = 0;
  for (const edge of edges) {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const region of edge) {
      const place = places[region] ?? 0;
      if (place < low) low = place;
      if (place > high) high = place;
    }
    total += high - low;
  }
  return total;
}

function components(count: number, edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const leader = Array.from({ length: count }, (_, index) => index);
  const find = (region: number): number => {
    let at = region;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const edge of edges) {
    const first = find(edge[0] ?? 0);
    for (const region of edge) leader[find(region)] = first;
  }
  const groups = new Map<number, number[]>();
  for (let region = 0; region < count; region++) {
    const top = find(region);
    groups.set(top, [...(groups.get(top) ?? []), region]);
  }
  return [...groups.values()];
}
