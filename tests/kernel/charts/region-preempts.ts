import { createMachine } from 'xstate';

/** A target outside its region leaves the siblings too, so that their transitions for the same event conflict. */
export const chart = createMachine({
  id: 'conflict',
  type: 'parallel',
  states: {
    a: { initial: 'one', states: { one: { on: { go: 'two' } }, two: { on: { go: '#conflict.b.three' } } } },
    b: { initial: 'one', states: { one: { on: { go: 'two' } }, two: { on: { go: 'one' } }, three: {} } },
  },
});
export const run = ['go', 'go'];
export const end = { a: 'one', b: 'three' };
