import { createMachine } from 'xstate';

/** One transition that enters a state in each of two regions, and starts the third region afresh. */
export const chart = createMachine({
  id: 'several',
  initial: 'before',
  states: {
    before: { on: { jump: { target: ['during.a.two', 'during.b.two'] } } },
    during: {
      type: 'parallel',
      states: {
        a: { initial: 'one', states: { one: {}, two: {} } },
        b: { initial: 'one', states: { one: {}, two: {} } },
        c: { initial: 'one', states: { one: { on: { go: 'two' } }, two: {} } },
      },
      on: { reset: { target: ['.a.one', '.b.two'] } },
    },
  },
});
export const run = ['jump', 'go', 'reset'];
export const end = { during: { a: 'one', b: 'two', c: 'one' } };
