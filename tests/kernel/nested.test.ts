import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as xstate from 'xstate';
import { reachableGraph, summarise } from '../../src/doors/explore.ts';
import { type Chart, chartFromJson, describeChart, isChart, type Positions, stepAt } from '../../src/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { demarche } from '../cli/session.ts';
import { createOracle, positionsIn } from '../oracle.ts';

const file = new URL('../cli/files/conference.json', import.meta.url).pathname;
const conference = chartFromJson(JSON.parse(readFileSync(file, 'utf8')));
const events = ['weather.change', 'talks.chat'];

/** Every position and move that XState's own steps lead to, from the start on, by all events. */
function byXState(machine: Chart, alphabet: readonly string[]): { positions: Set<string>; moves: Set<string> } {
  const chart = describeChart(machine, { events });
  const oracle = createOracle(machine);
  // Positions know the names of regions; the order in which they came does not matter.
  const told = (positions: Positions): string => JSON.stringify(Object.entries(positions).sort());
  const begin = oracle.start();
  const first = told(positionsIn(begin, chart));
  const found = new Map([[first, begin]]);
  const moves = new Set<string>();
  for (const [from, snapshot] of found)
    for (const event of alphabet) {
      const step = oracle.step(snapshot, event);
      if (!step.accepted) continue;
      const to = told(positionsIn(step.snapshot, chart));
      if (!found.has(to)) found.set(to, step.snapshot);
      moves.add(`${from} ${event} ${to}`);
    }
  return { positions: new Set(found.keys()), moves };
}

describe('a chart with states in states, memories and wildcards', () => {
  const model = compileFactored(conference, { events });
  const names = model.events.map((event) => event.name);
  const truth = byXState(conference, names);

  it('is explored to the very positions and moves that XState leads to', () => {
    const { complete, positions, moves } = reachableGraph(model);
    const told = positions.map((one) => JSON.stringify(Object.entries(one).sort()));
    expect(complete).toBe(true);
    expect(new Set(told)).toEqual(truth.positions);
    expect(new Set(moves.map(({ from, event, to }) => `${told[from]} ${event} ${told[to]}`))).toEqual(truth.moves);
  });

  it('is counted so by the searches over sets, and by the command', async () => {
    expect(summarise(model).positions).toBe(String(truth.positions.size));
    const { code, out } = await demarche(['explore', file, '--events', events.join(','), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      positions: String(truth.positions.size),
      moves: String(truth.moves.size),
    });
  });
});

/** XState loaded once more: every function of it is another one than ours. */
function loadAgain(): typeof import('xstate') {
  const require = createRequire(import.meta.url);
  const own = Object.entries(require.cache).filter(([path]) => /[\\/]node_modules[\\/]xstate[\\/]/u.test(path));
  for (const [path] of own) delete require.cache[path];
  const copy: typeof import('xstate') = require('xstate');
  for (const [path, loaded] of own) require.cache[path] = loaded;
  return copy;
}

const secondCopy = loadAgain();

describe('a chart made with a second copy of XState', () => {
  const { and, createMachine, not, or, stateIn } = secondCopy;
  const made = createMachine(
    {
      id: 'door',
      type: 'parallel',
      states: {
        lock: {
          initial: 'shut',
          states: { shut: { on: { turn: { target: 'open' } } }, open: { on: { turn: { target: 'shut' } } } },
        },
        leaf: {
          initial: 'closed',
          states: {
            closed: {
              on: {
                push: [
                  { guard: 'free', target: 'ajar' },
                  { guard: 'stuck', target: 'closed', actions: 'tell' },
                ],
              },
            },
            ajar: { on: { push: { target: 'closed' } } },
          },
        },
      },
    },
    {
      guards: {
        free: and([stateIn({ lock: 'open' }), not(stateIn({ leaf: 'ajar' }))]),
        stuck: or([stateIn({ lock: 'shut' }), stateIn({ leaf: 'ajar' })]),
      },
    } as never,
  );
  const chart = describeChart(made);

  it('is read, and told to be one', () => {
    expect(secondCopy.stateIn).not.toBe(xstate.stateIn);
    expect(isChart(made)).toBe(true);
    expect(chart.otherCopy).toBe(true);
    expect(describeChart(conference).otherCopy).toBe(false);
    expect(chart.guards.get('free')?.tree).toMatchObject({
      kind: 'and',
      parts: [{ kind: 'stateIn' }, { kind: 'not' }],
    });
    expect(chart.guards.get('stuck')?.tree).toMatchObject({ kind: 'or' });
  });

  it('steps as its own XState steps it', () => {
    const actor = secondCopy.createActor(made).start();
    let positions = chart.initial;
    for (const event of ['push', 'turn', 'push', 'push', 'turn', 'push', 'push']) {
      actor.send({ type: event });
      positions = stepAt(chart, positions, event).after;
      expect(actor.getSnapshot().matches({ lock: positions.lock, leaf: positions.leaf } as never), event).toBe(true);
    }
  });
});
