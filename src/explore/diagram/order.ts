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
  let best = group;
  let bestSpan = spanOf(group, edges);
  let order = group;
  for (let round = 0; round < 60; round++) {
    const places = new Map(order.map((region, place) => [region, place]));
    const sums = new Map<number, { sum: number; count: number }>();
    for (const edge of edges) {
      const centre = edge.reduce((sum, region) => sum + (places.get(region) ?? 0), 0) / edge.length;
      for (const region of edge) {
        const known = sums.get(region) ?? { sum: 0, count: 0 };
        sums.set(region, { sum: known.sum + centre, count: known.count + 1 });
      }
    }
    const pull = (region: number): number => {
      const known = sums.get(region);
      return known === undefined ? (places.get(region) ?? 0) : known.sum / known.count;
    };
    order = [...order].sort((a, b) => pull(a) - pull(b) || a - b);
    const span = spanOf(order, edges);
    if (span >= bestSpan) {
      if (round > 10) break;
      continue;
    }
    best = order;
    bestSpan = span;
  }
  return best;
}

function spanOf(order: readonly number[], edges: readonly (readonly number[])[]): number {
  const places = new Map(order.map((region, place) => [region, place]));
  let total = 0;
  for (const edge of edges) {
    let [low, high] = [Number.POSITIVE_INFINITY, 0];
    for (const region of edge) {
      const place = places.get(region) ?? 0;
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
