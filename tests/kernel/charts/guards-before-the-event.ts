import { and, createMachine, not, or, stateIn } from 'xstate';

/** Both regions judge where the other stood before the event; a region that is missing is in no state. */
export const chart = createMachine({
  id: 'before',
  type: 'parallel',
  states: {
    a: {
      initial: 'x',
      states: {
        x: { on: { swap: { target: 'y', guard: or([stateIn({ b: 'x' }), stateIn({ nowhere: 'x' })]) } } },
        y: { on: { swap: { target: 'x', guard: and([stateIn('b.y'), not(stateIn({ nowhere: 'y' }))]) } } },
      },
    },
    b: {
      initial: 'x',
      states: {
        x: { on: { swap: { target: 'y', guard: stateIn('#before.a.x') } } },
        y: { on: { swap: { target: 'x', guard: stateIn({ a: 'y' }) } } },
      },
    },
  },
});
export const run = ['swap'];
export const end = { a: 'y', b: 'y' };
