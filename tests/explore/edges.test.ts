import { describe, expect, it } from 'vitest';
import { findDistances } from '../../src/explore/distance/find.ts';
import { methods } from '../../src/explore/distance/finder.ts';
import { Symbolic, searchExplicit, summarise, Ways } from '../../src/explore/index.ts';
import { createFactoredStepper, type FactoredModel, type Formula } from '../../src/model/index.ts';

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const everywhere: Formula = { and: [] };

/** One region that is walked through from its first state to its last, one event a step. */
function corridor(states: number): FactoredModel {
  const names = numbered(states).map((at) => `s${at}`);
  const event = {
    name: 'on',
    enabled: { not: { region: 'corridor', in: [names.at(-1) ?? ''] } },
    assignments: names.slice(1).map((_, at) => ({
      region: 0,
      when: { region: 'corridor', in: [names[at] ?? ''] },
      to: at + 1,
    })),
  };
  return { regions: [{ name: 'corridor', states: names, initial: 0 }], events: [event] };
}

/** A counter of so many bits that an event raises by one: its last position is two to their number less one step away. */
function counter(bits: number): FactoredModel {
  const regions = numbered(bits).map((at) => ({ name: `b${at}`, states: ['0', '1'], initial: 0 }));
  const is = (at: number, state: string): Formula => ({ region: `b${at}`, in: [state] });
  const events = numbered(bits).map((at) => ({
    name: `carry${at}`,
    enabled: { and: [is(at, '0'), ...numbered(at).map((below) => is(below, '1'))] },
    assignments: [
      { region: at, when: everywhere, to: 1 },
      ...numbered(at).map((below) => ({ region: below, when: everywhere, to: 0 })),
    ],
  }));
  return { regions, events };
}

const full = (model: FactoredModel): Formula => ({
  and: model.regions.map(({ name, states }) => ({ region: name, in: [states.at(-1) ?? ''] })),
});

describe('a way', () => {
  it.each([
    ['explicit', 15],
    ['edgeValued', 15],
    ['layers', 9],
  ] as const)('through every position of a counter has all steps, by %s', (method, bits) => {
    const model = counter(bits);
    const symbolic = Symbolic.reached(model);
    const start = symbolic.initialValues();
    const costs = model.events.map(() => 0);
    const finder = findDistances(symbolic, start, symbolic.where(full(model)), { costs, method });
    expect(finder.at(start)).toMatchObject({ cost: 0, steps: 2 ** bits - 1 });
  });

  it('of 32,767 steps is walked, counted and told', () => {
    const model = counter(15);
    const ways = new Ways(model, full(model));
    expect(ways.stepsFrom()).toBe(32_767);
    expect(ways.count()).toBe(1n);
    expect(ways.differing()).toHaveLength(1);
    expect(ways.best()?.steps).toHaveLength(32_767);
  });

  it('of a thousand million steps is refused by edge-valued diagrams, which would count it wrong', () => {
    const model = counter(30);
    const symbolic = new Symbolic(model);
    const finding = { costs: model.events.map(() => 0), method: 'edgeValued' as const };
    expect(() => findDistances(symbolic, symbolic.initialValues(), symbolic.where(full(model)), finding)).toThrow(
      /do not fit/,
    );
  });
});

describe('costs', () => {
  const dear = (cost: number, method: (typeof methods)[number]) => {
    const model = corridor(8);
    const symbolic = Symbolic.reached(model);
    const start = symbolic.initialValues();
    return findDistances(symbolic, start, symbolic.where(full(model)), { costs: [cost], method }).at(start);
  };

  it.each(methods)('may be large, by %s', (method) => {
    expect(dear(200_000, method)).toMatchObject({ cost: 1_400_000, steps: 7 });
  });

  it('are refused where edge-valued diagrams have no room for their sum, and summed right elsewhere', () => {
    const model = counter(4);
    const costs = model.events.map((_, at) => 2 ** 30 + at);
    const sum = 15 * 2 ** 30 + 4 + 2 * 2 + 3;
    const symbolic = Symbolic.reached(model);
    const start = symbolic.initialValues();
    const find = (method?: (typeof methods)[number]) =>
      findDistances(symbolic, start, symbolic.where(full(model)), { costs, method }).at(start);
    expect(() => find('edgeValued')).toThrow(/do not fit/);
    for (const method of ['explicit', 'layers', undefined] as const)
      expect(find(method)).toMatchObject({ cost: sum, steps: 15 });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d are refused', (cost) => {
    const model = corridor(3);
    const symbolic = new Symbolic(model);
    expect(() => new Ways(model, full(model), { cost: () => cost })).toThrow(/whole number/);
    expect(() => symbolic.distancesTo(symbolic.initial(), symbolic.events, () => cost)).toThrow(/whole number/);
  });
});

describe('a chart beyond sixteen bits', () => {
  it('may have a region of 70,000 states', () => {
    const states = numbered(70_000).map((at) => `s${at}`);
    const jump = (name: string, from: string, to: number) => ({
      name,
      enabled: { region: 'wide', in: [from] },
      assignments: [{ region: 0, when: everywhere, to }],
    });
    const wide = {
      regions: [{ name: 'wide', states, initial: 0 }],
      events: [jump('leap', 's0', 69_998), jump('on', 's69998', 69_999), jump('back', 's69999', 4_463)],
    };
    const path = new Ways(wide, { region: 'wide', in: ['s69999'] }).best();
    expect(path?.steps.map((step) => step.event)).toEqual(['leap', 'on']);
    expect(path?.steps.at(-1)?.after).toEqual({ wide: 's69999' });
    expect(summarise(wide).positions).toBe('4');
    expect(searchExplicit(wide).pathTo({ region: 'wide', in: ['s4463'] })?.steps).toHaveLength(3);
    const { model: steps, initial } = createFactoredStepper(wide);
    expect([...(steps.next(initial(), 'leap') ?? [])]).toEqual([69_998]);
  });

  it('may have 66,000 events, each with its own name', () => {
    const states = ['a', 'b'];
    const regions = [
      { name: 'one', states, initial: 0 },
      { name: 'two', states, initial: 0 },
    ];
    const events = numbered(66_000).map((at) => ({
      name: `e${at}`,
      enabled: at === 65_999 ? everywhere : { region: 'two', in: ['b'] },
      assignments: at === 65_999 ? [{ region: 0, when: everywhere, to: 1 }] : [],
    }));
    const path = searchExplicit({ regions, events }).pathTo({ region: 'one', in: ['b'] });
    expect(path?.steps.map((step) => step.event)).toEqual(['e65999']);
  });

  it('may have so many regions that diagrams are too deep, which is told as a limit', () => {
    const regions = numbered(6_000).map((at) => ({ name: `r${at}`, states: ['a', 'b'], initial: 0 }));
    const events = numbered(6_000).map((at) => ({
      name: `e${at}`,
      enabled: at === 0 ? everywhere : { region: `r${at - 1}`, in: ['b'] },
      assignments: [{ region: at, when: everywhere, to: 1 }],
    }));
    const model = { regions, events };
    for (const ask of [() => summarise(model), () => new Ways(model, full(model))])
      expect(ask).toThrow(expect.objectContaining({ code: 'explore/limit' }));
  });
});
