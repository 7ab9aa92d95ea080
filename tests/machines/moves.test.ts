import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyStateNode, type AnyTransitionDefinition, createActor, type StateValue } from 'xstate';
import { issueMachines, talks } from '../../machines/index.ts';
import { runs, seed } from '../chance.ts';
import { createStep, events, nameOf, positionsOf, readsOf, selected, transitionsOf } from './chart.ts';
import { courses } from './courses.ts';
import {
  movesOf,
  type Positions,
  readsBy,
  type SpecifiedEvent,
  type SpecifiedRegion,
  specifiedEvents,
  specifiedRegions,
  specifiedStart,
} from './specification.ts';

const specified = new Map(specifiedEvents.map((one) => [one.event, one]));

/** The regions that an event may touch: those that the chart or the specification reads or moves for it. */
function touchedBy(event: string): readonly SpecifiedRegion[] {
  const { moves, requires } = entryOf(event);
  const names = new Set([
    ...moves.flatMap((move) => [move.region, ...readsBy(move.when)]),
    ...readsBy(requires),
    ...transitionsOf(talks)
      .filter((one) => one.event === event)
      .flatMap(({ region, definition }) => [
        region,
        ...readsOf(definition.guard).map((read) => read.slice(0, read.lastIndexOf('.'))),
      ]),
  ]);
  return specifiedRegions.filter((one) => names.has(one.region));
}

/** Every combination of the states of some regions, all others as they start. */
const combinations = (regions: readonly SpecifiedRegion[]): readonly Positions[] =>
  regions.reduce<readonly Positions[]>(
    (all, { region, states }) => all.flatMap((at) => states.map((state) => ({ ...at, [region]: state }))),
    [specifiedStart],
  );

/** The state value in which each region stands where it is said to. */
const stateValueOf = (node: AnyStateNode, at: Positions): StateValue =>
  node.type === 'compound'
    ? (at[nameOf(node)] ?? '')
    : Object.fromEntries(Object.values(node.states).map((child) => [child.key, stateValueOf(child, at)]));

const entryOf = (event: string): SpecifiedEvent => {
  const entry = specified.get(event);
  if (entry === undefined) throw new Error(`${event} is not specified`);
  return entry;
};

/** Compares by hand first: on so many steps `expect` is what costs time. */
function expectSame(found: Positions, expected: Positions, event: string): void {
  const keys = Object.keys(expected);
  if (keys.length !== Object.keys(found).length || keys.some((key) => found[key] !== expected[key]))
    expect(found, event).toEqual(expected);
}

/** The regions that transitions move, and where to; a self-loop moves nothing. */
const movesBy = (transitions: readonly AnyTransitionDefinition[]): Positions =>
  Object.fromEntries(
    transitions
      .filter((one) => one.target?.[0] !== one.source)
      .map((one) => [nameOf(one.source.parent), one.target?.[0]?.key ?? '']),
  );

describe('the charts from every position, reached or not', () => {
  it('move as the specification says, and leave no transition untried', () => {
    const fired = new Set<unknown>();
    for (const event of events) {
      for (const at of combinations(touchedBy(event))) {
        const snapshot = talks.resolveState({ value: stateValueOf(talks.root, at), context: {} });
        const transitions = selected(talks, snapshot, event);
        for (const one of transitions) fired.add(one);
        expectSame(movesBy(transitions), movesOf(entryOf(event), at), event);
      }
    }
    const silent = transitionsOf(talks).filter((one) => !fired.has(one.definition));
    expect(silent.map((one) => `${one.region}.${one.from}, ${one.event}`)).toEqual([]);
  });
});

describe(`the charts on random runs, with the seed ${seed}`, () => {
  it('move as the specification says, and not otherwise', () => {
    const step = createStep();
    const start = createActor(talks).getSnapshot();
    expectSame(positionsOf(start.value), specifiedStart, 'the start');
    fc.assert(
      fc.property(courses(120), (course) => {
        let snapshot = start;
        let at = specifiedStart;
        for (const event of course) {
          const expected = movesOf(entryOf(event), at);
          expectSame(movesBy(selected(talks, snapshot, event)), expected, event);
          snapshot = step(snapshot, event);
          at = { ...at, ...expected };
          expectSame(positionsOf(snapshot.value), at, event);
        }
      }),
      { seed, numRuns: runs(80) },
    );
  });

  it('are the same as a running actor and as the pure transition with one scope', () => {
    const step = createStep();
    fc.assert(
      fc.property(courses(80), (course) => {
        const actor = createActor(talks).start();
        let snapshot = createActor(talks).getSnapshot();
        for (const type of course) {
          // The course draws on the vocabulary alone.
          actor.send({ type } as Parameters<typeof actor.send>[0]);
          snapshot = step(snapshot, type);
          expect(actor.getSnapshot().value).toEqual(snapshot.value);
        }
      }),
      { seed, numRuns: runs(30) },
    );
  });

  it.each(Object.entries(issueMachines))('leave %s alone where it is in the talks', (_, machine) => {
    const parts = Object.keys(machine.root.states);
    const within = (one: { source: { path: readonly string[] } }) => parts.includes(one.source.path[0] ?? '');
    const named = (one: { source: { path: readonly string[] }; eventType: string }) =>
      `${one.source.path.join('.')}, ${one.eventType}`;
    const step = createStep();
    const part = (value: StateValue) =>
      typeof value === 'string' ? value : Object.fromEntries(parts.map((key) => [key, value[key]]));
    fc.assert(
      fc.property(courses(60), (course) => {
        const alone = createActor(machine).start();
        let snapshot = createActor(talks).getSnapshot();
        for (const type of course) {
          const together = selected(talks, snapshot, type).filter(within).map(named);
          expect(selected(machine, alone.getSnapshot(), type).map(named), type).toEqual(together);
          // The course draws on the vocabulary alone.
          alone.send({ type } as Parameters<typeof alone.send>[0]);
          snapshot = step(snapshot, type);
          expect(alone.getSnapshot().value, type).toEqual(part(snapshot.value));
        }
      }),
      { seed, numRuns: runs(20) },
    );
  });
});
