/** What is wrong with a conflict: its preferences, its parties, or a file that describes it. */
export const conflictProblems = {
  'conflict.file': 'expected a conflict: { options, decisionMakers, infeasibles }',
  'conflict.fields': 'expected an object',
  'conflict.list': 'expected a list',
  'conflict.text': 'expected a name that is not empty',
  'conflict.yesNo': 'expected true or false',
  'conflict.direction': 'expected one of {names}',
  'conflict.literal': 'expected an option and "Y" or "N", such as [0, "Y"]',
  'conflict.optionPlace': 'expected the place of an option, a whole number from 0 to {most}',
  'conflict.noOptions': 'there is no option, so that nobody could move',
  'conflict.mostOptions': 'there are {count} options; at most {most} are worked on, as each doubles the states',
  'conflict.mostStates': 'there are more than {most} feasible states; make more of them infeasible',
  'conflict.mostMoves':
    'between the feasible states there are more than {most} moves; give nobody so many options at once',
  'conflict.infeasible': 'no state is feasible; take away a condition',
  'conflict.noParties': 'there is no decision maker',
  'conflict.mostParties': 'there are {count} decision makers; at most {most} are worked on',
  'conflict.partyTwice': 'there are two decision makers of the name {name}',
  'conflict.noMoves': '{name} has no move of its own, so that no preference of it decides anything; leave it out',
  'conflict.rankedState': 'the ranking names {state}, which is no feasible state; expected numbers from 1 to {most}',
  'conflict.rankedTwice': 'the ranking contradicts itself: state {state} stands in it twice',
  'conflict.rankedMissing': 'the ranking leaves out state {state}',
} as const;
