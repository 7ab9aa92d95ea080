import { createMachine, not, stateIn } from 'xstate';

/** Several candidates for one event: the first whose guard holds is taken. */
export const chart = createMachine({
  id: 'candidates',
  type: 'parallel',
  states: {
    mood: { initial: 'cold', states: { cold: { on: { thaw: 'warm' } }, warm: {} } },
    offer: {
      initial: 'none',
      states: {
        none: {
          on: {
            answer: [
              { target: 'accepted', guard: stateIn({ mood: 'warm' }) },
              { target: 'none', guard: not(stateIn({ mood: 'cold' })) },
              { target: 'refused' },
            ],
          },
        },
        accepted: {},
        refused: { on: { retry: 'none' } },
      },
    },
  },
});
export const run = ['answer', 'retry', 'thaw', 'answer'];
export const end = { mood: 'warm', offer: 'accepted' };
