import { talksSetup } from './setup.ts';

/** Who holds office in Moscow and Washington. */
export const leadership = talksSetup.createStateConfig({
  description: 'Who holds office?',
  initial: 'putinBush',
  states: {
    putinBush: {
      description: 'Putin and Bush hold office.',
      meta: { facts: ['O-05', 'O-66'] },
      on: {
        'calendar.leadership.medvedevTakesOver': { target: 'medvedevBush', guard: 'summitPast' },
      },
    },
    medvedevBush: {
      description: 'Medvedev has followed Putin; Bush holds office.',
      meta: { facts: ['M-17', 'M-40'] },
      on: {
        'calendar.leadership.bushTermEnds': { target: 'medvedevSuccessor', guard: 'handoverPast' },
      },
    },
    medvedevSuccessor: {
      description: "Medvedev holds office, and so does Bush's successor.",
      meta: { facts: ['M-42'] },
    },
  },
});
