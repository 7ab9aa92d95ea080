import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { always, DemarcheError, type Formula, liesWithin, type Positions } from '../model/index.ts';
import { type GuardTree, readGuard, toFormula } from './read-guard.ts';

/** An XState machine that a case of talks may use. */
export type Chart = AnyStateMachine;

/** What a chart says of a state or a transition beside its name. */
export interface Meta {
  readonly facts?: readonly string[] | undefined;
  readonly evidence?: string | undefined;
  readonly basis?: string | undefined;
}

/** One state of a region. */
export interface RegionState {
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly meta: Meta;
}

/** A region: its dotted name, what it asks, and the states that it can be in. */
export interface Region {
  readonly name: string;
  readonly path: readonly string[];
  readonly description: string;
  readonly initial: string;
  readonly states: readonly RegionState[];
}

/** One transition of one region. `from` and `to` are states of that region; a self-loop has both the same. */
export interface Transition {
  readonly index: number;
  readonly region: string;
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly guard?: GuardTree | undefined;
  /** The guard as a formula; `always` where there is none. */
  readonly when: Formula;
  readonly meta: Meta;
}

/** A chart as plain data: what a program reads to explain, draw, compile or check it. */
export interface ChartDescription {
  readonly id: string;
  readonly regions: readonly Region[];
  readonly transitions: readonly Transition[];
  /** Every event that some transition takes, in the order of the chart. */
  readonly events: readonly string[];
  readonly initial: Positions;
  /** The named guards that transitions use, and those that they are made of. */
  readonly guards: ReadonlyMap<string, { readonly tree: GuardTree; readonly formula: Formula }>;
}

const descriptions = new WeakMap<AnyStateMachine, ChartDescription>();

/**
 * Describes a chart that is made of regions: compound states with plain states in them, side by side. The same chart
 * gives the same description. A chart of another make is refused with the place and what to do.
 */
export function describeChart(machine: Chart): ChartDescription {
  const known = descriptions.get(machine);
  if (known !== undefined) return known;
  const made = describe(machine);
  descriptions.set(machine, made);
  return made;
}

/**
 * The same chart with other sentences for its regions (`region`) and states (`region/state`), as in another language. It
 * steps as the chart does, since all but the description is the chart's own; what has no sentence keeps the one it has.
 */
export function retellChart(machine: Chart, sentences: Readonly<Record<string, string>>): Chart {
  const known = describeChart(machine);
  const told = (key: string, otherwise: string): string =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? otherwise) : otherwise;
  const regions = known.regions.map((region) => ({
    ...region,
    description: told(region.name, region.description),
    states: region.states.map((state) => ({
      ...state,
      description: told(`${region.name}/${state.name}`, state.description),
    })),
  }));
  // An object that inherits all from the chart is a chart.
  const retold: Chart = Object.create(machine);
  descriptions.set(retold, { ...known, regions });
  return retold;
}

function describe(machine: Chart): ChartDescription {
  const nodes = regionNodes(machine.root);
  const regions = nodes.map(describeRegion);
  const byName = new Map(regions.map((region) => [region.name, region]));
  const formulaOf = (path: readonly string[]): Formula => {
    const [state, region] = [path.at(-1) ?? '', path.slice(0, -1).join('.')];
    if (byName.get(region)?.states.some((one) => one.name === state)) return { region, in: [state] };
    const whole = path.join('.');
    if (regions.some((one) => liesWithin(one.name, whole))) return always;
    return { or: [] };
  };
  const guards = new Map<string, { tree: GuardTree; formula: Formula }>();
  const collect = (tree: GuardTree): void => {
    if (tree.kind === 'named') {
      guards.set(tree.name, { tree: tree.tree, formula: toFormula(tree.tree, formulaOf) });
      collect(tree.tree);
    } else if (tree.kind === 'and' || tree.kind === 'or') tree.parts.forEach(collect);
    else if (tree.kind === 'not') collect(tree.part);
  };
  const transitions: Transition[] = [];
  for (const node of nodes) {
    const region = nameOf(node);
    for (const state of Object.values(node.states)) {
      for (const [event, candidates] of state.transitions) {
        for (const candidate of candidates) {
          const place = `${region}.${state.key}, on ${event}`;
          const target = candidate.target?.[0] ?? state;
          if (target.parent !== node || (candidate.target?.length ?? 0) > 1)
            throw unsupported(
              place,
              'a transition that leaves its region; let the other region handle the event itself',
            );
          const guard = candidate.guard === undefined ? undefined : readGuard(machine, candidate.guard, place);
          if (guard !== undefined) collect(guard);
          transitions.push({
            index: transitions.length,
            region,
            from: state.key,
            event,
            to: target.key,
            guard,
            when: guard === undefined ? always : toFormula(guard, formulaOf),
            meta: metaOf(candidate.meta),
          });
        }
      }
    }
  }
  return {
    id: machine.id,
    regions,
    transitions,
    events: [...new Set(transitions.map((one) => one.event))],
    initial: Object.freeze(Object.fromEntries(regions.map((region) => [region.name, region.initial]))),
    guards,
  };
}

const nameOf = (node: AnyStateNode): string => (node.path.length === 0 ? node.machine.id : node.path.join('.'));

function regionNodes(node: AnyStateNode): readonly AnyStateNode[] {
  if (node.type === 'compound') {
    const nested = Object.values(node.states).find((child) => child.type !== 'atomic' && child.type !== 'final');
    if (nested !== undefined)
      throw unsupported(nameOf(nested), 'a state with states of its own inside a region; make it a region beside');
    return [node];
  }
  if (node.type !== 'parallel') throw unsupported(nameOf(node), `a ${node.type} state where a region is expected`);
  if (node.transitions.size > 0)
    throw unsupported(nameOf(node), 'a transition on a group of regions; put it into a region');
  return Object.values(node.states).flatMap(regionNodes);
}

function describeRegion(node: AnyStateNode): Region {
  if (node.transitions.size > 0)
    throw unsupported(nameOf(node), 'a transition on a whole region; put it on its states');
  return {
    name: nameOf(node),
    path: node.path,
    description: node.description ?? '',
    initial: node.initial.target?.[0]?.key ?? '',
    states: Object.values(node.states).map((state) => ({
      name: state.key,
      description: state.description ?? '',
      tags: state.tags,
      meta: metaOf(state.meta),
    })),
  };
}

function metaOf(meta: unknown): Meta {
  if (typeof meta !== 'object' || meta === null) return {};
  const { facts, evidence, basis }: { facts?: unknown; evidence?: unknown; basis?: unknown } = meta;
  return {
    facts: Array.isArray(facts) ? facts.filter((fact) => typeof fact === 'string') : undefined,
    evidence: typeof evidence === 'string' ? evidence : undefined,
    basis: typeof basis === 'string' ? basis : undefined,
  };
}

function unsupported(place: string, what: string): DemarcheError {
  return new DemarcheError('chart/unsupported', what, { place });
}
