import { createMachine } from 'xstate';

/** The same with `reenter`: the region leaves itself, and with it the parallel parent's other regions. */
export const chart = createMachine({
  id: 'external',
  type: 'parallel',
  states: {
    a: {
      initial: 'one',
      states: { one: { on: { go: 'two' } }, two: {} },
      on: { again: { target: '#external.a', reenter: true } },
    },
    b: { initial: 'one', states: { one: { on: { go: 'two' } }, two: {} } },
  },
});
export const run = ['go', 'again'];
export const end = { a: 'one', b: 'one' };
