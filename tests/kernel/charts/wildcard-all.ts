import { createMachine } from 'xstate';

/** `*` takes what no more exact descriptor of the same state takes. */
export const chart = createMachine({
  id: 'wild',
  initial: 'calm',
  states: {
    calm: { on: { greet: 'friendly', '*': 'puzzled' } },
    friendly: { on: { leave: 'calm' } },
    puzzled: { on: { greet: 'calm' } },
  },
});
export const run = ['leave', 'greet', 'greet'];
export const end = 'friendly';
