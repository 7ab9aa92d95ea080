import { describe, expect, it } from 'vitest';
import { issues, randomRegions } from '../../bench/peers/issues.ts';
import { kanban, manufacturing, philosophers, queens, slottedRing, swaps } from '../../bench/peers/published.ts';
import { Symbolic, searchExplicit, summarise } from '../../src/explore/index.ts';
import { DemarcheError, type FactoredModel } from '../../src/model/index.ts';

const count = (model: FactoredModel): bigint => {
  const symbolic = Symbolic.reached(model);
  return symbolic.sets.count(symbolic.reachable);
};

/** The Lucas numbers: 2, 1, 3, 4, 7, ... */
function lucas(place: number): bigint {
  let [here, next] = [2n, 1n];
  for (let at = 0; at < place; at++) [here, next] = [next, here + next];
  return here;
}

const factorial = (of: number): bigint => (of < 2 ? 1n : BigInt(of) * factorial(of - 1));

describe('the published models', () => {
  it.each([1, 2, 5, 100, 400])('%i philosophers have the Lucas number of three times as many positions', (size) => {
    expect(count(philosophers(size))).toBe(lucas(3 * size));
  });

  it.each([
    ['slotted ring of 5', slottedRing(5), 53_856n],
    ['slotted ring of 10', slottedRing(10), 8_291_791_872n],
    ['kanban of 5', kanban(5), 2_546_432n],
    ['kanban of 20', kanban(20), 805_422_366_595n],
    ['manufacturing system of 2', manufacturing(2), 3_444n],
    ['manufacturing system of 5', manufacturing(5), 2_895_018n],
    ['manufacturing system of 10', manufacturing(10), 2_501_413_200n],
  ])('%s has as many positions as was published', (_, model, expected) => {
    expect(count(model)).toBe(expected);
  });

  it.each([4, 8, 9])('%i neighbours that swap come into every order', (size) => {
    expect(count(swaps(size))).toBe(factorial(size));
  });

  it.each([
    [6, 153n, 4n],
    [8, 2057n, 92n],
  ])('queens on a board of %i: the nodes of the search and the solutions', (size, nodes, solutions) => {
    const model = queens(size);
    const symbolic = Symbolic.reached(model);
    const full = { and: model.regions.map((row) => ({ not: { region: row.name, in: ['empty'] } })) };
    expect(symbolic.sets.count(symbolic.reachable)).toBe(nodes);
    expect(symbolic.sets.count(symbolic.sets.within(symbolic.reachable, symbolic.where(full)))).toBe(solutions);
  });
});

describe('charts made to be hard', () => {
  it('count the same state by state where they are small', () => {
    for (const model of [
      issues({ count: 1, calendar: true }),
      issues({ count: 2, tied: 1, hosts: true }),
      randomRegions(6, 3),
      slottedRing(4),
      swaps(6),
    ]) {
      const { states, moves, deadEnds } = searchExplicit(model);
      expect(summarise(model)).toMatchObject({
        positions: String(states),
        moves: String(moves),
        deadEnds: String(deadEnds),
      });
    }
  });

  it('are counted with twenty issues under one calendar, on 102 regions', () => {
    const model = issues({ count: 20, calendar: true });
    expect([model.regions.length, model.events.length]).toEqual([102, 425]);
    // Apart from the calendar the issues do not know of each other: the count is a sum over its days of what one has.
    expect(String(count(model))).toBe(String(byDay(20)));
  });

  it('ask each question about once: the work grows with the diagram and not with what a cache forgets', () => {
    for (const model of [swaps(8), randomRegions(20, 1), issues({ count: 5, calendar: true })]) {
      const symbolic = Symbolic.reached(model);
      const { work, spent } = symbolic.sets.forest;
      expect(work).toBeLessThan(spent * 10);
    }
  });
});

/** The positions of so many issues under the calendar of the chart, from the positions of one on each of its days. */
function byDay(issuesThere: number): bigint {
  const one = issues({ count: 1, calendar: true });
  const symbolic = Symbolic.reached(one);
  const [calendar, session] = one.regions;
  let sum = 0n;
  for (const day of calendar?.states ?? [])
    for (const open of session?.states ?? []) {
      const there = symbolic.where({
        and: [
          { region: 'calendar', in: [day] },
          { region: 'session', in: [open] },
        ],
      });
      sum += symbolic.sets.count(symbolic.sets.within(symbolic.reachable, there)) ** BigInt(issuesThere);
    }
  return sum;
}

describe('the room of a search', () => {
  it.each([
    ['kanban', kanban(20)],
    ['slotted ring', slottedRing(12)],
    ['issues', issues({ count: 6, calendar: true })],
  ])('is kept by giving back nodes that are no longer needed: %s', (_, model) => {
    const { order } = new Symbolic(model);
    const [worse] = [order, order.toReversed()]
      .map((one) => {
        const free = new Symbolic(model, {}, one);
        const built = free.sets.forest.count;
        const positions = free.sets.count(free.reachable);
        return { order: one, built, positions, peak: free.sets.forest.peak };
      })
      .sort((a, b) => b.peak - a.peak);
    if (worse === undefined) return;
    const limit = worse.built + Math.floor((worse.peak - worse.built) * 0.75);
    const tight = new Symbolic(model, { limit }, worse.order);
    expect(tight.sets.count(tight.reachable)).toBe(worse.positions);
    expect(tight.sets.forest.peak).toBeLessThanOrEqual(limit);
  });

  it('is refused beyond its limit and never answered wrong', () => {
    const model = slottedRing(6);
    const { order, sets } = Symbolic.reached(model);
    const answers: string[] = [];
    for (let limit = 100; limit < sets.forest.peak; limit = Math.ceil(limit * 1.2)) {
      try {
        const symbolic = new Symbolic(model, { limit }, order);
        answers.push(String(symbolic.sets.count(symbolic.reachable)));
      } catch (error) {
        expect(error).toBeInstanceOf(DemarcheError);
        answers.push('refused');
      }
    }
    expect(new Set(answers)).toEqual(new Set(['refused', '575296']));
  });

  it('is left when asked to stop, though no node is made', () => {
    let looks = 0;
    const signal = {
      get aborted() {
        return ++looks > 3;
      },
    };
    expect(() => Symbolic.reached(swaps(9), { signal })).toThrow(/stopped/);
    expect(looks).toBe(4);
  });
});
