import { createMachine } from 'xstate';

/** Regions that exist only within one state of another region. */
export const chart = createMachine({
  id: 'inner',
  initial: 'closed',
  states: {
    closed: { on: { open: 'session' } },
    session: {
      type: 'parallel',
      states: {
        agenda: { initial: 'draft', states: { draft: { on: { adopt: 'adopted' } }, adopted: {} } },
        press: { initial: 'out', states: { out: { on: { admit: 'in' } }, in: {} } },
      },
      on: { close: 'closed' },
    },
  },
});
export const run = ['open', 'adopt', 'admit', 'close', 'open', 'admit'];
export const end = { session: { agenda: 'draft', press: 'in' } };
