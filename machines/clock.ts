import { talksSetup } from './setup.ts';

/** How far the announced dates have passed; moved by the calendar alone. */
export const clock = talksSetup.createStateConfig({
  description: 'Which of the announced dates have passed?',
  initial: 'talks',
  states: {
    talks: {
      description: 'The evening of 18 March 2008 has not passed yet.',
      meta: { facts: ['M-55'] },
      on: {
        'calendar.missileDefense.promiseFallsDue': { target: 'promiseDue' },
      },
    },
    promiseDue: {
      description: 'The evening of 18 March 2008 has passed; the NATO summit lies ahead.',
      meta: { facts: ['M-55', 'M-63'] },
      on: {
        'calendar.enlargement.summitMeets': { target: 'summitHeld' },
      },
    },
    summitHeld: {
      description: 'The NATO summit has met; the handover in Moscow lies ahead.',
      meta: { facts: ['M-63', 'M-40'] },
      on: {
        'calendar.leadership.medvedevTakesOver': { target: 'handedOver' },
      },
    },
    handedOver: {
      description: "Medvedev is president; the end of Bush's term lies ahead.",
      meta: { facts: ['M-40', 'M-42'] },
      on: {
        'calendar.leadership.bushTermEnds': { target: 'bushOut' },
      },
    },
    bushOut: {
      description: "Bush's term is over; the end of START lies ahead.",
      meta: { facts: ['M-42', 'M-29'] },
      on: {
        'calendar.start.expire': { target: 'startExpired', meta: { basis: 'assumed' } },
      },
    },
    startExpired: {
      description: 'The day on which START runs out has passed.',
      meta: { facts: ['M-29'] },
    },
  },
});
