import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, assign, createMachine, raise, stateIn } from 'xstate';
import { compile } from '../../src/kernel/index.ts';
import { DemarcheError } from '../../src/model/index.ts';

const region = (state: object, root: object = {}): AnyStateMachine =>
  // Fixtures hold what the typed setup would refuse; createMachine reads them as plain data.
  createMachine({ id: 'm', initial: 'a', states: { a: state, b: {} }, ...root } as Parameters<typeof createMachine>[0]);

const coded = (): AnyStateMachine =>
  createMachine({ id: 'm', initial: 'a', states: { a: { entry: 'tell' } } }, { actions: { tell: () => {} } });

const refused: readonly (readonly [string, AnyStateMachine, RegExp])[] = [
  ['after', region({ after: { 1000: 'b' } }), /^a: after .* calendar/],
  ['invoke', region({ invoke: { src: 'someone' } }), /^a: invoke .* event of the chart/],
  ['raise', region({ entry: raise({ type: 'go' }) }), /^a: the action xstate.raise/],
  ['assign', region({ on: { go: { actions: assign({}) } } }), /^a, on go: the action xstate.assign/],
  ['code in a guard', region({ on: { go: { target: 'b', guard: () => true } } }), /^a, on go: .*is code/],
  ['a guard without a body', region({ on: { go: { target: 'b', guard: 'nobody' } } }), /^a, on go: .*"nobody"/],
  ['a state that is not there', region({ on: { go: { target: 'b', guard: stateIn('#zz') } } }), /^a, on go: .*#zz/],
  ['an action of code', region({ entry: () => {} }), /^a: the action .* may send events/],
  ['an action by name that is code', coded(), /^a: the action "tell", which is code/],
  [
    'what never comes to rest',
    region({ always: { target: 'b' } }, { states: { a: { always: 'b' }, b: { always: 'a' } } }),
    /without end/,
  ],
  [
    'the order of entering',
    createMachine({
      id: 'm',
      initial: 'p',
      states: {
        p: {
          type: 'parallel',
          states: {
            x: {
              initial: 'a',
              states: { a: { on: { go: 'b' } }, b: { always: { target: '#q', guard: stateIn('p.y.b') } } },
            },
            y: {
              initial: 'a',
              states: { a: { on: { go: 'b' } }, b: { always: { target: '#r', guard: stateIn('p.x.b') } } },
            },
          },
        },
        q: { id: 'q' },
        r: { id: 'r' },
      },
    } as Parameters<typeof createMachine>[0]),
    /hangs on what was entered first/,
  ],
  ['two targets in one region', region({ on: { go: { target: ['a', 'b'] } } }), /^a, on go: the targets/],
];

describe('a chart outside the supported set', () => {
  it.each(refused)('is refused for %s by its place, with a hint', (_, machine, message) => {
    expect(() => compile(machine)).toThrow(DemarcheError);
    expect(() => compile(machine)).toThrow(message);
  });
});
