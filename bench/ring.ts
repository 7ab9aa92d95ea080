import type { FactoredModel, Formula } from '../src/model/index.ts';

/**
 * The chart that searches are compared on: regions of five states, each with three events; forward and back are free,
 * the leap waits for the neighbour. Every combination is reachable.
 */
export function ring(count: number, states = 5): FactoredModel {
  const names = Array.from({ length: states }, (_, value) => `s${value}`);
  const inState = (region: number, value: number): Formula => ({
    region: `r${region % count}`,
    in: [names[value] ?? ''],
  });
  const regions = Array.from({ length: count }, (_, index) => ({ name: `r${index}`, states: names, initial: 0 }));
  const events = regions.flatMap((_, index) => {
    const forward = names
      .slice(0, -1)
      .map((_, value) => ({ region: index, when: inState(index, value), to: value + 1 }));
    const back = names.slice(1).map((_, value) => ({ region: index, when: inState(index, value + 1), to: value }));
    const leap = names.map((_, value) => ({
      region: index,
      when: { and: [inState(index, value), { not: inState(index + 1, 0) }] } as Formula,
      to: (value + 2) % states,
    }));
    const event = (name: string, assignments: typeof forward) => ({
      name: `r${index}.${name}`,
      enabled: { or: assignments.map((one) => one.when) },
      assignments,
    });
    return [event('forward', forward), event('back', back), event('leap', leap)];
  });
  return { regions, events };
}
