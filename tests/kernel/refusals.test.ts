import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, assign, createMachine, raise, stateIn } from 'xstate';
import { compile } from '../../src/kernel/index.ts';
import { DemarcheError } from '../../src/model/index.ts';

const region = (state: object, root: object = {}): AnyStateMachine =>
  // Fixtures hold what the typed setup would refuse; createMachine reads them as plain data.
  createMachine({ id: 'm', initial: 'a', states: { a: state, b: {} }, ...root } as Parameters<typeof createMachine>[0]);

const refused: readonly (readonly [string, AnyStateMachine, RegExp])[] = [
  ['context', region({}, { context: { count: 0 } }), /^m: context .* make a region/],
  ['after', region({ after: { 1000: 'b' } }), /^a: after .* calendar/],
  ['invoke', region({ invoke: { src: 'someone' } }), /^a: invoke .* event of the chart/],
  ['always', region({ always: 'b' }), /^a: always .* as its guard/],
  ['onDone', region({ initial: 'x', states: { x: { type: 'final' } }, onDone: 'b' }), /^a: onDone /],
  ['history', region({ initial: 'x', states: { x: {}, h: { type: 'history' } } }), /^a\.h: a history state/],
  ['raise', region({ entry: raise({ type: 'go' }) }), /^a: the action xstate.raise/],
  ['assign', region({ on: { go: { actions: assign({}) } } }), /^a, on go: the action xstate.assign/],
  ['code in a guard', region({ on: { go: { target: 'b', guard: () => true } } }), /^a, on go: .*is code/],
  ['a guard without a body', region({ on: { go: { target: 'b', guard: 'nobody' } } }), /^a, on go: .*"nobody"/],
  ['a state that is not there', region({ on: { go: { target: 'b', guard: stateIn('#zz') } } }), /^a, on go: .*#zz/],
  ['two targets in one region', region({ on: { go: { target: ['a', 'b'] } } }), /^a, on go: the targets/],
  [
    '* beside an inner final state',
    region({ initial: 'x', states: { x: { type: 'final' } }, on: { '*': 'b' } }),
    /^a: the wildcard \*.*a\.x/,
  ],
];

describe('a chart outside the supported set', () => {
  it.each(refused)('is refused for %s by its place, with a hint', (_, machine, message) => {
    expect(() => compile(machine)).toThrow(DemarcheError);
    expect(() => compile(machine)).toThrow(message);
  });
});
