import { createMachine } from 'xstate';

/** A transition that only tells: it is accepted and moves nothing. */
export const chart = createMachine({
  id: 'tell',
  initial: 'here',
  states: { here: { on: { note: { actions: 'write' }, go: 'there' } }, there: { on: { note: { actions: 'write' } } } },
});
export const run = ['note', 'go', 'note'];
export const end = 'there';
