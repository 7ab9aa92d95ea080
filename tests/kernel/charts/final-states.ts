import { createMachine } from 'xstate';

/** When both regions have come to an end the chart is done: even a transition of its root is taken no more. */
export const chart = createMachine({
  id: 'final',
  type: 'parallel',
  states: {
    a: { initial: 'open', states: { open: { on: { endA: 'ended' } }, ended: { type: 'final' } } },
    b: { initial: 'open', states: { open: { on: { endB: 'ended' } }, ended: { type: 'final' } } },
  },
  on: { restart: { target: ['.a.open', '.b.open'] } },
});
export const run = ['endA', 'restart', 'endA', 'endB', 'restart'];
export const end = { a: 'ended', b: 'ended' };
