import { createMachine } from 'xstate';

/** `us.*` takes every act of one actor; the longer wildcard is tried first. */
export const chart = createMachine({
  id: 'prefix',
  initial: 'none',
  states: {
    none: { on: { 'us.*': 'us', 'us.arms.*': 'arms', 'us.arms.cut': 'cut', 'russia.arms.cut': 'russia' } },
    us: { on: { back: 'none' } },
    arms: { on: { back: 'none' } },
    cut: { on: { back: 'none' } },
    russia: { on: { back: 'none', 'us.arms.keep': 'none', 'us.speak': 'none' } },
  },
});
export const run = ['us.arms.cut', 'back', 'us.speak', 'back', 'us.arms.keep'];
export const end = 'arms';
