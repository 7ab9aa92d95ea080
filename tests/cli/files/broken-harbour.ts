import harbourCase from '../../../scenarios/harbour/index.ts';

/** The harbour with a law that its chart does not keep. */
export default {
  ...harbourCase,
  invariants: [
    {
      id: 'H-99',
      name: 'No dredging without shared pilots',
      sentence: 'As long as the pilots are not shared, nobody offers to dredge.',
      facts: [],
      strength: 'hard',
      scope: 'position',
      held: 'It is not.',
      rules: [
        {
          kind: 'always',
          premise: { region: 'dredging', in: ['offered'] },
          conclusion: { region: 'pilotage', in: ['shared'] },
        },
      ],
    },
  ],
};
