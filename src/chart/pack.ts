import { assertNever } from '../messages/index.ts';
import type { Formula } from '../model/index.ts';
import type { ChartDescription } from './description.ts';
import { wholeChart } from './events.ts';
import type { GuardTree } from './guard-tree.ts';
import type { Meta } from './node.ts';
import { movesOf, type PackedChart, type PackedFormula, type PackedGuard } from './unpack.ts';

/** A description in short, for JSON, with all that its events do: for a page that cannot read the machine. */
export function packChart(chart: ChartDescription): PackedChart {
  const { id, regions, transitions, events, initial, guards, freed, loose, otherCopy } = chart;
  const { read } = wholeChart(chart);
  const regionNumbers = new Map(regions.map((region, index) => [region.name, index]));
  const regionNumber = (name: string): number => known(regionNumbers.get(name), name);
  const stateNumbers = regions.map(({ states }) => new Map(states.map((state, index) => [state.name, index])));
  const stateNumber = (region: number, state: string): number => known(stateNumbers[region]?.get(state), state);
  const eventNumbers = new Map(events.map((event, index) => [event, index]));

  const formula = (given: Formula): PackedFormula => {
    if ('and' in given) return ['&', ...given.and.map(formula)];
    if ('or' in given) return ['|', ...given.or.map(formula)];
    if ('not' in given) return ['!', formula(given.not)];
    const region = regionNumber(given.region);
    return [region, ...given.in.map((state) => stateNumbers[region]?.get(state) ?? state)];
  };
  const conditions: (readonly [PackedGuard, PackedFormula])[] = [];
  const numbers = new Map<string, number>();
  const condition = (guard: GuardTree, when: Formula): number => {
    const made = [packGuard(guard), formula(when)] as const;
    const key = JSON.stringify(made);
    const number = numbers.get(key) ?? conditions.push(made) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    id,
    regions: regions.map(({ name, path, description, initial: first, states, remembers }, index) => ({
      name,
      path: path.join('.') === name ? 0 : path,
      asks: description,
      begins: [stateNumber(index, first), stateNumber(index, initial[name] ?? '')],
      states: states.map((state) => [state.name, state.description, state.tags, packMeta(state.meta)] as const),
      remembers,
    })),
    events,
    guards: [...guards].map(([name, { tree, formula: when }]) => [name, packGuard(tree), formula(when)] as const),
    transitions: transitions.map(({ index, event, region, from, to, guard, when, meta, arrow }) => {
      const number = regionNumber(region);
      const ends = [stateNumber(number, from), stateNumber(number, to)] as const;
      const guarded = guard === undefined ? -1 : condition(guard, when);
      const told = [eventNumbers.get(event) ?? event, number, ...ends, guarded, packMeta(meta)] as const;
      return arrow === index ? told : ([...told, arrow] as const);
    }),
    conditions,
    read: events.map((event) =>
      (read?.get(event) ?? []).map(({ name, enabled, moves, taken, flat }) => {
        const parts = taken.map(({ transition, when }) => [transition.index, formula(when)] as const);
        const further = moves.map(({ region, when, to }) => {
          const number = regionNumber(region);
          return [number, formula(when), stateNumber(number, to)] as const;
        });
        const short = JSON.stringify(moves) === JSON.stringify(movesOf(taken));
        const told = [formula(enabled), parts, short ? 0 : further, flat ? 1 : 0] as const;
        return name === event ? told : ([...told, name] as const);
      }),
    ),
    freed,
    loose,
    otherCopy,
  };
}

function packGuard(guard: GuardTree): PackedGuard {
  switch (guard.kind) {
    case 'named':
      return guard.name;
    case 'stateIn':
      return ['=', guard.value];
    case 'free':
      return ['?', guard.name, guard.key];
    case 'not':
      return ['!', packGuard(guard.part)];
    case 'and':
      return ['&', ...guard.parts.map(packGuard)];
    case 'or':
      return ['|', ...guard.parts.map(packGuard)];
    default:
      return assertNever(guard);
  }
}

const packMeta = (meta: Meta): Meta | 0 => (Object.values(meta).some((one) => one !== undefined) ? meta : 0);

function known(number: number | undefined, name: string): number {
  if (number === undefined) throw new Error(`a chart names "${name}", which is no part of it`);
  return number;
}
