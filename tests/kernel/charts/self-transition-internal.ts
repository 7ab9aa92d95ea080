import { createMachine } from 'xstate';

/** A compound state that targets itself without re-entering: its inside starts afresh, its siblings stay. */
export const chart = createMachine({
  id: 'internal',
  type: 'parallel',
  states: {
    a: {
      initial: 'one',
      states: { one: { on: { go: 'two' } }, two: {} },
      on: { again: { target: '#internal.a' } },
    },
    b: { initial: 'one', states: { one: { on: { go: 'two' } }, two: {} } },
  },
});
export const run = ['go', 'again'];
export const end = { a: 'one', b: 'two' };
