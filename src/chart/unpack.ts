import { always, type Formula } from '../model/index.ts';
import type { ChartDescription } from './description.ts';
import type { GuardTree } from './guard-tree.ts';
import type { Freed, Meta } from './node.ts';
import type { ChartEvent } from './reading.ts';
import type { Region } from './region.ts';
import type { Transition } from './transition.ts';

/** A formula in short: the number of a region and those of its states (the name of one that it never has), or a sign and parts. */
export type PackedFormula = readonly [number, ...(number | string)[]] | readonly ['&' | '|' | '!', ...PackedFormula[]];

/** A guard in short: a name, or a sign and what it is made of. */
export type PackedGuard =
  | string
  | readonly ['&' | '|' | '!', ...PackedGuard[]]
  | readonly ['=', unknown]
  | readonly ['?', string, string];

/** A description in short, for JSON: whatever has a name once is told by its number after that. */
export interface PackedChart {
  readonly id: string;
  readonly regions: readonly {
    readonly name: string;
    readonly path: readonly string[] | 0;
    readonly asks: string;
    /** The state that it begins in whenever it is entered, and the one at the start of the chart. */
    readonly begins: readonly [number, number];
    readonly states: readonly (readonly [string, string, readonly string[], Meta | 0])[];
    readonly remembers?: string | undefined;
  }[];
  readonly events: readonly string[];
  readonly guards: readonly (readonly [string, PackedGuard, PackedFormula])[];
  readonly conditions: readonly (readonly [PackedGuard, PackedFormula])[];
  /** Event, region, from, to, condition (-1: none), meta, and its arrow where that has another number. */
  readonly transitions: readonly (readonly [string | number, number, number, number, number, Meta | 0, number?])[];
  /** For each event: where it is accepted, what is taken, the moves where they differ from that, whether it is flat, its name. */
  readonly read: readonly (readonly (readonly [
    PackedFormula,
    readonly (readonly [number, PackedFormula])[],
    readonly (readonly [number, PackedFormula, number])[] | 0,
    0 | 1,
    string?,
  ])[])[];
  readonly freed: readonly Freed[];
  readonly loose: boolean;
  readonly otherCopy: boolean;
}

/** The description that `packChart` made short. Only what the program itself has packed is unpacked. */
export function unpackChart(packed: PackedChart): ChartDescription {
  const { id, events, freed, loose, otherCopy } = packed;
  const regions = packed.regions.map(
    ({ name, path, asks, begins, states, remembers }): Region => ({
      name,
      path: path === 0 ? name.split('.') : path,
      description: asks,
      initial: states[begins[0]]?.[0] ?? '',
      states: states.map(([state, description, tags, meta]) => ({ name: state, description, tags, meta: meta || {} })),
      remembers,
    }),
  );
  const regionAt = (index: number): Region => at(regions, index);
  const stateAt = (region: number, state: number): string => at(regionAt(region).states, state).name;
  const formula = (given: PackedFormula): Formula => {
    const [sign] = given;
    if (typeof sign === 'number') {
      const [, ...states] = given as readonly (number | string)[]; // A number comes first where states follow.
      return {
        region: regionAt(sign).name,
        in: states.map((state) => (typeof state === 'string' ? state : stateAt(sign, state))),
      };
    }
    const parts = (given.slice(1) as readonly PackedFormula[]).map(formula); // And parts follow a sign.
    if (sign === '!') return { not: at(parts, 0) };
    return sign === '&' ? { and: parts } : { or: parts };
  };
  const trees = new Map<string, GuardTree>();
  const tree = (given: PackedGuard): GuardTree => {
    if (typeof given === 'string') {
      const known = trees.get(given);
      if (known !== undefined) return { kind: 'named', name: given, tree: known };
      const made = tree(at(packed.guards.find(([name]) => name === given) ?? [], 1) as PackedGuard); // Its second part.
      trees.set(given, made);
      return { kind: 'named', name: given, tree: made };
    }
    if (given[0] === '=') return { kind: 'stateIn', value: given[1] };
    if (given[0] === '?') return { kind: 'free', name: given[1], key: given[2] };
    const parts = (given.slice(1) as readonly PackedGuard[]).map(tree); // Parts follow a sign.
    if (given[0] === '!') return { kind: 'not', part: at(parts, 0) };
    return { kind: given[0] === '&' ? 'and' : 'or', parts };
  };
  const conditions = packed.conditions.map(([guard, when]) => ({ guard: tree(guard), when: formula(when) }));
  const transitions = packed.transitions.map(
    ([event, region, from, to, condition, meta, arrow], index): Transition => ({
      index,
      region: regionAt(region).name,
      from: stateAt(region, from),
      event: typeof event === 'string' ? event : at(events, event),
      to: stateAt(region, to),
      ...(condition < 0 ? { when: always } : at(conditions, condition)),
      meta: meta || {},
      arrow: arrow ?? index,
    }),
  );
  const read = packed.read.map((ways, index): readonly ChartEvent[] =>
    ways.map(([enabled, parts, moves, flat, name]) => {
      const event = at(events, index);
      const taken = parts.map(([number, when]) => ({ transition: at(transitions, number), when: formula(when) }));
      return {
        name: name ?? event,
        event,
        enabled: formula(enabled),
        taken,
        flat: flat === 1,
        moves:
          moves === 0
            ? movesOf(taken)
            : moves.map(([region, when, to]) => ({
                region: regionAt(region).name,
                when: formula(when),
                to: stateAt(region, to),
              })),
      };
    }),
  );
  return {
    id,
    regions,
    transitions,
    events,
    initial: Object.freeze(
      Object.fromEntries(packed.regions.map((one) => [one.name, at(one.states, one.begins[1])[0]])),
    ),
    guards: new Map(
      packed.guards.map(([name, guard, when]) => [name, { tree: tree(guard), formula: formula(when) }] as const),
    ),
    freed,
    loose,
    otherCopy,
    read: new Map(events.map((event, index) => [event, at(read, index)])),
  };
}

/** What the transitions taken move, each of them from where its region stands before the event. */
export const movesOf = (taken: ChartEvent['taken']): ChartEvent['moves'] =>
  taken
    .filter(({ transition: { from, to } }) => from !== to)
    .map(({ transition: { region, to }, when }) => ({ region, when, to }));

function at<One>(list: readonly One[], index: number): One {
  const found = list[index];
  if (found === undefined) throw new Error(`a packed chart names the number ${index}, which is not there`);
  return found;
}
