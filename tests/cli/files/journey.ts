import { setup } from 'xstate';

/** A chart as someone may have it: nested, with a history state, an end that leads on, and a wildcard. */
export const journey = setup({}).createMachine({
  id: 'journey',
  initial: 'home',
  states: {
    home: { on: { leave: 'under way' } },
    'under way': {
      initial: 'train',
      states: {
        train: { on: { change: 'bus' } },
        bus: { on: { change: 'arrived' } },
        arrived: { type: 'final' },
        last: { type: 'history' },
      },
      on: { 'alarm.*': 'stopped' },
      onDone: 'there',
    },
    stopped: { on: { 'go on': 'under way.last', '*': 'home' } },
    there: { type: 'final' },
  },
});
