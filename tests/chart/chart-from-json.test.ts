import { describe, expect, it } from 'vitest';
import { chartFromJson } from '../../src/chart/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';

const region = { initial: 'a', states: { a: { on: { go: 'b' } }, b: {} } };

describe('a chart from JSON is refused by name and place', () => {
  it.each([
    ['a list', [], /expected an object/],
    ['an unknown key', { ...region, state: {} }, /"state" is no key of a state; the nearest is "states"/],
    ['an unknown key of a transition', withArrow({ target: 'b', gaurd: 'x' }), /a\.on\["go"\]: "gaurd".*"guard"/],
    ['a guard that is not there', withArrow({ target: 'b', guard: 'x' }), /a\.on\["go"\]\.guard: the guard "x"/],
    ['a guard of another form', withArrow({ target: 'b', guard: { type: 'x' } }), /one key of stateIn, and, or, not/],
    [
      'a guard that leads to itself',
      { ...withArrow({ target: 'b', guard: 'x' }), guards: { x: { not: 'x' } } },
      /leads back/,
    ],
    ['a list of guards that is none', withArrow({ target: 'b', guard: { and: 'x' } }), /expected a list of guards/],
    ['a target that is not there', withArrow('c'), /XState refuses it/],
    ['a number for a state', { initial: 'a', states: { a: 1 } }, /^a: expected a state, came 1/],
  ])('with %s', (_, value, message) => {
    expect(() => chartFromJson(value)).toThrow(message);
  });

  it.each([
    ['after', { ...region, after: { 10: '.b' } }, /after/],
    ['invoke', { ...region, invoke: { src: 'x' } }, /invoke/],
  ])('with %s, where it is compiled', (_, value, message) => {
    expect(() => compileFactored(chartFromJson(value))).toThrow(message);
  });
});

function withArrow(arrow: unknown): Record<string, unknown> {
  return { id: 'm', initial: 'a', states: { a: { on: { go: arrow } }, b: {} } };
}
