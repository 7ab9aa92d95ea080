import { createMachine } from 'xstate';

/** A compound state inside a compound state: entering it starts at its initial state, leaving it makes it inactive. */
export const chart = createMachine({
  id: 'nested',
  initial: 'apart',
  states: {
    apart: { on: { meet: 'talking' } },
    talking: {
      initial: 'formal',
      states: { formal: { on: { relax: 'informal' } }, informal: { on: { stiffen: 'formal' } } },
      on: { leave: 'apart' },
    },
  },
});
export const run = ['meet', 'relax', 'leave', 'relax', 'meet'];
export const end = { talking: 'formal' };
