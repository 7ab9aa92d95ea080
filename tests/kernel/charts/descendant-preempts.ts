import { createMachine, stateIn } from 'xstate';

/** A descendant's transition keeps its ancestor's from being taken, where the descendant's guard holds. */
export const chart = createMachine({
  id: 'preempt',
  type: 'parallel',
  states: {
    key: { initial: 'held', states: { held: { on: { drop: 'dropped' } }, dropped: {} } },
    door: {
      initial: 'room',
      states: {
        room: {
          initial: 'a',
          states: { a: { on: { move: { target: 'b', guard: stateIn({ key: 'held' }) } } }, b: {} },
          on: { move: 'out' },
        },
        out: { on: { enter: 'room' } },
      },
    },
  },
});
export const run = ['move', 'move', 'enter', 'drop', 'move'];
export const end = { key: 'dropped', door: 'out' };
