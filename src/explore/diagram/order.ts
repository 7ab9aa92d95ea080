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
 * other, each the way round that weighs less. The same model always gives the same order.
 */
export function forceOrder(model: FactoredModel): readonly number[] {
  return orderedFrom(
    model.regions.map((_, index) => index),
    tiesOf(model),
  );
}

/**
 * Orders to try one after the other, best guesses first: by FORCE, as the chart tells its regions, each of them also
 * the other way round, and by FORCE from shuffled beginnings. No measure of an order tells for sure how large the diagrams will be.
 */
export function* candidateOrders(model: FactoredModel, restarts = 4): Generator<readonly number[]> {
  const edges = tiesOf(model);
  const told = model.regions.map((_, index) => index);
  const first = orderedFrom(told, edges);
  yield first;
  yield told.toReversed();
  yield first.toReversed();
  yield told;
  for (let seed = 1; seed <= restarts; seed++) {
    const order = orderedFrom(shuffled(told, seed), edges);
    yield order;
    yield order.toReversed();
  }
}

const tiesOf = (model: FactoredModel): readonly (readonly number[])[] => ties(model).filter((tie) => tie.length > 1);

function orderedFrom(start: readonly number[], edges: readonly (readonly number[])[]): readonly number[] {
  return components(start, edges).flatMap(({ group, own }) => {
    const order = force(group, own);
    const back = order.toReversed();
    return weightOf(back, own) < weightOf(order, own) ? back : order;
  });
}

/** The weighted span of an order (Siminiceanu and Ciardo 2006): what a tie spans counts more the nearer it is to the top. */
function weightOf(order: readonly number[], edges: readonly (readonly number[])[]): number {
  const places = new Map(order.map((region, place) => [region, place]));
  let total = 0;
  for (const edge of edges) {
    const own = edge.map((region) => places.get(region) ?? 0);
    const top = Math.min(...own);
    total += (order.length - top) * (Math.max(...own) - top + 1);
  }
  return total;
}

/** The same shuffle for the same seed: a linear congruential generator draws the places (Knuth, vol. 2). */
function shuffled(order: readonly number[], seed: number): readonly number[] {
  const drawn = [...order];
  let state = seed;
  for (let last = drawn.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = Math.floor((state / 2 ** 32) * (last + 1));
    [drawn[last], drawn[at]] = [drawn[at] ?? 0, drawn[last] ?? 0];
  }
  return drawn;
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

interface Group {
  readonly group: readonly number[];
  readonly own: readonly (readonly number[])[];
}

/** The groups of regions that ties hold together, in the order of their first regions, each with its ties. */
function components(start: readonly number[], edges: readonly (readonly number[])[]): readonly Group[] {
  const leader = new Map(start.map((region) => [region, region]));
  const find = (region: number): number => {
    let at = region;
    for (let above = leader.get(at) ?? at; above !== at; above = leader.get(at) ?? at) {
      leader.set(at, leader.get(above) ?? above);
      at = above;
    }
    return at;
  };
  for (const edge of edges) {
    const first = find(edge[0] ?? 0);
    for (const region of edge) leader.set(find(region), first);
  }
  const groups = new Map<number, { group: number[]; own: (readonly number[])[] }>();
  for (const region of start) {
    const top = find(region);
    const known = groups.get(top) ?? { group: [], own: [] };
    known.group.push(region);
    groups.set(top, known);
  }
  for (const edge of edges) groups.get(find(edge[0] ?? 0))?.own.push(edge);
  return [...groups.values()];
}
