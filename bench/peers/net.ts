import type { FactoredEvent, FactoredModel, Formula } from '../../src/model/index.ts';

/** A place of a Petri net: the most tokens that it ever holds, and those that it begins with. */
export interface Place {
  readonly name: string;
  readonly most: number;
  readonly tokens: number;
}

/** A transition: from each place that it names it takes as many tokens, or puts them there where the number is above 0. */
export interface Transition {
  readonly name: string;
  readonly change: Readonly<Record<string, number>>;
  /** Places that must hold a token and keep it. */
  readonly reads?: readonly string[];
}

/** A bounded Petri net as a factored model: a place is a region whose states are its numbers of tokens. */
export function net(places: readonly Place[], transitions: readonly Transition[]): FactoredModel {
  const numbers = new Map(places.map((place, index) => [place.name, index]));
  const regions = places.map(({ name, most, tokens }) => ({
    name,
    states: Array.from({ length: most + 1 }, (_, count) => String(count)),
    initial: tokens,
  }));
  const holding = (name: string, from: number, to: number): Formula => ({
    region: name,
    in: Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => String(from + at)),
  });
  const mostIn = (name: string): number => places[numbers.get(name) ?? -1]?.most ?? 0;
  const events = transitions.map(({ name, change, reads = [] }): FactoredEvent => {
    const changes = Object.entries(change);
    return {
      name,
      enabled: {
        and: [
          ...changes.map(([place, by]) => holding(place, Math.max(-by, 0), mostIn(place) - Math.max(by, 0))),
          ...reads.map((place) => holding(place, 1, mostIn(place))),
        ],
      },
      assignments: changes.flatMap(([place, by]) =>
        Array.from({ length: Math.max(mostIn(place) + 1 - Math.abs(by), 0) }, (_, at) => {
          const from = at + Math.max(-by, 0);
          return { region: numbers.get(place) ?? -1, when: holding(place, from, from), to: from + by };
        }),
      ),
    };
  });
  return { regions, events };
}
