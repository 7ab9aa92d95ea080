import { createMachine } from 'xstate';

/** A state that forbids an event keeps its ancestor from taking it. */
export const chart = createMachine({
  id: 'forbidden',
  initial: 'talks',
  states: {
    talks: {
      initial: 'locked',
      states: { locked: { on: { leave: {}, unlock: 'unlocked' } }, unlocked: {} },
      on: { leave: 'gone' },
    },
    gone: {},
  },
});
export const run = ['leave', 'unlock', 'leave'];
export const end = 'gone';
